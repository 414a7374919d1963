package huiqian.room;

import huiqian.approval.Ledger;
import huiqian.shared.Period;
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
     * What stands against the booking, in a Chinese sentence that names who has the room; empty if it is free.
     *
     * @param number the request that books and does not count against itself, null if it has no number yet
     */
    Optional<String> clash(Booking booking, String number) {
        String self = number == null ? "" : number;
        return slots
                .takenByOthers(
                        booking.room(),
                        booking.firstHalfHour(),
                        booking.period().to(),
                        self)
                .stream()
                .findFirst()
                .map(this::clashWith);
    }

    private String clashWith(RoomSlot slot) {
        String other = slot.takenBy();
        return "%s 在 %s 已由 %s%s借用，请改换时间或房间"
                .formatted(slot.room(), RoomRules.inWords(heldWith(slot)), other, organization(other));
    }

    /** All that the slot's request holds; the slot alone, if the request has just given it up. */
    private Period heldWith(RoomSlot slot) {
        List<RoomSlot> held = slots.findByRequestNumberOrderBySlotStart(slot.takenBy());
        if (held.isEmpty()) return new Period(slot.start(), slot.end());
        return new Period(held.get(0).start(), held.get(held.size() - 1).end());
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
