package huiqian.room;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The taken half-hours. Those of others are read as plain values: kept as entities, they would be in the way of a slot
 * of one's own once the other has given it up.
 */
interface RoomSlotRepository extends JpaRepository<RoomSlot, RoomSlot.Key> {

    /** A half-hour and the request that has it. */
    record Taken(LocalDateTime start, String by) {}

    /** First and last half-hour a request holds; both null if it holds none. */
    record Span(LocalDateTime first, LocalDateTime last) {}

    /** What a request has of a room from now on. */
    record Kept(String by, String room, LocalDateTime first, LocalDateTime last) {}

    @Query(
            "select new huiqian.room.RoomSlotRepository$Kept(slot.requestNumber, slot.room, min(slot.slotStart), max(slot.slotStart))"
                    + " from RoomSlot slot where slot.requestNumber in :numbers and slot.slotStart >= :now"
                    + " group by slot.requestNumber, slot.room")
    List<Kept> keptFor(Collection<String> numbers, LocalDateTime now);

    @Query(
            "select new huiqian.room.RoomSlotRepository$Kept(slot.requestNumber, slot.room, min(slot.slotStart), max(slot.slotStart))"
                    + " from RoomSlot slot where slot.slotStart >= :now"
                    + " group by slot.requestNumber, slot.room order by min(slot.slotStart), slot.room")
    List<Kept> kept(LocalDateTime now, Limit most);

    @Query(
            "select new huiqian.room.RoomSlotRepository$Kept(slot.requestNumber, slot.room, min(slot.slotStart), max(slot.slotStart))"
                    + " from RoomSlot slot where slot.room = :room and slot.slotStart >= :now"
                    + " group by slot.requestNumber, slot.room order by min(slot.slotStart)")
    List<Kept> keptOf(String room, LocalDateTime now, Limit most);

    List<RoomSlot> findByRequestNumberOrderBySlotStart(String number);

    /** What others than this request hold of the room from one moment up to another, earliest first. */
    @Query("select new huiqian.room.RoomSlotRepository$Taken(slot.slotStart, slot.requestNumber) from RoomSlot slot"
            + " where slot.room = :room and slot.slotStart >= :from and slot.slotStart < :to"
            + " and slot.requestNumber <> :number order by slot.slotStart")
    List<Taken> takenByOthers(String room, LocalDateTime from, LocalDateTime to, String number);

    @Query("select new huiqian.room.RoomSlotRepository$Span(min(slot.slotStart), max(slot.slotStart))"
            + " from RoomSlot slot where slot.requestNumber = :number")
    Span heldBy(String number);
}
