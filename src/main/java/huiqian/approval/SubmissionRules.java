package huiqian.approval;

import huiqian.approval.ledger.Draft;
import huiqian.shared.Vocabulary;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A domain's own rules for applications, asked at intake and again at each revision: of its own flow, and of any other that calls its words and
 * so does to its register what that one does.
 */
public interface SubmissionRules {

    /** The domain's words, an interface that is a {@link Vocabulary}. */
    Class<?> words();

    /** Whether the flow is the domain's own, which cannot do without the fields that its rules are about. */
    default boolean owns(Flow flow) {
        return vocabulary().flow().equals(flow.key());
    }

    /** Whether applications of the flow come before these rules. */
    default boolean concerns(Flow flow) {
        return owns(flow) || flow.vocabularies().contains(vocabulary().value());
    }

    /**
     * The objection that fields are missing: none to another's flow, which may ask for them at a later step, and none while the form is still
     * being filled in.
     */
    default List<Objection> missing(Draft draft, String field, String message) {
        return owns(draft.flow()) && !draft.unfinished() ? List.of(new Objection(field, message)) : List.of();
    }

    private Vocabulary vocabulary() {
        return words().getAnnotation(Vocabulary.class);
    }

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
