package huiqian.leave;

import huiqian.approval.Background;
import huiqian.approval.ledger.Request;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the attendance record says to somebody who decides on a leave. */
@Component
class LeaveBackground implements Background {

    /** Days back from the leave in which earlier ones count; about a term. */
    private static final int TERM = 184;

    private static final Limit NAMED = Limit.of(8);

    private final LeaveRepository leaves;

    LeaveBackground(LeaveRepository leaves) {
        this.leaves = leaves;
    }

    @Override
    public List<Note> on(Request request, Map<String, Object> answers) {
        // Only leaves have an occasion; other flows have a beginning and an end as well.
        if (!answers.containsKey("occasion")) return List.of();
        return Absence.of(answers).map(absence -> notes(request, absence)).orElse(List.of());
    }

    private List<Note> notes(Request request, Absence absence) {
        long earlier = leaves.countOf(
                request.getApplicant(), absence.startsAt().minusDays(TERM), absence.startsAt(), request.getNumber());
        return List.of(
                Note.of("%s半年内已请假".formatted(request.getApplicantName()), earlier + " 次"),
                Note.of("同一时间本部门请假的其他人", together(request, absence)));
    }

    private String together(Request request, Absence absence) {
        if (request.getDepartment() == null) return "无";
        List<String> names = leaves.namesAway(
                request.getDepartment(), request.getApplicant(), absence.startsAt(), absence.endsAt(), NAMED);
        return names.isEmpty() ? "无" : String.join("、", names);
    }
}
