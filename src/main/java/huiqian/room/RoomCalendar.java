package huiqian.room;

import huiqian.approval.ledger.Ledger;
import huiqian.shared.Period;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who has which room when. */
@Component
class RoomCalendar {

    private final RoomSlotRepository slots;
    private final Ledger ledger;

    RoomCalendar(RoomSlotRepository slots, Ledger ledger) {
        this.slots = slots;
        this.ledger = ledger;
    }

    /**
     * What stands against the booking, in a Chinese sentence that names who has the room to those who may read their application; empty if it is
     * free.
     *
     * @param person who is told
     * @param number the request that books and does not count against itself, null if it has no number yet
     */
    Optional<String> clash(Booking booking, String number, String person) {
        LocalDateTime from = booking.firstHalfHour();
        LocalDateTime to = booking.period().to();
        return slots.takenByOthers(booking.room(), from, to, number == null ? "" : number).stream()
                .findFirst()
                .map(taken -> clashWith(booking.room(), taken, person));
    }

    private String clashWith(String room, RoomSlotRepository.Taken taken, String person) {
        String by = ledger.mayRead(taken.by(), person) ? "由 " + taken.by() + organization(taken.by()) : "被";
        return "%s 在 %s 已%s借用，请改换时间或房间".formatted(room, RoomRules.inWords(heldWith(taken)), by);
    }

    /** All that the slot's request holds; the slot alone, if the request has just given it up. */
    private Period heldWith(RoomSlotRepository.Taken taken) {
        RoomSlotRepository.Span span = slots.heldBy(taken.by());
        if (span.first() == null) return new Period(taken.start(), taken.start().plus(RoomSlot.LENGTH));
        return new Period(span.first(), span.last().plus(RoomSlot.LENGTH));
    }

    private String organization(String number) {
        Object name = ledger.answers(number).get("organization");
        return name == null ? " " : "（%s）".formatted(name);
    }

    /** Whether the request holds exactly what is booked. */
    boolean holds(String number, Booking booking) {
        List<RoomSlot.Key> wanted = booking.halfHours().stream()
                .map(start -> new RoomSlot.Key(booking.room(), start))
                .toList();
        return slots.findByRequestNumberOrderBySlotStart(number).stream()
                .map(RoomSlot::getId)
                .toList()
                .equals(wanted);
    }

    /** Writes the booking; the caller holds the room's lock and has found it free. */
    void enter(String number, Booking booking) {
        strike(number);
        slots.saveAllAndFlush(booking.halfHours().stream()
                .map(start -> new RoomSlot(booking.room(), start, number))
                .toList());
    }

    /** Gives up all that the request holds; at once, since inserts would otherwise overtake the deletes. */
    void strike(String number) {
        slots.deleteAll(slots.findByRequestNumberOrderBySlotStart(number));
        slots.flush();
    }
}
