package huiqian.approval;

import huiqian.approval.ledger.Draft;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A domain's own rules for the applications of one flow, asked at intake and again at each revision. */
public interface SubmissionRules {

    /** Key of the flow the rules are for. */
    String flow();

    /**
     * What the domain has against the draft, empty if nothing. Runs inside the transaction that takes the application in, before its number
     * is drawn, so it may lock rows of its own; a revision must not count against itself.
     */
    List<Objection> check(Draft draft);

    /**
     * What the domain has against what is answered at a later step, such as a report: the draft holds that step's answers. Asked of the steps of
     * every flow, since one that is drawn anew may have another key: whether the request is about anything of the domain's, its answers tell.
     */
    default List<Objection> checkStep(Draft answered) {
        return List.of();
    }

    /** From when on such an application can no longer be approved; empty if it always can. */
    default Optional<LocalDateTime> approvableUntil(Map<String, Object> answers) {
        return Optional.empty();
    }
}
