package huiqian.room;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RoomRepository extends JpaRepository<Room, String> {

    List<Room> findAllByOrderByCode();

    /** Whoever reserves holds the room's row until the end of the transaction, so that the next one sees the slots. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select room from Room room where room.code = :code")
    Optional<Room> lock(String code);
}
