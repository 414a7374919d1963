package huiqian.engine.filing;

import huiqian.engine.EngineRows;
import huiqian.engine.reading.DrawnFlow;
import huiqian.engine.reading.DrawnStep;
import huiqian.engine.reading.FormRef;
import huiqian.form.Field;
import huiqian.form.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * The deployed forms as people see them: with what was applied for drawn in where a form asks for that, and their live parts filled in, with all there is
 * to choose as they are served, with what was chosen as they are checked and kept on file.
 */
@Component
public class DeployedForms {

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
    String startForm(ProcessDefinition process, String person, Map<String, Object> answers) {
        return filled(startForm(process), person, answers);
    }

    /** The form of a task, as a person filled it in; null if it has none. */
    String taskForm(DelegateTask task, String person, Map<String, Object> answers) {
        return asked(task, filled(showing(task, form(task)), person, answers));
    }

    /** Whether a task asks for the very form its flow is started with. */
    public boolean isApplicationForm(DelegateTask task) {
        DrawnStep step = DrawnStep.of(task);
        Optional<String> opened = step.form().map(FormRef::key);
        return opened.isPresent() && opened.equals(step.flow().startForm().map(FormRef::key));
    }

    public boolean asksForVerdict(DelegateTask task) {
        String json = form(task);
        return json != null && Form.parse(json).asksForVerdict();
    }

    /** The form that a step of a flow opens, as it was deployed; null if it has none. */
    String formOf(ProcessDefinition process, String step) {
        return DrawnFlow.of(process)
                .form(step)
                .map(form -> json(form, process.getDeploymentId()))
                .orElse(null);
    }

    /** The keys of everything that the forms of a flow ask or show. */
    public Set<String> fields(ProcessDefinition process) {
        return fields.computeIfAbsent(
                process.getId(), id -> asked(process).map(Field::key).collect(Collectors.toSet()));
    }

    /** The lists in which the forms of a flow let people choose. */
    Set<String> lists(ProcessDefinition process) {
        return lists.computeIfAbsent(process.getId(), id -> asked(process)
                .flatMap(field -> field.property("options").stream())
                .collect(Collectors.toSet()));
    }

    /** The lists without an option of which the flow cannot be started. */
    List<String> listsNeeded(ProcessDefinition process) {
        return Form.listsNeeded(startForm(process));
    }

    private Stream<Field> asked(ProcessDefinition process) {
        return DrawnFlow.of(process)
                .forms()
                .map(form -> json(form, process.getDeploymentId()))
                .filter(Objects::nonNull)
                .flatMap(json -> Form.parse(json).fields().stream());
    }

    /** Fills in the form a flow is started with, as it is served. */
    String fill(InputStream form, String person) {
        return Form.fill(read(form), live.of(person), Map.of());
    }

    /** Fills in a task's form as it is served. */
    String fill(InputStream form, DelegateTask task, String person) {
        Map<String, Object> known = VariableValues.plain(task.getVariablesTyped(false));
        return asked(task, Form.fill(showing(task, read(form)), live.of(person), known));
    }

    private String showing(DelegateTask task, String form) {
        String apply = form == null || isApplicationForm(task)
                ? null
                : startForm(EngineRows.parsed(task.getProcessDefinitionId()));
        return apply == null ? form : showing.computeIfAbsent(List.of(form, apply), both -> Form.showing(form, apply));
    }

    /** What a step asks for beyond its form. */
    private static String asked(DelegateTask task, String form) {
        boolean more = form != null && DrawnStep.of(task).settings().asksForCommentAlways();
        return more ? Form.requiring(form, "comment") : form;
    }

    private String filled(String json, String person, Map<String, Object> answers) {
        return json == null ? null : Form.filled(json, live.of(person), answers);
    }

    private String startForm(ProcessDefinition process) {
        return DrawnFlow.of(process)
                .startForm()
                .map(form -> json(form, process.getDeploymentId()))
                .orElse(null);
    }

    private String form(DelegateTask task) {
        String deployment = EngineRows.parsed(task.getProcessDefinitionId()).getDeploymentId();
        return DrawnStep.of(task).form().map(form -> json(form, deployment)).orElse(null);
    }

    private String json(FormRef form, String deployment) {
        return form.isDeployedWithFlow()
                ? together.computeIfAbsent(List.of(deployment, form.key()), both -> found(form, deployment))
                : found(form, deployment);
    }

    private String found(FormRef form, String deployment) {
        return EngineRows.form(form, deployment)
                .map(found -> deployed.computeIfAbsent(found.getId(), id -> read(found)))
                .orElse(null);
    }

    private static String read(CamundaFormDefinition form) {
        byte[] file = EngineRows.file(form.getDeploymentId(), form.getResourceName());
        return new String(file, StandardCharsets.UTF_8);
    }

    static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
