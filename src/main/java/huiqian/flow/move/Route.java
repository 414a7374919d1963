package huiqian.flow.move;

import huiqian.approval.ledger.Request;
import huiqian.engine.reading.DrawnFlow;
import huiqian.flow.gate.Lookahead;
import huiqian.flow.gate.Lookahead.Prospect;
import huiqian.flow.gate.Lookahead.Required;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * The way from one version of a flow to another, the same for every case that takes it.
 *
 * @param from with the activities of that version
 * @param plan which activity becomes which
 * @param behind what the case would have come to where it comes from
 * @param ahead what the target asks of a case that comes in halfway
 */
record Route(ProcessDefinition from, ProcessDefinition to, MigrationPlan plan, Lookahead behind, Lookahead ahead) {

    /**
     * Refuses a case that would go on where what the house insists on lies behind it already.
     *
     * @param elements where it stands
     * @param approved whether somebody has approved it in the given role
     */
    void insistOnWhatLiesAhead(Request request, Set<String> elements, Predicate<Required> approved) {
        String here =
                elements.stream().sorted().map(id -> DrawnFlow.of(to).title(id)).collect(Collectors.joining("」「"));
        Prospect prospect = ahead.from(elements);
        if (request.getOutcome() == null) insistOnDecision(prospect, here, approved);
        else if (prospect.comesToAnOutcome())
            throw Refusal.conflict(
                    "申请已有结果（%s），而新版从「%s」往后还要再作决定".formatted(request.getOutcome().label(), here));
        missing(prospect.unbacked(), approved).ifPresent(required -> {
            throw Refusal.conflict("改按新版，从「%s」往后可以不经%s同意就登记".formatted(here, required.name()));
        });
        insistOnEntries(prospect, here, behind.from(elements));
    }

    /** What the version it comes from has not entered yet, and this one does not enter any more. */
    private void insistOnEntries(Prospect prospect, String here, Prospect before) {
        prospect.unsaid().stream()
                .filter(word -> !before.unsaid().contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw Refusal.conflict("改按新版，从「%s」往后不再%s，而它还没有办".formatted(here, ahead.show(word)));
                });
    }

    private static void insistOnDecision(Prospect prospect, String here, Predicate<Required> approved) {
        if (prospect.canEndWithoutOutcome()) throw Refusal.conflict("新版从「%s」往后有路径不给出结果就结束".formatted(here));
        missing(prospect.avoidable(), approved).ifPresent(required -> {
            throw Refusal.conflict("改按新版，从「%s」往后可以不经%s审批就通过".formatted(here, required.name()));
        });
    }

    private static Optional<Required> missing(List<Required> required, Predicate<Required> approved) {
        return required.stream().filter(approved.negate()).findFirst();
    }
}
