package huiqian.room;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoomUseRepository extends JpaRepository<RoomUse, Long> {

    Optional<RoomUse> findByRequestNumber(String number);
}
