package huiqian.room;

import huiqian.approval.Objection;
import huiqian.approval.SubmissionRules;
import huiqian.approval.ledger.Draft;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks an application for a room. Only a sound one is held against the calendar; approval looks again, under lock.
 */
@Component
class BorrowingCheck implements SubmissionRules {

    private final RoomRepository rooms;
    private final RoomCalendar calendar;
    private final Clock clock;

    BorrowingCheck(RoomRepository rooms, RoomCalendar calendar, Clock clock) {
        this.rooms = rooms;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Class<?> words() {
        return Rooms.class;
    }

    @Override
    public List<Objection> check(Draft draft) {
        Optional<Booking> booking = Booking.of(draft.data());
        if (booking.isEmpty()) return missing(draft, "room", "请填写借用房间、开始时间和结束时间");
        return rooms.findById(booking.get().room())
                .map(room -> check(draft, booking.get(), room))
                .orElseGet(() -> List.of(
                        new Objection("room", "没有房间「%s」".formatted(booking.get().room()))));
    }

    @Override
    public Optional<LocalDateTime> approvableUntil(Map<String, Object> answers) {
        return Booking.of(answers).map(booking -> booking.period().from());
    }

    private List<Objection> check(Draft draft, Booking booking, Room room) {
        List<Objection> objections = RoomRules.objections(new RoomRules.Case(booking, room, LocalDateTime.now(clock)));
        if (!objections.isEmpty()) return objections;
        return calendar.clash(booking, draft.number(), draft.applicant()).stream()
                .map(clash -> new Objection("startsAt", clash))
                .toList();
    }
}
