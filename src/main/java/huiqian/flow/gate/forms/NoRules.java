package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.form.Component;
import huiqian.form.feel.Feel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whoever can say yes can say no: what else a decision's form insists on does not depend on what is decided, unless it is not asked of those who say
 * no. So whatever satisfies the form with one verdict satisfies it with every other.
 */
public final class NoRules {

    private static final Set<String> ANSWERS = Set.of("verdict", "comment");

    private final FormFile form;
    private final Dependence dependence;
    private final Remarks remarks;

    private NoRules(FormFile form, Remarks remarks) {
        this.form = form;
        this.dependence = new Dependence(form);
        this.remarks = remarks;
    }

    public static void check(FormFile form, Remarks remarks) {
        NoRules rules = new NoRules(form, remarks);
        form.parts().stream()
                .filter(part -> part.carriesValue() && !ANSWERS.contains(part.key()))
                .filter(part -> !rules.isHiddenFromNo(part))
                .forEach(rules::check);
    }

    private void check(Component part) {
        JsonNode json = part.json();
        if (part.isComputed())
            remarks.require(
                    !dependsOnVerdict(Dependence.namesIn(json.path("expression").asText("")))
                            && !isHiddenByVerdict(part),
                    json,
                    "的算式随结论（verdict）或审批意见变化，算不出来时就不能不同意，请去掉，或改为只在同意时显示（Hide if 填 =verdict != \"APPROVE\"）");
        if (!FormFile.isRequired(json) || !FormFile.isWritable(json)) return;
        Set<String> bounds = new TreeSet<>(Dependence.namesIn(json.path("validate")));
        bounds.addAll(Dependence.namesIn(json.path("readonly").asText("")));
        remarks.require(
                !dependsOnVerdict(bounds) && !isHiddenByVerdict(part),
                json,
                "必填，又随结论（verdict）或审批意见变化，想不同意的人可能填不了，请取消必填，或改为只在同意时显示（Hide if 填 =verdict != \"APPROVE\"）");
        remarks.require(
                Satisfiable.is(json), json, "必填，却不是人人都填得了（只有一个选项、必须勾选、最少字数、随填写变成只读，或没有合适的数），填不了的人就不能不同意，请取消必填，或放宽要求");
        remarks.require(
                PartRules.isEmpty(json.path("validate").path("pattern")),
                json,
                "必填，又要符合格式（pattern），填不出的人就不能不同意，请取消必填，或去掉格式");
    }

    private boolean isHiddenByVerdict(Component part) {
        return part.hides().stream().anyMatch(hide -> dependsOnVerdict(Dependence.namesIn(hide)));
    }

    private boolean dependsOnVerdict(Set<String> names) {
        return dependence.closure(names).stream().anyMatch(ANSWERS::contains);
    }

    /** Whether it is hidden by every verdict but a yes, and by nothing that could bring it back. */
    private boolean isHiddenFromNo(Component part) {
        return part.hides().stream()
                .filter(hide -> Dependence.namesIn(hide).equals(Set.of("verdict")))
                .map(Feel::of)
                .anyMatch(this::hidesFromNo);
    }

    private boolean hidesFromNo(Feel hide) {
        List<String> offered = form.field("verdict").map(FormFile::values).orElse(List.of());
        return offered.stream().filter(answer -> !answer.equals("APPROVE")).allMatch(answer -> {
            Map<String, Object> data = new HashMap<>();
            data.put("verdict", answer);
            return Boolean.TRUE.equals(hide.value(data));
        });
    }
}
