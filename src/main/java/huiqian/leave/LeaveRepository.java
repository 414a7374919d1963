package huiqian.leave;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface LeaveRepository extends JpaRepository<Leave, Long> {

    Optional<Leave> findByRequestNumber(String number);
}
