package huiqian.engine.filing;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.engine.EngineRows;
import huiqian.engine.Platform;
import huiqian.engine.doors.Caller;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** The engine's form service, with live forms on the way out and the guard on the way in. */
@Component
@Fallback // elsewhere the engine's own bean, which is this very object once the engine is up
public class GuardedForms extends FormServiceImpl {

    private final DeployedForms shelf;
    private final GuardedTasks tasks;
    private final Platform platform;
    private final Steps steps;

    GuardedForms(DeployedForms shelf, GuardedTasks tasks, Steps steps, Platform platform) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.steps = steps;
        this.platform = platform;
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return served(super.getDeployedStartForm(processDefinitionId), form -> shelf.fill(form, asking()));
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return served(super.getDeployedTaskForm(taskId), form -> shelf.fill(form, EngineRows.task(taskId), asking()));
    }

    /** Null for the platform itself. */
    private static String asking() {
        return Caller.ifAnyone().map(Caller::person).orElse(null);
    }

    private InputStream served(InputStream deployed, Function<InputStream, String> filling) {
        String filled = platform.runForCaller(() -> filling.apply(deployed));
        return new ByteArrayInputStream(filled.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A decision starts from an empty verdict: what was decided before, by others or in an earlier round, is not offered again. What was
     * left empty is left out: Tasklist would send it back as a value of the type Null, which nothing but null is.
     */
    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        VariableMap variables = super.getTaskFormVariables(taskId, names, deserialize);
        if (steps.find(taskId).filter(OpenStep::asksForVerdict).isPresent()) {
            variables.remove("verdict");
            variables.remove("comment");
        }
        List.copyOf(variables.keySet()).stream()
                .filter(name ->
                        ValueType.NULL.equals(variables.getValueTyped(name).getType()))
                .forEach(variables::remove);
        return variables;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        tasks.complete(taskId, properties);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserialize) {
        return tasks.completeWithVariablesInReturn(taskId, properties, deserialize);
    }
}
