package huiqian.approval.inbox;

import huiqian.page.Paged;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Somebody's inbox as a page shows it: what waits for them, the most urgent first, and what they have done. */
@Component
public class Inbox {

    /** What to show of it. @param flow null for all; @param text what number, title or applicant's name must have in it, may be blank */
    public record Wanted(String person, String flow, String text, int page, int size) {

        private Pageable paged() {
            return PageRequest.of(page, size);
        }

        private String pattern() {
            return text == null || text.isBlank() ? null : StepDesk.pattern(text);
        }
    }

    /** How many steps of a flow wait. */
    public record Share(String flow, String name, long count) {}

    private final OpenStepRepository steps;

    Inbox(OpenStepRepository steps) {
        this.steps = steps;
    }

    public Paged<OpenStep> waiting(Wanted wanted) {
        return Paged.of(steps.urgent(wanted.person(), wanted.flow(), wanted.pattern(), wanted.paged()));
    }

    public Paged<OpenStep> done(Wanted wanted) {
        return Paged.of(steps.done(wanted.person(), wanted.flow(), wanted.pattern(), wanted.paged()));
    }

    public long count(String person) {
        return steps.countWaiting(person);
    }

    public List<Share> shares(String person) {
        return steps.waitingByFlow(person).stream()
                .map(row -> new Share((String) row[0], (String) row[1], (long) row[2]))
                .toList();
    }
}
