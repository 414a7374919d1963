package huiqian.engine.step;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.inbox.Steps;
import huiqian.engine.FlowParseListener;
import huiqian.engine.filing.FormShelf;
import huiqian.engine.reading.StepRole;
import huiqian.engine.reading.StepSettings;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Tells the inbox what happens to the engine's tasks, in the same transaction. */
@Component
public class InboxListener implements TaskListener {

    private final FormShelf shelf;
    private final Steps steps;
    private final TaskReassignment tasks;
    private final StepDeadlines deadlines;
    private final StepDeciders owners;

    InboxListener(FormShelf shelf, Steps steps, TaskReassignment tasks, StepDeadlines deadlines, StepDeciders owners) {
        this.shelf = shelf;
        this.steps = steps;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.owners = owners;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(task);
            case EVENTNAME_ASSIGNMENT -> steps.claimed(task.getId(), task.getAssignee());
            default -> steps.end(task.getId());
        }
    }

    private void open(TaskEntity task) {
        String number = (String) task.getVariable("requestId");
        if (number == null) return;
        Instant due = deadlines.of(task, kind(task), number);
        open(arrival(task, number, deciders(task), (String) task.getVariable("returnReason"), due));
    }

    private void open(Steps.Arrival arrival) {
        Set<String> entitled = owners.of(arrival);
        steps.open(arrival.with(entitled));
        tasks.giveTo(entitled, arrival.task(), arrival.deciders());
        if (arrival.role() == null) tasks.lookAfter(arrival.task());
    }

    private Steps.Arrival arrival(TaskEntity task, String number, Set<String> people, String reason, Instant due) {
        StepSettings settings = FlowParseListener.settingsOf(task);
        Kind kind = kind(task);
        return new Steps.Arrival(
                number,
                task.getId(),
                task.getName(),
                kind,
                role(task).map(said -> said.at(task::getVariable)).orElse(null),
                role(task).flatMap(said -> said.chosen(task::getVariable)).orElse(null),
                people,
                reason,
                due,
                settings.allowsBulk(),
                settings.isForOthers() && kind == Kind.DECISION);
    }

    /** A step that waits already, as the version says that its task has come to follow. */
    Steps.Arrival restated(TaskEntity task, OpenStep step, Instant due) {
        String number = step.getRequestNumber();
        return arrival(task, number, named(task), null, deadlines.stated(task, kind(task), number, due));
    }

    /** Those whom the model names for a task, as the engine reads it when the task comes up. */
    private static Set<String> named(TaskEntity task) {
        TaskDefinition definition = task.getTaskDefinition();
        Stream<Expression> expressions = Stream.concat(
                Stream.ofNullable(definition.getAssigneeExpression()),
                definition.getCandidateUserIdExpressions().stream());
        Set<String> people = new TreeSet<>();
        expressions.map(expression -> expression.getValue(task)).forEach(value -> {
            if (value instanceof Collection<?> several) several.forEach(one -> people.add((String) one));
            else if (value != null) people.addAll(List.of(value.toString().split("\\s*,\\s*")));
        });
        return people;
    }

    /** Gives a task the name and description that the version it follows has for it. */
    static void name(TaskEntity task) {
        TaskDefinition definition = task.getTaskDefinition();
        if (definition.getNameExpression() != null)
            task.setName((String) definition.getNameExpression().getValue(task));
        Expression description = definition.getDescriptionExpression();
        task.setDescription(description == null ? null : (String) description.getValue(task));
    }

    Kind kind(TaskEntity task) {
        if (shelf.isApplicationForm(task)) return Kind.REVISION;
        if (!shelf.asksForVerdict(task)) return Kind.WORK;
        return isOfSeveral(task) ? Kind.BALLOT : Kind.DECISION;
    }

    /** Whether several people do the step, each for themselves. */
    public static boolean isOfSeveral(TaskEntity task) {
        ActivityImpl activity = task.getExecution().getActivity();
        return activity.getFlowScope() instanceof ActivityImpl body
                && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior;
    }

    private static Optional<StepRole> role(TaskEntity task) {
        return task.getTaskDefinition().getCandidateUserIdExpressions().stream()
                .map(Expression::getExpressionText)
                .flatMap(text -> StepRole.in(text).stream())
                .findFirst();
    }

    private static Set<String> deciders(TaskEntity task) {
        Set<String> people = new TreeSet<>();
        task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        if (task.getAssignee() != null) people.add(task.getAssignee());
        return people;
    }
}
