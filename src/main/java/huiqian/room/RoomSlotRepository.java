package huiqian.room;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoomSlotRepository extends JpaRepository<RoomSlot, RoomSlot.Key> {

    List<RoomSlot> findByRequestNumberOrderBySlotStart(String number);

    /** What others than this request hold of the room from one moment up to another, earliest first. */
    @Query("select slot from RoomSlot slot where slot.room = :room and slot.slotStart >= :from and slot.slotStart < :to"
            + " and slot.requestNumber <> :number order by slot.slotStart")
    List<RoomSlot> takenByOthers(String room, LocalDateTime from, LocalDateTime to, String number);
}
