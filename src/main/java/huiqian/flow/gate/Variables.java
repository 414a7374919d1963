package huiqian.flow.gate;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;

/** The variables a flow can read: fields of its forms, what the platform sets, what the model sets itself. */
final class Variables {

    private final boolean whole;
    private final List<FormFile> forms;
    private final Map<String, JsonNode> fields = new HashMap<>();
    private final Set<String> names = new HashSet<>(Words.GIVEN);

    Variables(ModelFile flow, GateContext house) {
        whole = flow.formSteps().allMatch(step -> house.form(ModelFile.camunda(step, "formRef")) != null);
        forms = flow.formSteps()
                .map(step -> house.form(ModelFile.camunda(step, "formRef")))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        forms.stream()
                .flatMap(form -> form.fields().stream())
                .forEach(field -> fields.putIfAbsent(FormFile.key(field), field));
        names.addAll(fields.keySet());
        flow.all(MultiInstanceLoopCharacteristics.class).forEach(loop -> names.add(loop.getCamundaElementVariable()));
        flow.all(ErrorEventDefinition.class).forEach(error -> {
            names.add(error.getCamundaErrorMessageVariable());
            names.add(error.getCamundaErrorCodeVariable());
        });
    }

    /** Whether every step has its form, so that what is in none of them is nowhere. */
    boolean areWhole() {
        return whole;
    }

    /** The forms its steps open. */
    List<FormFile> forms() {
        return forms;
    }

    boolean knows(String name) {
        return names.contains(name);
    }

    /** Whether it may be known: while a form is missing, anything may. */
    boolean mayKnow(String name) {
        return !whole || knows(name);
    }

    /** Whether a form asks for it. */
    boolean isField(String name) {
        return fields.containsKey(name);
    }

    /** Whether it is a field of a form and of this type. */
    boolean isField(String name, String type) {
        return fields.containsKey(name)
                && fields.get(name).path("type").asText().equals(type);
    }

    /** Whether a form asks for one thing of the live list. */
    boolean isChoiceOf(String name, String list) {
        JsonNode field = fields.get(name);
        return (isField(name, "select") || isField(name, "radio"))
                && field.path("properties").path("options").asText().equals(list);
    }

    /** Whether it holds a date or a date and time. */
    boolean isMoment(String name) {
        return isField(name, "datetime")
                && !fields.get(name).path("subtype").asText().equals("time");
    }
}
