package huiqian.flow.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What comes back to the applicant on a form of its own: one that leaves them nothing to mend, and one that does. */
final class ReturnDamages {

    private static final String LEAVE = "leave-request";
    private static final String STEP = "userTask_revise";
    private static final String NOTHING = "没有一项可以填写";
    private static final String HEAD =
            """
            {"id": "%s", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [""";
    private static final String BLOCK =
            """
            {"type": "text", "id": "text_application", "text": "申请内容", "properties": {"show": "application"}}""";
    private static final String SHOWN =
            """
            {"type": "textarea", "id": "field_reason", "key": "reason", "label": "请假原因", "readonly": true, "validate": {"maxLength": 1000}}""";
    private static final String NOTE =
            """
            {"type": "textarea", "id": "field_note", "key": "note", "label": "补充说明", "validate": {"required": true, "maxLength": 200}}""";

    private static final String LINE = "name=\"退回修改\" sourceRef=\"gateway_verdict\" targetRef=\"userTask_revise\" />";
    private static final String DEFAULT = " default=\"flow_returned\"";

    private ReturnDamages() {}

    static List<Damage> all() {
        String answered =
                "name=\"退回修改\" sourceRef=\"gateway_verdict\" targetRef=\"userTask_revise\"><bpmn:conditionExpression id=\"condition_returned\" xsi:type=\"bpmn:tFormalExpression\">${verdict == 'RETURN'}</bpmn:conditionExpression></bpmn:sequenceFlow>";
        return List.of(
                returned("the application's block alone", NOTHING, BLOCK),
                returned("the block, and it says so in the condition", NOTHING, BLOCK, LINE, answered, DEFAULT, ""),
                returned("fields to be read only", NOTHING, SHOWN));
    }

    static Stream<Damage> allowed() {
        return Stream.of(
                returned("something to add", null, BLOCK + ", " + NOTE),
                returned("something to add, the reason shown", null, SHOWN + ", " + NOTE));
    }

    private static Damage returned(String title, String finding, String parts, String... edits) {
        Damage drawn = Damage.redrawn(
                LEAVE,
                title,
                STEP,
                finding,
                Stream.concat(
                                Stream.of(
                                        "camunda:assignee=\"${applicant}\" camunda:formRef=\"leave-request-apply\"",
                                        "camunda:assignee=\"${applicant}\" camunda:formRef=\"leave-request-add\""),
                                Stream.of(edits))
                        .toArray(String[]::new));
        return new Damage(
                LEAVE,
                "returned to " + title,
                files -> {
                    Map<String, byte[]> changed = drawn.what().apply(files);
                    String form = HEAD.formatted("leave-request-add") + parts + "]}";
                    changed.put("leave-request-add.form", form.getBytes(StandardCharsets.UTF_8));
                    return changed;
                },
                finding == null ? null : STEP,
                finding);
    }
}
