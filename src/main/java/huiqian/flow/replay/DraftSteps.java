package huiqian.flow.replay;

import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.engine.reading.StepRole;
import huiqian.flow.model.ModelFile;
import huiqian.form.Form;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What a replay has to know of a draft besides running it.
 *
 * @param flow the process id
 * @param form the application's, null if there is none
 * @param steps those that wait for people, by id
 * @param names what each element is called, by id
 * @param waits events that wait for a moment
 */
record DraftSteps(String flow, Form form, Map<String, Step> steps, Map<String, String> names, List<String> waits) {

    static DraftSteps of(ModelFile draft, Map<String, byte[]> files) {
        Map<String, Form> forms = forms(files);
        String apply = draft.all(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormRef)
                .filter(forms::containsKey)
                .findFirst()
                .orElse(null);
        return new DraftSteps(
                draft.process().getId(),
                forms.get(apply),
                draft.all(UserTask.class).stream()
                        .map(task -> step(draft, task, apply, forms.get(task.getCamundaFormRef())))
                        .collect(Collectors.toMap(Step::id, Function.identity())),
                draft.all(FlowElement.class).stream().collect(Collectors.toMap(FlowElement::getId, DraftSteps::called)),
                draft.all(IntermediateCatchEvent.class).stream()
                        .map(FlowElement::getId)
                        .toList());
    }

    private static Map<String, Form> forms(Map<String, byte[]> files) {
        Map<String, Form> forms = new HashMap<>();
        files.forEach((name, content) -> {
            if (!name.endsWith(".form")) return;
            Form form = Form.parse(new String(content, StandardCharsets.UTF_8));
            forms.put(form.id(), form);
        });
        return forms;
    }

    private static Step step(ModelFile draft, UserTask task, String apply, Form form) {
        return new Step(
                task.getId(),
                called(task),
                kind(task, apply, form),
                StepRole.in(task.getCamundaCandidateUsers())
                        .filter(said -> said.field().isEmpty())
                        .map(StepRole::name)
                        .orElse(null),
                form,
                expiry(draft, task));
    }

    private static Kind kind(UserTask task, String apply, Form form) {
        if (apply != null && apply.equals(task.getCamundaFormRef())) return Kind.REVISION;
        if (form == null || !form.asksForVerdict()) return Kind.WORK;
        return task.getLoopCharacteristics() == null ? Kind.DECISION : Kind.BALLOT;
    }

    private static String expiry(ModelFile draft, UserTask task) {
        return draft.all(BoundaryEvent.class).stream()
                .filter(event -> event.cancelActivity() && task.equals(event.getAttachedTo()))
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(BoundaryEvent::getId)
                .findFirst()
                .orElse(null);
    }

    private static String called(FlowElement element) {
        String name = element.getName();
        return name == null || name.isBlank() ? element.getId() : name;
    }

    String nameOf(String element) {
        return names.getOrDefault(element, element);
    }

    /** Whether some decision of the draft could be answered with one that was taken in this role or at a step of this name. */
    boolean asks(String role, String step) {
        return steps.values().stream()
                .filter(each -> each.kind() == Kind.DECISION)
                .anyMatch(each -> (role != null && role.equals(each.role())) || step.equals(each.name()));
    }
}
