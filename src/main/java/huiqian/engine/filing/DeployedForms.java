package huiqian.engine.filing;

import huiqian.engine.reading.DrawnStep;
import huiqian.form.Field;
import huiqian.form.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * The deployed forms as people see them: with what was applied for drawn in where a form asks for that, and their live parts filled in, with all there is
 * to choose as they are served, with what was chosen as they are checked and kept on file.
 */
@Component
public class DeployedForms {

    /** How a step says that its form is the one deployed with it. */
    private static final String DEPLOYMENT = "deployment";

    private final LiveOptions live;
    private final Map<String, String> deployed = new ConcurrentHashMap<>();

    /** By the deployment and the key: what was deployed together never changes. */
    private final Map<List<String>, String> together = new ConcurrentHashMap<>();

    /** By the form and the application's. */
    private final Map<List<String>, String> showing = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> fields = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();

    DeployedForms(LiveOptions live) {
        this.live = live;
    }

    /** The form a flow is started with, as a person filled it in; null if the flow has none. */
    String startForm(ProcessDefinitionEntity process, String person, Map<String, Object> answers) {
        return filled(startForm(process), person, answers);
    }

    /** The form of a task, as a person filled it in; null if it has none. */
    String taskForm(TaskEntity task, String person, Map<String, Object> answers) {
        return asked(task, filled(showing(task, form(task)), person, answers));
    }

    /** Whether a task asks for the very form its flow is started with. */
    public boolean isApplicationForm(TaskEntity task) {
        String start = key(task.getProcessDefinition().getStartFormDefinition());
        return start != null && start.equals(key(task.getTaskDefinition().getFormDefinition()));
    }

    public boolean asksForVerdict(TaskEntity task) {
        String json = form(task);
        return json != null && Form.parse(json).asksForVerdict();
    }

    /** The keys of everything that the forms of a flow ask or show. */
    public Set<String> fields(ProcessDefinition process) {
        return fields.computeIfAbsent(process.getId(), id -> forms(process)
                .map(form -> json(form, process.getDeploymentId()))
                .filter(Objects::nonNull)
                .flatMap(json -> Form.parse(json).fields().stream())
                .map(Field::key)
                .collect(Collectors.toSet()));
    }

    /** The lists in which the forms of a flow let people choose. */
    Set<String> lists(ProcessDefinition process) {
        return lists.computeIfAbsent(process.getId(), id -> forms(process)
                .map(form -> json(form, process.getDeploymentId()))
                .filter(Objects::nonNull)
                .flatMap(json -> Form.parse(json).fields().stream())
                .flatMap(field -> field.property("options").stream())
                .collect(Collectors.toSet()));
    }

    private static Stream<FormDefinition> forms(ProcessDefinition process) {
        var version = (ProcessDefinitionEntity) process;
        return Stream.concat(
                Stream.of(version.getStartFormDefinition()),
                version.getTaskDefinitions().values().stream().map(TaskDefinition::getFormDefinition));
    }

    /** Fills in the form a flow is started with, as it is served. */
    String fill(InputStream form, String person) {
        return Form.fill(read(form), live.of(person), Map.of());
    }

    /** Fills in a task's form as it is served. */
    String fill(InputStream form, TaskEntity task, String person) {
        Map<String, Object> known = VariableValues.plain(task.getVariablesTyped(false));
        return asked(task, Form.fill(showing(task, read(form)), live.of(person), known));
    }

    private String showing(TaskEntity task, String form) {
        String apply = form == null || isApplicationForm(task) ? null : startForm(task.getProcessDefinition());
        return apply == null ? form : showing.computeIfAbsent(List.of(form, apply), both -> Form.showing(form, apply));
    }

    /** What a step asks for beyond its form. */
    private static String asked(TaskEntity task, String form) {
        boolean more = form != null && DrawnStep.of(task).settings().asksForCommentAlways();
        return more ? Form.requiring(form, "comment") : form;
    }

    private String filled(String json, String person, Map<String, Object> answers) {
        return json == null ? null : Form.filled(json, live.of(person), answers);
    }

    private String startForm(ProcessDefinitionEntity process) {
        return json(process.getStartFormDefinition(), process.getDeploymentId());
    }

    private String form(TaskEntity task) {
        return json(
                task.getTaskDefinition().getFormDefinition(),
                task.getProcessDefinition().getDeploymentId());
    }

    private String json(FormDefinition form, String deployment) {
        String key = key(form);
        if (key == null) return null;
        return DEPLOYMENT.equals(form.getCamundaFormDefinitionBinding())
                ? together.computeIfAbsent(List.of(deployment, key), both -> found(form, key, deployment))
                : found(form, key, deployment);
    }

    private String found(FormDefinition form, String key, String deployment) {
        CommandContext context = Context.getCommandContext();
        var reference = new CamundaFormRefImpl(key, form.getCamundaFormDefinitionBinding());
        CamundaFormDefinition found =
                context.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(reference, deployment));
        if (found == null) return null;
        return deployed.computeIfAbsent(
                found.getId(),
                id -> read(context.runWithoutAuthorization(
                        new GetDeploymentResourceCmd(found.getDeploymentId(), found.getResourceName()))));
    }

    private static String key(FormDefinition form) {
        Expression key = form == null ? null : form.getCamundaFormDefinitionKey();
        return key == null ? null : key.getExpressionText();
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
