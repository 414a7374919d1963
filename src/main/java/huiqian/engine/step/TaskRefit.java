package huiqian.engine.step;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.inbox.Steps;
import huiqian.engine.FlowParseListener;
import huiqian.engine.doors.CommandGuard;
import huiqian.engine.filing.FormShelf;
import huiqian.engine.filing.GuardedTasks;
import huiqian.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine leaves a migrated task as it came up; this brings it, the inbox and the case's variables up to the version it now follows. */
@Component
class TaskRefit implements CaseMigration {

    private static final Map<Kind, String> KINDS =
            Map.of(Kind.DECISION, "审批", Kind.BALLOT, "表决", Kind.REVISION, "修改申请", Kind.WORK, "办理");

    private final RuntimeService runtime;
    private final GuardedTasks engine;
    private final Steps steps;
    private final InboxListener bridge;
    private final TaskReassignment tasks;
    private final FormShelf shelf;

    TaskRefit(
            @Lazy RuntimeService runtime,
            GuardedTasks engine,
            Steps steps,
            InboxListener bridge,
            TaskReassignment tasks,
            FormShelf shelf) {
        this.runtime = runtime;
        this.engine = engine;
        this.steps = steps;
        this.bridge = bridge;
        this.tasks = tasks;
        this.shelf = shelf;
    }

    @Override
    public void carry(MigrationPlan plan, String instance) {
        var execution =
                (MigrationPlanExecutionBuilderImpl) runtime.newMigration(plan).processInstanceIds(instance);
        asPlatform(new MigrateProcessInstanceCmd(execution, true));
        asPlatform(context -> leaveNoVariableUnknown(context, instance));
    }

    /** A field that only the new version's forms have counts as not filled in; conditions may name it. */
    private Void leaveNoVariableUnknown(CommandContext context, String instance) {
        ExecutionEntity execution = context.getExecutionManager().findExecutionById(instance);
        shelf.fields(execution.getProcessDefinition()).stream()
                .filter(field -> !execution.hasVariable(field))
                .forEach(field -> execution.setVariable(field, null));
        return null;
    }

    @Override
    public void refit(String number) {
        steps.waiting(number)
                .forEach(step -> asPlatform(context -> {
                    TaskEntity task = context.getTaskManager().findTaskById(step.getTask());
                    insistOnKind(task, step);
                    refit(context, task, step);
                    return null;
                }));
    }

    private void insistOnKind(TaskEntity task, OpenStep step) {
        Kind kind = bridge.kind(task);
        if (kind != step.getKind())
            throw Refusal.conflict(
                    "停在「%s」，这一步原来是%s，新版里改成了%s".formatted(step.getStep(), KINDS.get(step.getKind()), KINDS.get(kind)));
    }

    private void refit(CommandContext context, TaskEntity task, OpenStep step) {
        InboxListener.name(task);
        Instant due = due(context, task, step.getOpenedAt());
        tasks.handOver(context, step, bridge.restated(task, step, due));
    }

    /** Deadlines are those of the new version, and count from when the step came up; what has passed by then falls due at once. */
    private static Instant due(CommandContext context, TaskEntity task, Instant since) {
        for (TimerEntity timer : context.getJobManager().findTimersByExecutionId(task.getExecutionId())) {
            Duration wait =
                    FlowParseListener.deadlineOf(task.getProcessDefinition().findActivity(timer.getActivityId()));
            if (wait != null) timer.setDuedate(Date.from(since.plus(wait)));
        }
        Duration deadline = FlowParseListener.deadlineOf(task.getExecution().getActivity());
        boolean ofItsOwn = task.getTaskDefinition().getDueDateExpression() != null && task.getDueDate() != null;
        if (ofItsOwn) return task.getDueDate().toInstant();
        return deadline == null ? null : since.plus(deadline);
    }

    private <T> T asPlatform(Command<T> command) {
        try {
            return engine.asPlatform(command);
        } catch (CommandGuard.Refused refused) {
            throw refused.refusal();
        }
    }
}
