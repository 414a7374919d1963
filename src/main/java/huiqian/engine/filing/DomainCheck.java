package huiqian.engine.filing;

import huiqian.approval.Horizon;
import huiqian.approval.Objection;
import huiqian.approval.SubmissionRules;
import huiqian.approval.ledger.Draft;
import huiqian.form.Answers;
import huiqian.form.Problem;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Insists that a submission is sound: first by its form, then by the rules of its domain. */
@Component
class DomainCheck {

    private final Horizon horizon;
    private final List<SubmissionRules> rules;

    DomainCheck(Horizon horizon, List<SubmissionRules> rules) {
        this.horizon = horizon;
        this.rules = rules;
    }

    /** The accepted values of a form. @throws Refusal with every problem in one message */
    static Map<String, Object> insist(Answers answers) {
        if (!answers.areSound())
            throw refusal(answers.problems().stream().map(Problem::message).toList());
        return answers.accepted();
    }

    /** Asks whether the draft's period is one of our days, then the draft's domain. @throws Refusal with every objection in one message */
    void insist(Draft draft) {
        insistOnNone(against(draft));
    }

    /** What there is against an application whose form is sound. */
    List<Objection> against(Draft draft) {
        // A period of forty years is no question for a register, which would look into each half-hour of it.
        List<Objection> objections = horizon.objections(draft.data());
        return objections.isEmpty() ? objections(draft) : objections;
    }

    /**
     * Asks every domain about the answers of a step that is no revision: whose register they are about, the domains know, whatever the flow is
     * called. @throws Refusal with every objection in one message
     */
    void insistOnStep(Draft answered) {
        insistOnNone(againstStep(answered));
    }

    /** What there is against the answers of a step that is no revision. */
    List<Objection> againstStep(Draft answered) {
        return rules.stream()
                .flatMap(domain -> domain.checkStep(answered).stream())
                .toList();
    }

    private List<Objection> objections(Draft draft) {
        return rules.stream()
                .filter(domain -> domain.concerns(draft.flow()))
                .flatMap(domain -> domain.check(draft).stream())
                .toList();
    }

    private static void insistOnNone(List<Objection> objections) {
        if (!objections.isEmpty())
            throw refusal(objections.stream().map(Objection::message).toList());
    }

    private static Refusal refusal(List<String> messages) {
        return Refusal.invalid(messages.stream().distinct().collect(Collectors.joining("；")));
    }
}
