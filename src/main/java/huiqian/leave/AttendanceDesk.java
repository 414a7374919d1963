package huiqian.leave;

import huiqian.approval.ledger.Ledger;
import huiqian.shared.Refusal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps leave on the attendance record. Runs in the caller's transaction. */
@Component("leaves")
class AttendanceDesk implements Leaves, Attendance {

    private final LeaveRepository leaves;
    private final Ledger ledger;
    private final Clock clock;

    AttendanceDesk(LeaveRepository leaves, Ledger ledger, Clock clock) {
        this.leaves = leaves;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void enter(String requestId) {
        Absence absence = absence(requestId);
        Leave leave = leaves.findByRequestNumber(requestId).orElseGet(() -> newLeave(requestId));
        leave.state(absence);
        leaves.save(leave);
    }

    private Leave newLeave(String requestId) {
        return new Leave(requestId, ledger.get(requestId).getApplicant(), clock.instant());
    }

    @Override
    public void strike(String requestId) {
        leaves.findByRequestNumber(requestId).ifPresent(leaves::delete);
    }

    @Override
    public Map<String, Absence> of(String person) {
        Map<String, Absence> entered = new LinkedHashMap<>();
        leaves.findByPersonOrderById(person)
                .forEach(leave -> entered.put(leave.getRequestNumber(), leave.getAbsence()));
        return entered;
    }

    @Override
    public boolean isRetroactive(String requestId) {
        return absence(requestId).retroactive();
    }

    @Override
    public boolean isLongerThan(String requestId, int days) {
        Absence absence = absence(requestId);
        return absence.endsAt().isAfter(absence.startsAt().plusDays(days));
    }

    private Absence absence(String requestId) {
        return Absence.of(ledger.answers(requestId))
                .orElseThrow(() -> Refusal.conflict("申请 %s 没有填写请假时间".formatted(requestId)));
    }
}
