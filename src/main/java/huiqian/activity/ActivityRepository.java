package huiqian.activity;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActivityRepository extends JpaRepository<Activity, Long> {

    Optional<Activity> findByRequestNumber(String number);
}
