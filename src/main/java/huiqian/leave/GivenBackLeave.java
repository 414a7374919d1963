package huiqian.leave;

import huiqian.approval.Holding;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** A leave that is not over yet: whoever comes back early has been absent up to then and no longer. */
@Component
class GivenBackLeave implements Holding {

    private static final Limit MOST = Limit.of(500);

    private final LeaveRepository leaves;
    private final Clock clock;

    GivenBackLeave(LeaveRepository leaves, Clock clock) {
        this.leaves = leaves;
        this.clock = clock;
    }

    @Override
    public Map<String, String> heldBy(Collection<String> numbers) {
        return inWords(leaves.notOver(numbers, now()));
    }

    @Override
    public Map<String, String> held() {
        return inWords(leaves.notOver(now(), MOST));
    }

    private static Map<String, String> inWords(List<Leave> found) {
        Map<String, String> words = new LinkedHashMap<>();
        found.forEach(leave -> words.put(leave.getRequestNumber(), inWords(leave.getAbsence())));
        return words;
    }

    private static String inWords(Absence absence) {
        return "请假 %s 至 %s".formatted(UnionTime.show(absence.startsAt()), UnionTime.show(absence.endsAt()));
    }

    @Override
    public boolean giveBack(String number) {
        return leaves.findByRequestNumber(number).map(this::giveBack).orElse(false);
    }

    private boolean giveBack(Leave leave) {
        boolean begun = leave.getAbsence().startsAt().isBefore(now());
        if (begun) leave.state(leave.getAbsence().upTo(now()));
        else leaves.delete(leave);
        return begun;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
