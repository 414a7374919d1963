package huiqian.processes;

import static huiqian.processes.FormFile.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The forms of one flow together: the apply form, and how later steps show it. */
final class ApplicationFormRules {

    private static final List<String> SAME = List.of("type", "label", "dateLabel", "timeLabel", "values", "subtype");

    private ApplicationFormRules() {}

    static void check(ModelFile flow, House house, Findings findings) {
        FormFile apply = house.forms().get(flow.applyForm());
        if (apply == null) return;
        checkApply(apply, findings);
        flow.all(UserTask.class).stream()
                .map(task -> house.forms().get(task.getCamundaFormRef()))
                .filter(form -> form != null && form != apply)
                .forEach(form -> checkStep(form, apply, findings));
        house.forms().values().forEach(form -> checkText(form, findings));
    }

    private static void checkApply(FormFile apply, Findings findings) {
        apply.fields()
                .forEach(field -> findings.require(
                        !Words.STANDARD_VARIABLES.contains(key(field)), apply.id(), "asks for " + key(field)));
        findings.require(
                components(apply, "text").stream()
                        .findFirst()
                        .filter(text ->
                                Words.isCitation(text.path("text").asText().replaceFirst("^\\*\\*依据\\*\\* ", "")))
                        .isPresent(),
                apply.id(),
                "does not begin with its clause");
        findings.require(
                components(apply, "html").stream()
                        .anyMatch(html -> html.path("content").asText().contains("{{returnReason}}")
                                && html.path("conditional").has("hide")),
                apply.id(),
                "does not show why it came back");
    }

    private static void checkStep(FormFile form, FormFile apply, Findings findings) {
        form.fields().stream()
                .filter(field -> apply.field(key(field)).isPresent())
                .forEach(field -> {
                    JsonNode asked = apply.field(key(field)).orElseThrow();
                    String where = form.id() + "." + key(field);
                    findings.require(field.path("readonly").asBoolean(), where, "can change the application");
                    SAME.forEach(trait -> findings.require(
                            field.path(trait).equals(asked.path(trait)),
                            where,
                            trait + " differs from the apply form"));
                });
    }

    /** A text view renders what a template inserts as markdown; an html view escapes it. */
    private static void checkText(FormFile form, Findings findings) {
        components(form, "text").stream()
                .filter(text -> text.path("text").asText().matches("(?s)=.*|.*\\{\\{.*"))
                .forEach(text -> findings.add(form.id(), "a text view shows variables, an html view must"));
    }

    private static List<JsonNode> components(FormFile form, String type) {
        return form.components().stream()
                .filter(component -> component.path("type").asText().equals(type))
                .toList();
    }
}
