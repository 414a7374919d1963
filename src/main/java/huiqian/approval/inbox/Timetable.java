package huiqian.approval.inbox;

import huiqian.approval.EarlyEnd;
import huiqian.approval.ledger.SubmissionRepository;
import huiqian.shared.Period;
import huiqian.shared.UnionTime;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What time requests are for: what their applications say in {@code startsAt} and {@code endsAt}, unless they ended early since. */
@Component
public class Timetable {

    private final SubmissionRepository submissions;

    Timetable(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    /** By number; a request whose last application names no such time is absent. */
    public Map<String, Period> of(List<String> numbers) {
        Map<String, Period> periods = new HashMap<>();
        if (numbers.isEmpty()) return periods;
        for (Object[] row : submissions.applications(numbers, EarlyEnd.STEP)) {
            String number = (String) row[0];
            Map<?, ?> answers = (Map<?, ?>) row[1];
            if (!(boolean) row[2]) periods.computeIfPresent(number, (same, period) -> cut(period, answers));
            else {
                periods.remove(number);
                period(answers).ifPresent(period -> periods.put(number, period));
            }
        }
        return periods;
    }

    /** What ended before it had begun was for the time that it was applied for. */
    private static Period cut(Period period, Map<?, ?> ending) {
        return UnionTime.read(ending.get(Period.END))
                .map(end -> new Period(period.from(), end))
                .filter(Period::isOrdered)
                .orElse(period);
    }

    private static Optional<Period> period(Map<?, ?> answers) {
        Optional<LocalDateTime> start = UnionTime.read(answers.get(Period.START));
        return start.flatMap(from -> UnionTime.read(answers.get(Period.END)).map(to -> new Period(from, to)));
    }
}
