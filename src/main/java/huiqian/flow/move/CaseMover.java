package huiqian.flow.move;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Moves;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Verdict;
import huiqian.engine.step.CaseMigration;
import huiqian.flow.gate.Lookahead.Required;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Moves one case, within a transaction of the caller's. */
@Component
class CaseMover {

    private final Moves moves;
    private final Ledger ledger;
    private final Steps steps;
    private final CaseMigration migration;
    private final RuntimeService runtime;

    CaseMover(Moves moves, Ledger ledger, Steps steps, CaseMigration migration, RuntimeService runtime) {
        this.moves = moves;
        this.ledger = ledger;
        this.steps = steps;
        this.migration = migration;
        this.runtime = runtime;
    }

    /** The request, and the version it followed before. */
    record Moved(Request request, int from) {}

    /**
     * Moves a case, locked first, as its decider would lock it: whoever decides at that moment is done before, or finds the new version's step.
     *
     * @throws Refusal why it must stay
     */
    Moved move(String number, Routes.To way) {
        Request request = moves.enter(number);
        ProcessInstance instance = instance(request, way);
        insistOnNoVote(request);
        Route route = way.from(instance.getProcessDefinitionId());
        try {
            migration.carry(route.plan(), instance.getId());
        } catch (MigratingProcessInstanceValidationException refused) {
            throw Obstacles.of(refused, route);
        }
        migration.refit(number);
        Set<String> here = new TreeSet<>(runtime.getActiveActivityIds(instance.getId()));
        route.ahead()
                .applicationForm()
                .map(KeptAnswers::new)
                .ifPresent(form -> form.insistOn(ledger.dossier(number).application()));
        route.insistOnWhatLiesAhead(request, here, required -> isApprovedBy(request, required, route));
        return new Moved(request, route.from().getVersion());
    }

    private ProcessInstance instance(Request request, Routes.To way) {
        if (!request.getFlow().equals(way.target().getKey()))
            throw Refusal.conflict(
                    "它是%s，不是%s".formatted(request.getFlowName(), way.target().getName()));
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(request.getProcessInstance())
                .singleResult();
        if (instance == null) throw Refusal.conflict("已经办完，不必迁移");
        if (instance.getTenantId() != null) throw Refusal.conflict("它是试运行的申请，不迁移");
        if (instance.getProcessDefinitionId().equals(way.target().getId()))
            throw Refusal.conflict("已经按第 %d 版办理，不必再迁移".formatted(way.target().getVersion()));
        if (instance.isSuspended()) throw Refusal.conflict("它的流程被暂停了，请先在 Cockpit 里恢复");
        if (way.target().isSuspended())
            throw Refusal.conflict(
                    "第 %d 版被暂停了，请先在 Cockpit 里恢复".formatted(way.target().getVersion()));
        return instance;
    }

    /** Who votes and by which rules was fixed when the vote was opened. */
    private void insistOnNoVote(Request request) {
        steps.waiting(request.getNumber()).stream()
                .filter(step -> step.getKind() == OpenStep.Kind.BALLOT)
                .findFirst()
                .ifPresent(ballot -> {
                    throw Refusal.conflict("正在「%s」，表决开始后不能中途改规则".formatted(ballot.getStep()));
                });
    }

    /** In this round: what was approved before the application was revised was another one. */
    private boolean isApprovedBy(Request request, Required required, Route route) {
        var dossier = ledger.dossier(request.getNumber());
        List<Decision> decisions = dossier.decisions().stream()
                .filter(decision -> decision.getRound() == request.getRound())
                .toList();
        boolean voted = decisions.stream().flatMap(this::step).anyMatch(step -> step.getKind() == OpenStep.Kind.BALLOT);
        if (voted && dossier.isVoteCarried() && route.ahead().votesAreOf(required.role())) return true;
        if (required.vote()) return false;
        return decisions.stream()
                .filter(decision -> decision.getVerdict() == Verdict.APPROVE)
                .flatMap(this::step)
                .filter(step -> step.getKind() != OpenStep.Kind.BALLOT && !step.isForOthers())
                .anyMatch(step -> required.role().equals(step.getRole()));
    }

    private Stream<OpenStep> step(Decision decision) {
        return steps.find(decision.getTask()).stream();
    }
}
