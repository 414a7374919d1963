package huiqian.activity;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActivityReportRepository extends JpaRepository<ActivityReport, Long> {

    Optional<ActivityReport> findByRequestNumber(String number);
}
