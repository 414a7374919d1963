package huiqian.engine.reading;

import huiqian.engine.EngineRows;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;

/** A step that has come up, as the version of the flow that it follows draws it. */
public final class DrawnStep {

    private final DelegateTask task;
    private final DrawnFlow flow;
    private final String id;

    private DrawnStep(DelegateTask task) {
        this.task = task;
        this.flow = DrawnFlow.of(EngineRows.parsed(task.getProcessDefinitionId()));
        this.id = task.getTaskDefinitionKey();
    }

    public static DrawnStep of(DelegateTask task) {
        return new DrawnStep(task);
    }

    public DrawnFlow flow() {
        return flow;
    }

    /** The form it opens, empty for none. */
    public Optional<FormRef> form() {
        return flow.form(id);
    }

    /** What the model sets for it beyond what the engine knows. */
    public StepSettings settings() {
        return flow.settings(id);
    }

    /** Whether several people do the step, each for themselves. */
    public boolean isOfSeveral() {
        return flow.isOfSeveral(id);
    }

    /** The last of the timers drawn on it; null for none. */
    public Duration deadline() {
        return flow.deadline(id);
    }

    /** The last of the timers on it, or on the whole that it is one of several in; null for none. */
    public Duration deadlineOfAll() {
        return flow.deadlineOfAll(id);
    }

    /** Whether the model works out by itself when it is due. */
    public boolean isDueByItself() {
        return flow.words(id).due() != null;
    }

    public Optional<StepRole> role() {
        return flow.role(id);
    }

    /** Those whom the model names for it, as the engine reads it when the step comes up. */
    public Set<String> named() {
        Set<String> people = new TreeSet<>();
        flow.words(id).people().map(expression -> expression.getValue(task)).forEach(value -> {
            if (value instanceof Collection<?> several) several.forEach(one -> people.add((String) one));
            else if (value != null) people.addAll(List.of(value.toString().split("\\s*,\\s*")));
        });
        return people;
    }

    /** Gives the task the name and description that the version has for it. */
    public void rename() {
        Expression name = flow.words(id).name();
        if (name != null) task.setName((String) name.getValue(task));
        Expression description = flow.words(id).description();
        task.setDescription(description == null ? null : (String) description.getValue(task));
    }
}
