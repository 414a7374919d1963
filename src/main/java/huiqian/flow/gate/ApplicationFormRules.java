package huiqian.flow.gate;

import static huiqian.flow.model.FormFile.key;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.gate.forms.BlockRules;
import huiqian.flow.gate.forms.ComputedRules;
import huiqian.flow.gate.forms.LimitRules;
import huiqian.flow.gate.forms.PartRules;
import huiqian.flow.gate.forms.WordFields;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Words;
import huiqian.shared.Asked;
import huiqian.shared.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The forms of one flow together: the apply form, and how later steps show it. */
final class ApplicationFormRules {

    private static final Map<String, String> SAME = Map.of(
            "type", "类型",
            "label", "标签",
            "expression", "算式",
            "dateLabel", "日期标签",
            "timeLabel", "时刻标签",
            "values", "选项",
            "subtype", "日期类型");

    private ApplicationFormRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        FormFile apply = house.form(flow.applyForm());
        Predicate<String> known = new Variables(flow, house)::mayKnow;
        Set<String> seen = new HashSet<>();
        flow.formSteps().forEach(step -> {
            FormFile form = house.form(ModelFile.camunda(step, "formRef"));
            if (form == null || !seen.add(form.id())) return;
            FormFile drawn = form.drawn();
            FormFindings said = new FormFindings(findings, step.getId(), drawn);
            FormRules.check(house, said);
            PartRules.check(drawn, known, said);
            ComputedRules.check(drawn, form == apply, said);
            BlockRules.check(drawn, apply, said);
            checkText(said);
            checkOwnVariables(flow, said);
            if (form == apply) {
                checkApply(flow, said);
                checkRuled(flow, house, said);
            } else if (apply != null) checkStep(apply, said);
        });
        checkUse(flow, house, findings);
    }

    private static void checkApply(ModelFile flow, FormFindings findings) {
        FormFile apply = findings.form();
        apply.fields()
                .forEach(field -> findings.require(
                        !Words.GIVEN.contains(key(field)) && !Words.ANSWERS.contains(key(field)),
                        field,
                        "由平台或审批步骤填写，申请表中请删去"));
        apply.fields().stream()
                .filter(LimitRules::isStuck)
                .forEach(field -> findings.add(field, "必填，却不可修改（readonly），没有人填得了，请取消其中一个"));
        findings.require(showsClause(apply), "须在最前面用文本组件写明依据的制度和条款，如「**依据** 《学生会管理制度》第5条：……」");
        boolean comesBack = flow.all(UserTask.class).stream().anyMatch(flow::isRevision);
        findings.require(
                !comesBack || showsReason(apply), "须用 HTML 组件显示退回原因 {{returnReason}}，并在没有原因时隐藏（conditional.hide）");
    }

    /** What a noun's own rules for the applications of this flow read. */
    private static void checkRuled(ModelFile flow, GateContext house, FormFindings findings) {
        house.words().beans().values().stream()
                .map(noun -> noun.getAnnotation(Vocabulary.class))
                .filter(noun -> noun.flow().equals(flow.process().getId()))
                .forEach(noun -> {
                    WordFields fields =
                            new WordFields("「" + noun.title() + "」对申请的规定", List.of(findings.form()), findings::add);
                    Stream.of(noun.fields()).filter(Asked::ruled).forEach(fields::check);
                });
    }

    private static boolean showsClause(FormFile apply) {
        return components(apply, "text").stream()
                .findFirst()
                .map(text -> text.path("text").asText().replaceFirst("^\\*\\*依据\\*\\* ", ""))
                .filter(Words::isCitation)
                .isPresent();
    }

    private static boolean showsReason(FormFile apply) {
        return components(apply, "html").stream()
                .anyMatch(html -> html.path("content").asText().contains("{{returnReason}}")
                        && html.path("conditional").has("hide"));
    }

    private static void checkStep(FormFile apply, FormFindings findings) {
        findings.form().fields().forEach(field -> {
            findings.require(
                    !LimitRules.isMadeUp(field), field, "只读，却有默认值，没有人填过的内容会显示成填过的样子，请清空默认值（Default value）和属性 default");
            JsonNode asked = apply.field(key(field)).orElse(null);
            if (asked == null) return;
            boolean computed = FormFile.isComputed(field);
            findings.require(computed || FormFile.isReadonly(field), field, "是申请的内容，这一步只能设为只读（readonly）");
            // What the application computes, a later form may compute in the same way or show in a field.
            if (FormFile.isComputed(asked) && !computed) checkLabel(asked, field, findings);
            else
                SAME.forEach((trait, meaning) -> findings.require(
                        field.path(trait).equals(asked.path(trait)), field, "的" + meaning + "与申请表不一致，请改成相同"));
        });
    }

    private static void checkLabel(JsonNode asked, JsonNode field, FormFindings findings) {
        findings.require(FormFile.label(field).equals(FormFile.label(asked)), field, "的标签与申请表不一致，请改成相同");
    }

    /** What a step's model keeps for itself, such as whose ballot it is, no form may overwrite. */
    private static void checkOwnVariables(ModelFile flow, FormFindings findings) {
        Set<String> own = flow.all(MultiInstanceLoopCharacteristics.class).stream()
                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable)
                .collect(Collectors.toSet());
        findings.form().fields().stream()
                .filter(field -> own.contains(key(field)))
                .forEach(field -> findings.add(field, "与多实例的元素变量同名，请改名"));
    }

    /** A text view renders what a template inserts as markdown; an html view escapes it. */
    private static void checkText(FormFindings findings) {
        components(findings.form(), "text").stream()
                .filter(text -> text.path("text").asText().matches("(?s)=.*|.*\\{\\{.*"))
                .forEach(text -> findings.add("的文本组件不能显示变量，请改用 HTML 组件"));
    }

    /** Of the forms deployed with a flow, those that bear its name are opened by one of its steps. */
    private static void checkUse(ModelFile flow, GateContext house, Findings findings) {
        String process = flow.process().getId();
        Set<String> opened = flow.formSteps()
                .map((BaseElement step) -> String.valueOf(ModelFile.camunda(step, "formRef")))
                .collect(Collectors.toSet());
        house.forms().keySet().stream()
                .filter(form -> form.startsWith(process + "-") && !opened.contains(form))
                .forEach(form -> findings.add(process, "没有任何步骤打开表单「" + form + "」，请在步骤的 formRef 中引用它，或不要部署它"));
    }

    private static List<JsonNode> components(FormFile form, String type) {
        return form.components().stream()
                .filter(component -> component.path("type").asText().equals(type))
                .toList();
    }
}
