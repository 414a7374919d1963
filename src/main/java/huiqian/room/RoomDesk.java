package huiqian.room;

import huiqian.approval.ledger.Ledger;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.springframework.stereotype.Component;

/** Lends the rooms. Runs in the caller's transaction, since a clash must leave that one usable. */
@Component("rooms")
class RoomDesk implements Rooms {

    private final RoomRepository rooms;
    private final RoomCalendar calendar;
    private final RoomUseRepository uses;
    private final Ledger ledger;
    private final Clock clock;

    RoomDesk(RoomRepository rooms, RoomCalendar calendar, RoomUseRepository uses, Ledger ledger, Clock clock) {
        this.rooms = rooms;
        this.calendar = calendar;
        this.uses = uses;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void reserve(String requestId) {
        Booking booking = booking(requestId);
        Room room =
                rooms.lock(booking.room()).orElseThrow(() -> Refusal.conflict("没有房间「%s」".formatted(booking.room())));
        if (calendar.holds(requestId, booking)) return;
        if (room.isRetired()) throw new BpmnError("roomTaken", "%s 已停用，请改选房间".formatted(booking.room()));
        refuseIfLate(booking);
        // No database error may come before this: PostgreSQL would abort the transaction that the flow goes on with.
        calendar.clash(booking, requestId, applicant(requestId)).ifPresent(clash -> {
            throw new BpmnError("roomTaken", clash);
        });
        calendar.enter(requestId, booking);
    }

    private void refuseIfLate(Booking booking) {
        if (!booking.hasBegun(LocalDateTime.now(clock))) return;
        String start = UnionTime.show(booking.period().from());
        throw new BpmnError("tooLate", "借用开始时间 %s 已过，不能批准，请修改时间后重新提交".formatted(start));
    }

    @Override
    public void release(String requestId) {
        calendar.strike(requestId);
    }

    @Override
    public void handOver(String requestId) {
        Object holder = ledger.answers(requestId).get("keyHolder");
        RoomUse use = useOf(requestId);
        use.handOver(holder == null ? null : holder.toString(), clock.instant());
        uses.save(use);
    }

    @Override
    public void takeBack(String requestId) {
        Map<String, Object> found = ledger.answers(requestId);
        RoomUse use = useOf(requestId);
        use.inspect(
                Boolean.TRUE.equals(found.get("tidy")),
                Boolean.TRUE.equals(found.get("keyReturned")),
                found.get("damage") instanceof String damage && !damage.isBlank() ? damage : null,
                clock.instant());
        uses.save(use);
    }

    private RoomUse useOf(String requestId) {
        return uses.findByRequestNumber(requestId).orElseGet(() -> new RoomUse(requestId));
    }

    @Override
    public boolean isFree(String requestId) {
        return calendar.clash(booking(requestId), requestId, applicant(requestId))
                .isEmpty();
    }

    private String applicant(String requestId) {
        return ledger.get(requestId).getApplicant();
    }

    @Override
    public boolean hasFaults(String requestId) {
        return uses.findByRequestNumber(requestId).filter(RoomUse::hasFaults).isPresent();
    }

    private Booking booking(String requestId) {
        return Booking.of(ledger.answers(requestId))
                .orElseThrow(() -> Refusal.conflict("申请 %s 没有填写房间或借用时间".formatted(requestId)));
    }
}
