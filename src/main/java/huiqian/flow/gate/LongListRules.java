package huiqian.flow.gate;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import java.util.Set;

/** Of a list too long to be shown one option is looked for by typing: there is no field in which several of them could be. */
final class LongListRules {

    private static final Set<String> SEVERAL = Set.of("taglist", "checklist");

    private LongListRules() {}

    static void check(ModelFile flow, GateContext house, InUse office, Findings findings) {
        flow.formSteps().forEach(step -> {
            FormFile form = house.form(ModelFile.camunda(step, "formRef"));
            if (form != null) check(form, office, new FormFindings(findings, step.getId(), form));
        });
    }

    private static void check(FormFile form, InUse office, FormFindings findings) {
        form.fields().stream()
                .filter(field -> FormFile.isWritable(field)
                        && SEVERAL.contains(field.path("type").asText()))
                .forEach(field -> findings.require(
                        !office.isLong(list(field)),
                        field,
                        "是多选，而名单 " + list(field) + " 现在太长，列不全：请改用下拉单选（select），填写的人可以输入编号或名称查找；要选几项，就放几个下拉单选"));
    }

    private static String list(JsonNode field) {
        return field.path("properties").path("options").asText("");
    }
}
