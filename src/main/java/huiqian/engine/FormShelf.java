package huiqian.engine;

import huiqian.form.Field;
import huiqian.form.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.stereotype.Component;

/** The deployed forms with their live parts filled in: the same JSON is served, validated against and kept on file. */
@Component
class FormShelf {

    private final LiveFields live;
    private final Map<String, String> deployed = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> fields = new ConcurrentHashMap<>();

    FormShelf(LiveFields live) {
        this.live = live;
    }

    /** The form a flow is started with, filled in for a person; null if the flow has none. */
    String startForm(ProcessDefinitionEntity process, String person) {
        return filled(process.getStartFormDefinition(), process.getDeploymentId(), person);
    }

    /** The form of a task, filled in for a person; null if it has none. */
    String taskForm(TaskEntity task, String person) {
        ProcessDefinitionEntity process = task.getProcessDefinition();
        return asked(task, filled(task.getTaskDefinition().getFormDefinition(), process.getDeploymentId(), person));
    }

    /** Whether a task asks for the very form its flow is started with. */
    boolean isApplicationForm(TaskEntity task) {
        String start = key(task.getProcessDefinition().getStartFormDefinition());
        return start != null && start.equals(key(task.getTaskDefinition().getFormDefinition()));
    }

    boolean asksForVerdict(TaskEntity task) {
        String json = json(
                task.getTaskDefinition().getFormDefinition(),
                task.getProcessDefinition().getDeploymentId());
        return json != null && Form.parse(json).asksForVerdict();
    }

    /** The keys of everything that the forms of a flow ask or show. */
    Set<String> fields(ProcessDefinitionEntity process) {
        return fields.computeIfAbsent(process.getId(), id -> forms(process)
                .map(form -> json(form, process.getDeploymentId()))
                .filter(Objects::nonNull)
                .flatMap(json -> Form.parse(json).fields().stream())
                .map(Field::key)
                .collect(Collectors.toSet()));
    }

    private static Stream<FormDefinition> forms(ProcessDefinitionEntity process) {
        return Stream.concat(
                Stream.of(process.getStartFormDefinition()),
                process.getTaskDefinitions().values().stream().map(TaskDefinition::getFormDefinition));
    }

    /** Fills in the form a flow is started with, as it is served. */
    String fill(InputStream form, String person) {
        return Form.fill(read(form), live.of(person));
    }

    /** Fills in a task's form as it is served. */
    String fill(InputStream form, TaskEntity task, String person) {
        return asked(task, fill(form, person));
    }

    /** What a step asks for beyond its form. */
    private static String asked(TaskEntity task, String form) {
        boolean more = form != null && FlowListeners.settingsOf(task).asksForCommentAlways();
        return more ? Form.requiring(form, "comment") : form;
    }

    private String filled(FormDefinition form, String deployment, String person) {
        String json = json(form, deployment);
        return json == null ? null : Form.fill(json, live.of(person));
    }

    private String json(FormDefinition form, String deployment) {
        String key = key(form);
        if (key == null) return null;
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
