package huiqian.flow.replay;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads cases of the past from the ledger, as a replay needs them. */
@Component
class PastCases {

    private final Ledger ledger;
    private final Steps steps;

    PastCases(Ledger ledger, Steps steps) {
        this.ledger = ledger;
        this.steps = steps;
    }

    PastCase of(Request request) {
        Dossier dossier = ledger.dossier(request.getNumber());
        List<OpenStep> all = steps.all(request.getNumber());
        Map<String, OpenStep> asked = all.stream().collect(Collectors.toMap(OpenStep::getTask, Function.identity()));
        List<PastDecision> decisions = dossier.decisions().stream()
                .map(decision -> given(decision, asked.get(decision.getTask()), dossier.formOf(decision)))
                .toList();
        return new PastCase(
                dossier.applications().stream().map(Submission::getData).toList(),
                decisions,
                dossier.works().stream().map(Submission::getData).toList(),
                dossier.ballots(),
                (int) all.stream()
                        .filter(step -> step.getKind() == Kind.REVISION)
                        .count());
    }

    private static PastDecision given(Decision decision, OpenStep asked, Optional<Submission> form) {
        return new PastDecision(
                decision.getRound(),
                decision.getStep(),
                asked == null ? Kind.DECISION : asked.getKind(),
                asked == null ? null : asked.getRole(),
                decision.getPost() + decision.getDeciderName(),
                decision.getVerdict(),
                form.map(Submission::getData)
                        .orElse(Map.of("verdict", decision.getVerdict().name())));
    }
}
