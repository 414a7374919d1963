package huiqian.engine.step;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.inbox.Steps;
import huiqian.engine.EngineRows;
import huiqian.engine.Platform;
import huiqian.engine.filing.DeployedForms;
import huiqian.engine.reading.DrawnStep;
import huiqian.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The part of a move that takes the rest of the engine package; both parts belong into one transaction.
 * The engine leaves a migrated task as it came up; this brings it, the inbox and the case's variables up to the version it now follows.
 */
@Component
public class CaseMigration {

    private static final Map<Kind, String> KINDS =
            Map.of(Kind.DECISION, "审批", Kind.BALLOT, "表决", Kind.REVISION, "修改申请", Kind.WORK, "办理");

    private final RuntimeService runtime;
    private final Platform platform;
    private final Steps steps;
    private final InboxListener bridge;
    private final TaskReassignment tasks;
    private final DeployedForms shelf;

    CaseMigration(
            @Lazy RuntimeService runtime,
            Platform platform,
            Steps steps,
            InboxListener bridge,
            TaskReassignment tasks,
            DeployedForms shelf) {
        this.runtime = runtime;
        this.platform = platform;
        this.steps = steps;
        this.bridge = bridge;
        this.tasks = tasks;
        this.shelf = shelf;
    }

    /** Has the engine migrate an instance, under nobody's authority. */
    public void carry(MigrationPlan plan, String instance) {
        platform.run(
                () -> runtime.newMigration(plan).processInstanceIds(instance).execute());
        platform.run(() -> leaveNoVariableUnknown(instance));
    }

    /** A field that only the new version's forms have counts as not filled in; conditions may name it. */
    private void leaveNoVariableUnknown(String instance) {
        DelegateExecution execution = EngineRows.execution(instance).orElseThrow();
        shelf.fields(EngineRows.parsed(execution.getProcessDefinitionId())).stream()
                .filter(field -> !execution.hasVariable(field))
                .forEach(field -> execution.setVariable(field, null));
    }

    /**
     * Makes the open steps of a case what the version it now follows says: name, deciders, deadline counted from when the step came up.
     *
     * @throws huiqian.shared.Refusal 409 if a step is no longer of the same kind
     */
    public void refit(String number) {
        steps.waiting(number)
                .forEach(step -> platform.run(() -> {
                    DelegateTask task = EngineRows.task(step.getTask());
                    insistOnKind(task, step);
                    refit(task, step);
                }));
    }

    private void insistOnKind(DelegateTask task, OpenStep step) {
        Kind kind = bridge.kind(task);
        if (kind != step.getKind())
            throw Refusal.conflict(
                    "停在「%s」，这一步原来是%s，新版里改成了%s".formatted(step.getStep(), KINDS.get(step.getKind()), KINDS.get(kind)));
    }

    private void refit(DelegateTask task, OpenStep step) {
        DrawnStep.of(task).rename();
        Instant due = due(task, step.getOpenedAt());
        tasks.handOver(step, bridge.restated(task, step, due));
    }

    /** Deadlines are those of the new version, and count from when the step came up; what has passed by then falls due at once. */
    private static Instant due(DelegateTask task, Instant since) {
        DrawnStep drawn = DrawnStep.of(task);
        EngineRows.retime(
                task.getExecutionId(), timer -> date(since, drawn.flow().deadline(timer)));
        boolean ofItsOwn = drawn.isDueByItself() && task.getDueDate() != null;
        if (ofItsOwn) return task.getDueDate().toInstant();
        Duration deadline = drawn.deadline();
        return deadline == null ? null : since.plus(deadline);
    }

    private static Date date(Instant since, Duration wait) {
        return wait == null ? null : Date.from(since.plus(wait));
    }
}
