package huiqian.engine.reading;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** A step that has come up, as the version of the flow that it follows draws it. */
public final class DrawnStep {

    private final TaskEntity task;

    private DrawnStep(TaskEntity task) {
        this.task = task;
    }

    public static DrawnStep of(DelegateTask task) {
        return new DrawnStep((TaskEntity) task);
    }

    public DrawnFlow flow() {
        return DrawnFlow.of(task.getProcessDefinition());
    }

    /** What the model sets for it beyond what the engine knows. */
    public StepSettings settings() {
        ActivityImpl activity = task.getProcessDefinition().findActivity(task.getTaskDefinitionKey());
        return (StepSettings) activity.getProperty(DrawnFlow.SETTINGS);
    }

    /** Whether several people do the step, each for themselves. */
    public boolean isOfSeveral() {
        return activity().getFlowScope() instanceof ActivityImpl body
                && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior;
    }

    private ActivityImpl activity() {
        return task.getExecution().getActivity();
    }

    /** The last of the timers drawn on it; null for none. */
    public Duration deadline() {
        return (Duration) activity().getProperty(DrawnFlow.DEADLINE);
    }

    /** The last of the timers on it, or on the whole that it is one of several in; null for none. */
    public Duration deadlineOfAll() {
        ActivityImpl timed = isOfSeveral() ? (ActivityImpl) activity().getFlowScope() : activity();
        return (Duration) timed.getProperty(DrawnFlow.DEADLINE);
    }

    /** Whether the model works out by itself when it is due. */
    public boolean isDueByItself() {
        return definition().getDueDateExpression() != null;
    }

    public Optional<StepRole> role() {
        return definition().getCandidateUserIdExpressions().stream()
                .map(Expression::getExpressionText)
                .flatMap(text -> StepRole.in(text).stream())
                .findFirst();
    }

    /** Those whom the model names for it, as the engine reads it when the step comes up. */
    public Set<String> named() {
        Stream<Expression> expressions = Stream.concat(
                Stream.ofNullable(definition().getAssigneeExpression()),
                definition().getCandidateUserIdExpressions().stream());
        Set<String> people = new TreeSet<>();
        expressions.map(expression -> expression.getValue(task)).forEach(value -> {
            if (value instanceof Collection<?> several) several.forEach(one -> people.add((String) one));
            else if (value != null) people.addAll(List.of(value.toString().split("\\s*,\\s*")));
        });
        return people;
    }

    /** Gives the task the name and description that the version has for it. */
    public void rename() {
        Expression name = definition().getNameExpression();
        if (name != null) task.setName((String) name.getValue(task));
        Expression description = definition().getDescriptionExpression();
        task.setDescription(description == null ? null : (String) description.getValue(task));
    }

    private TaskDefinition definition() {
        return task.getTaskDefinition();
    }
}
