package huiqian.engine.filing;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.engine.doors.Caller;
import huiqian.engine.doors.Permitted;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** The engine's form service, with live forms on the way out and the guard on the way in. */
@Component
@Fallback // elsewhere the engine's own bean, which is this very object once the engine is up
public class GuardedForms extends FormServiceImpl {

    private final FormShelf shelf;
    private final GuardedTasks tasks;
    private final Steps steps;

    GuardedForms(FormShelf shelf, GuardedTasks tasks, Steps steps) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.steps = steps;
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return served(new GetDeployedStartFormCmd(processDefinitionId), (form, context) -> shelf.fill(form, asking()));
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return served(
                new GetDeployedTaskFormCmd(taskId),
                (form, context) -> shelf.fill(form, context.getTaskManager().findTaskById(taskId), asking()));
    }

    /** Null for the platform itself. */
    private static String asking() {
        return Caller.ifAnyone().map(Caller::person).orElse(null);
    }

    private InputStream served(Command<InputStream> form, BiFunction<InputStream, CommandContext, String> filling) {
        InputStream deployed = commandExecutor.execute(form);
        String filled = commandExecutor.execute(new Permitted<>(context -> filling.apply(deployed, context)));
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
