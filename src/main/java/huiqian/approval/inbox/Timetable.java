package huiqian.approval.inbox;

import huiqian.approval.ledger.SubmissionRepository;
import huiqian.shared.Period;
import huiqian.shared.UnionTime;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What time requests are for: what their applications say in {@code startsAt} and {@code endsAt}. */
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
        for (Object[] row : submissions.applications(numbers)) {
            periods.remove((String) row[0]);
            period((Map<?, ?>) row[1]).ifPresent(period -> periods.put((String) row[0], period));
        }
        return periods;
    }

    private static Optional<Period> period(Map<?, ?> answers) {
        Optional<LocalDateTime> start = UnionTime.read(answers.get("startsAt"));
        return start.flatMap(from -> UnionTime.read(answers.get("endsAt")).map(to -> new Period(from, to)));
    }
}
