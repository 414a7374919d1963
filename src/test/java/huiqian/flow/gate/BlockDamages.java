package huiqian.flow.gate;

import static huiqian.flow.gate.Damage.edit;
import static huiqian.flow.gate.Damage.rows;

import java.util.List;

/** The ways in which a form that has the application shown by the platform goes wrong. */
final class BlockDamages {

    private static final String ROOM = "room-borrowing";
    private static final String DECIDE = "userTask_decideBySecretariat";
    private static final String FIRST =
            "\"components\": [\n    {\n      \"type\": \"text\",\n      \"id\": \"text_clause\",";
    private static final String BLOCK =
            "\"id\": \"text_application\",\n      \"text\": \"**申请内容** 办理时，平台在这里显示申请表上的各项和申请人填的内容，不用再画。\",";

    private BlockDamages() {}

    static List<Damage> all() {
        return Damage.all(
                rows(
                        ROOM,
                        """
                        decide | "show": "application" | "show": "applicant" | %1$s | 的属性 show 只能写 application
                        decide | "show": "application" | "note": "application" | %1$s | 要看得到申请的内容
                        decide | "id": "group_decision", | "id": "group_decision", "properties": {"show": "application"}, | %1$s | 只用在文本组件
                        decide | "id": "text_application", | "id": "text_application", "conditional": {"hide": "=attendance < 10"}, | %1$s | 须始终显示
                        decide | "id": "group_decision", | "id": "application-field_room", | %1$s | 不能以 application- 开头
                        handover | "id": "text_application", | "id": "text_application", "conditional": {"hide": "=true"}, | userTask_handOverKey | 须始终显示
                        """
                                .formatted(DECIDE)),
                List.of(
                        besides(
                                "text",
                                "\"id\": \"text_again\", \"text\": \"再看一遍\", \"properties\": {\"show\": \"application\"}",
                                "一张表单只显示一次"),
                        besides("textfield", field("room", "房间"), "已经在申请内容里显示"),
                        besides("textfield", field("applicantName", "申请人"), "已经在申请内容里显示"),
                        besides(
                                "textarea",
                                "\"id\": \"field_purpose\", \"key\": \"purpose\", \"label\": \"用途\", \"validate\": {\"maxLength\": 100}",
                                "已经在申请内容里显示"),
                        besides(
                                "group",
                                "\"id\": \"group_shown\", \"label\": \"申请\", \"components\": [{\"type\": \"text\", \"id\": \"text_inside\", \"text\": \"申请\", \"properties\": {\"show\": \"application\"}}]",
                                "不能放在分组"),
                        edit(
                                ROOM,
                                "apply",
                                "\"id\": \"text_clause\",",
                                "\"id\": \"text_clause\", \"properties\": {\"show\": \"application\"},",
                                "startEvent_filed",
                                "这就是申请表"),
                        edit(ROOM, "decide", BLOCK, BLOCK + many(), DECIDE, "连同申请内容不能使用：有 20"),
                        edit(
                                ROOM,
                                "apply",
                                "\"label\": \"用途\"",
                                "\"label\": \"结论\"",
                                DECIDE,
                                "标签是「结论」的字段只能有结论（verdict）一个")));
    }

    private static Damage besides(String type, String component, String finding) {
        return edit(
                ROOM,
                "decide",
                FIRST,
                FIRST.replace("[", "[{\"type\": \"" + type + "\", " + component + "},"),
                DECIDE,
                finding);
    }

    private static String field(String key, String label) {
        return "\"id\": \"field_%s\", \"key\": \"%s\", \"label\": \"%s\", \"readonly\": true"
                .formatted(key, key, label);
    }

    /** So many components that the form alone is not too large. */
    private static String many() {
        StringBuilder more = new StringBuilder("\"layout\": {}},");
        for (int i = 0; i < 190; i++) more.append("{\"type\": \"separator\", \"id\": \"separator_%d\"},".formatted(i));
        return more + "{\"type\": \"text\", \"id\": \"text_last\", \"text\": \"完\",";
    }
}
