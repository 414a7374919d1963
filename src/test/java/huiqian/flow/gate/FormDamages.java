package huiqian.flow.gate;

import java.util.List;
import java.util.stream.Stream;

/** The ways in which a redesigned form leaves somebody without a say, or says what it does not do. */
final class FormDamages {

    private static final String LEAVE = "leave-request";
    private static final String ASSET = "asset-scrapping";
    private static final String ACTIVITY = "activity-proposal";
    private static final String ROOM = "room-borrowing";

    /** What stands before a form's first component. */
    private static final String COMPUTED =
            "{\"type\": \"expression\", \"id\": \"field_made\", \"readonly\": true, \"key\": \"%s\", \"properties\": {\"label\": \"算出\"}, \"expression\": \"=\\\"%s\\\"\"}, ";

    private static final String FIRST = "\"type\": \"default\",\n  \"components\": [";

    private FormDamages() {}

    static List<Damage> all() {
        return Damage.all(
                verdicts(), noes(), parts(), texts(), formulas(), MarkupDamages.all(), numbers(), fields(), views());
    }

    private static List<Damage> verdicts() {
        return Damage.all(
                Damage.rows(
                        LEAVE,
                        """
                        decide | "label": "同意" | "label": "不批准" | userTask_decideByMinister | 名称照写
                        decide | "value": "REJECT" | "value": "APPROVE" | userTask_decideByMinister | 每项一次
                        decide | "value": "REJECT" | "value": "RETURN" | userTask_decideByMinister | 不同意都要有
                        decide | "value": "APPROVE" | "value": "approve" | userTask_decideByMinister | 选项只能取
                        decide | "label": "不同意" | "label": "不同意 " | userTask_decideByMinister | 名称照写
                        decide | "key": "verdict", | "key": "verdict", "readonly": "=verdict != \\"APPROVE\\"", | userTask_decideByMinister | 不能设置 readonly
                        decide | "key": "verdict", | "key": "verdict", "readonly": "=comment = null", | userTask_decideByMinister | 不能设置 readonly
                        decide | "key": "verdict", | "key": "verdict", "disabled": "=true", | userTask_decideByMinister | 不能设置 disabled
                        decide | "key": "verdict", | "key": "verdict", "disabled": true, | userTask_decideByMinister | 却没有结论
                        decide | "key": "verdict", | "key": "verdict", "defaultValue": "APPROVE", | userTask_decideByMinister | 不能设置 defaultValue
                        decide | "key": "verdict", | "key": "verdict", "properties": {"default": "today"}, | userTask_decideByMinister | 不能设置 properties
                        decide | "key": "verdict", | "key": "verdict", "valuesKey": "x", | userTask_decideByMinister | 不能设置 valuesKey
                        decide | "key": "verdict", | "key": "verdict", "valuesExpression": "=[1]", | userTask_decideByMinister | 不能设置 valuesExpression
                        decide | "key": "verdict", | "key": "verdict", "conditional": {"hide": "=occasion = \\"meeting\\""}, | userTask_decideByMinister | 始终显示
                        decide | "label": "结论" | "label": "选哪个都算同意" | userTask_decideByMinister | 标签须照写「结论」
                        decide | "label": "结论" | "label": "结论 " | userTask_decideByMinister | 标签须照写「结论」
                        decide | "key": "verdict", | "key": "verdict", "description": "选哪个都算同意", | userTask_decideByMinister | 不能写说明
                        decide | "label": "审批意见" | "label": "结论" | userTask_decideByMinister | 只能有结论（verdict）一个
                        decide | "key": "verdict", | "key": "verdict", "path": "g", | userTask_decideByMinister | Path
                        decide | "key": "comment", | "key": "comment", "readonly": "=verdict = \\"REJECT\\"", | userTask_decideByMinister | 不能设置 readonly
                        decide | "key": "comment", | "key": "comment", "defaultValue": "同意", | userTask_decideByMinister | 不能设置 defaultValue
                        decide | "maxLength": 1000 | "maxLength": 1000, "pattern": "(?!)" | userTask_decideByMinister | 不能设置 validate.pattern
                        decide | "maxLength": 1000 | "maxLength": 1000, "minLength": 900 | userTask_decideByMinister | 不能设置 validate.minLength
                        decide | "maxLength": 1000 | "maxLength": 1 | userTask_decideByMinister | 不小于 50
                        decide | "maxLength": 1000 | "maxLength": "=1" | userTask_decideByMinister | 须是数字
                        """),
                Damage.rows(
                        ACTIVITY,
                        """
                        vote | "label": "同意" | "label": "不同意" | userTask_voteByPresidium | 名称照写
                        accept | "label": "退回补充" | "label": "验收通过" | userTask_acceptReport | 名称照写
                        accept | "value": "RETURN" | "value": "APPROVE" | userTask_acceptReport | 退回都要有
                        """));
    }

    /** A further field put before the comment of the minister's form. */
    private static List<Damage> noes() {
        String field = "\"type\": \"textfield\", \"id\": \"x\", \"key\": \"x\", \"label\": \"备注\"";
        String bound = "\"validate\": {\"required\": true, \"maxLength\": 9%s}";
        return List.of(
                beside(field + ", " + bound.formatted(", \"pattern\": \"(?!)\""), "格式（pattern）"),
                beside(field + hiddenIf("verdict = \\\"APPROVE\\\"") + ", " + bound.formatted(""), "必填，又随结论"),
                beside(field + hiddenIf("comment = null") + ", " + bound.formatted(""), "必填，又随结论"),
                beside(field + ", \"readonly\": \"=verdict = \\\"REJECT\\\"\", " + bound.formatted(""), "必填，又随结论"),
                beside(
                        field + ", "
                                + bound.formatted(", \"minLength\": \"=if verdict = \\\"REJECT\\\" then 10 else 0\""),
                        "必填，又随结论"),
                beside(
                        field + hiddenIf("no = true") + ", " + bound.formatted("") + "}, {"
                                + computed("no", "verdict = \\\"APPROVE\\\""),
                        "必填，又随结论"),
                beside(
                        field + hiddenIf("y != null") + ", " + bound.formatted("")
                                + "}, {\"type\": \"textfield\", \"id\": \"y\", \"key\": \"y\", \"label\": \"乙\", \"validate\": {\"maxLength\": 9}"
                                + hiddenIf("verdict = \\\"REJECT\\\""),
                        "必填，又随结论"),
                beside(
                        "\"type\": \"checkbox\", \"id\": \"x\", \"key\": \"x\", \"label\": \"我同意此申请\", \"validate\": {\"required\": true}",
                        "却不是人人都填得了"),
                beside(
                        "\"type\": \"radio\", \"id\": \"x\", \"key\": \"x\", \"label\": \"态度\", \"validate\": {\"required\": true}, \"values\": [{\"label\": \"我同意\", \"value\": \"yes\"}]",
                        "却不是人人都填得了"),
                beside(
                        "\"type\": \"number\", \"id\": \"x\", \"key\": \"x\", \"label\": \"数\", \"decimalDigits\": 0, \"validate\": {\"required\": true, \"min\": 0.5, \"max\": 0.9}",
                        "却不是人人都填得了"),
                beside(
                        "\"type\": \"number\", \"id\": \"x\", \"key\": \"x\", \"label\": \"数\", \"increment\": \"3\", \"validate\": {\"required\": true, \"min\": 1, \"max\": 2}",
                        "却不是人人都填得了"),
                beside(
                        "\"type\": \"textarea\", \"id\": \"x\", \"key\": \"x\", \"label\": \"说明\", \"validate\": {\"required\": true, \"minLength\": 3999, \"maxLength\": 4000}",
                        "却不是人人都填得了"),
                beside(field + ", \"readonly\": \"=x != null\", " + bound.formatted(""), "却不是人人都填得了"),
                beside(computed("x", "if verdict = \\\"APPROVE\\\" then 1 else null"), "的算式随结论"),
                beside(computed("verdict", "\\\"APPROVE\\\""), "字段「verdict」重复"));
    }

    /** A further number that nobody can fill in, or that could not be kept. */
    private static List<Damage> numbers() {
        return Stream.of(
                        "'increment': '0' | 步长（Increment）须是大于 0 的数字",
                        "'increment': '-1' | 步长（Increment）须是大于 0 的数字",
                        "'increment': 'abc' | 步长（Increment）须是大于 0 的数字",
                        "'increment': '1e-3' | 步长（Increment）须是大于 0 的数字",
                        "'increment': 1e999999999 | 步长（Increment）须是大于 0 的数字",
                        "'increment': '0.001', 'decimalDigits': 2 | 比小数位数",
                        "'increment': '3', 'validate': {'min': 1, 'max': 2} | 没有人填得了",
                        "'decimalDigits': 0, 'validate': {'min': 0.5, 'max': 0.9} | 没有人填得了",
                        "'validate': {'min': 10, 'max': 1} | 没有人填得了",
                        "'validate': {'min': 'abc'} | 最小值（Minimum）须是数字",
                        "'validate': {'max': '5'} | 最大值（Maximum）须是数字",
                        "'validate': {'max': 1e30} | 最大值（Maximum）须是数字",
                        "'validate': {'max': 1e999999999} | 最大值（Maximum）须是数字",
                        "'validate': {'min': 1e-999999999} | 最小值（Minimum）须是数字",
                        "'validate': {'min': -1e999999999, 'max': 5}, 'decimalDigits': 2 | 最小值（Minimum）须是数字",
                        "'decimalDigits': 1e9 | 小数位数（decimalDigits）须是",
                        "'decimalDigits': 18446744073709551617 | 小数位数（decimalDigits）须是",
                        "'defaultValue': 1e30 | 默认值")
                .map(row -> row.replace('\'', '"').split(" \\| "))
                .map(row -> Damage.edit(
                        LEAVE,
                        "apply",
                        FIRST,
                        FIRST + "{\"type\": \"number\", \"id\": \"x\", \"key\": \"x\", \"label\": \"数\", " + row[0]
                                + "}, ",
                        "startEvent_filed",
                        row[1]))
                .toList();
    }

    private static String hiddenIf(String condition) {
        return ", \"conditional\": {\"hide\": \"=" + condition + "\"}";
    }

    private static String computed(String key, String formula) {
        return "\"type\": \"expression\", \"id\": \"f_" + key + "\", \"key\": \"" + key
                + "\", \"properties\": {\"label\": \"算\"}, \"expression\": \"=" + formula + "\"";
    }

    private static Damage beside(String component, String finding) {
        return Damage.edit(
                LEAVE, "decide", FIRST, FIRST + "{" + component + "}, ", "userTask_decideByMinister", finding);
    }

    private static List<Damage> parts() {
        return Damage.rows(
                LEAVE,
                """
                decide | "id": "group_decision", | "id": "group_decision", "path": "g", | userTask_decideByMinister | Path
                apply | "showOutline": true | "showOutline": true, "path": "g" | startEvent_filed | Path
                apply | "type": "text" | "type": "text", "key": "note" | startEvent_filed | 不填写内容
                apply | "id": "text_clause" | "id": "text_clause", "components": [{"type": "textfield", "id": "z", "key": "z"}] | startEvent_filed | 才会显示
                apply | "key": "reason" | "key": "reason", "disabled": "=true" | startEvent_filed | 停用（disabled）
                apply | "key": "reason" | "key": "reason", "readonly": "yes" | startEvent_filed | 只读（readonly）须是
                apply | "key": "reason" | "key": "reason", "readonly": true | startEvent_filed | 没有人填得了
                apply | "required": true | "required": "yes" | startEvent_filed | 必填（required）只能
                apply | "hide": "=retroactive != true" | "hide": "retroactive" | startEvent_filed | 隐藏条件
                apply | "maxLength": 80 | "maxLength": 80, "minLength": 90 | startEvent_filed | 比上限
                apply | "maxLength": 80 | "maxLength": 80, "minLength": 18446744073709551617 | startEvent_filed | 字数限制（minLength）
                apply | "key": "occasion" | "key": "occasion", "defaultValue": "holiday" | startEvent_filed | 默认值
                apply | "key": "occasion" | "key": "occasion", "valuesKey": "x" | startEvent_filed | 的选项不能来自
                apply | "key": "reason" | "key": "reason", "properties": {"askIfEmpty": "true"} | startEvent_filed | 只用在勾选框
                apply | "key": "retroactive" | "key": "retroactive", "properties": {"askIfEmpty": "yes"} | startEvent_filed | 只能写 true
                """);
    }

    private static List<Damage> texts() {
        String long260 = "k".repeat(260);
        return Damage.all(
                List.of(
                        Damage.edit(
                                LEAVE,
                                "apply",
                                "\"key\": \"reason\"",
                                "\"key\": \"" + long260 + "\"",
                                "startEvent_filed",
                                "260 个字符"),
                        Damage.edit(
                                LEAVE,
                                "apply",
                                "\"value\": \"meeting\"",
                                "\"value\": \"" + "v".repeat(4100) + "\"",
                                "startEvent_filed",
                                "4100 个字符"),
                        Damage.edit(
                                LEAVE,
                                "apply",
                                "\"label\": \"会议\"",
                                "\"label\": \"" + "会".repeat(300) + "\"",
                                "startEvent_filed",
                                "300 个字符"),
                        Damage.edit(
                                LEAVE,
                                "apply",
                                "\"key\": \"reason\"",
                                "\"key\": \"reason\", \"defaultValue\": \"" + "x".repeat(4100) + "\"",
                                "startEvent_filed",
                                "4100 个字符"),
                        Damage.edit(
                                LEAVE,
                                "apply",
                                "\"label\": \"事项名称\"",
                                "\"label\": \"事项\\u202e名称\"",
                                "startEvent_filed",
                                "颠倒文字顺序"),
                        Damage.edit(
                                LEAVE,
                                "apply",
                                "\"label\": \"会议\"",
                                "\"label\": \"会\\u200b议\"",
                                "startEvent_filed",
                                "看不见的"),
                        Damage.edit(
                                LEAVE,
                                "apply",
                                "\"label\": \"会议\"",
                                "\"label\": \"会\\u034f议\"",
                                "startEvent_filed",
                                "的文字含有看不见的字符 U+034F"),
                        title("请假\\u202e申请", "颠倒文字顺序"),
                        title("请假\\n申请", "无法使用的字符"),
                        title("请假\\u3164申请", "看不见的字符"),
                        title("长".repeat(256), "标题有 256 个字符"),
                        nested(8, "层分组里"),
                        nested(1100, "嵌套得太深"),
                        Damage.edit(
                                LEAVE,
                                "apply",
                                FIRST,
                                FIRST + "{\"type\": \"spacer\"}, ".repeat(300),
                                "startEvent_filed",
                                "最多 200 个"),
                        Damage.edit(
                                LEAVE,
                                "apply",
                                "\"maxLength\": 80",
                                "\"maxLength\": 80, \"pattern\": \"" + "(".repeat(900) + "\"",
                                "startEvent_filed",
                                "正则"),
                        Damage.edit(
                                LEAVE,
                                "apply",
                                "\"maxLength\": 80",
                                "\"maxLength\": 80, \"pattern\": \"" + "a".repeat(2000) + "\"",
                                "startEvent_filed",
                                "格式（pattern）太长"),
                        Damage.edit(LEAVE, "decide", "决定；", "&#x202E;决定；", "userTask_decideByMinister", "颠倒文字顺序")),
                Damage.rows(
                        LEAVE,
                        """
                        apply | "value": "duty" | "value": "meeting" | startEvent_filed | 选的人分不清
                        apply | "label": "值班" | "label": "会议" | startEvent_filed | 选的人分不清
                        apply | "value": "duty" | "value": "" | startEvent_filed | 没有写值
                        """));
    }

    private static Damage title(String title, String finding) {
        return Damage.edit(
                LEAVE,
                "apply",
                "\"executionPlatform\":",
                "\"title\": \"" + title + "\", \"executionPlatform\":",
                "startEvent_filed",
                finding);
    }

    private static Damage nested(int deep, String finding) {
        String groups = "{\"type\": \"group\", \"id\": \"g\", \"components\": [".repeat(deep) + "]}".repeat(deep);
        return Damage.edit(LEAVE, "apply", FIRST, FIRST + groups + ", ", "startEvent_filed", finding);
    }

    private static List<Damage> formulas() {
        String hide = "\"hide\": \"=retroactive != true\"";
        return List.of(
                hidden(hide, "(".repeat(200) + "retroactive" + ")".repeat(200), "括号套得太深"),
                hidden(hide, "(".repeat(20_000), "太长"),
                hidden(hide, "((((((((((((((((((((", "括号"),
                hidden(hide, "count(for i in 1..3000000 return i) > 1", "数列"),
                hidden(hide, "some i in 1..99999999 satisfies i = 0", "数列"),
                hidden(hide, "matches(reason, \\\"^(a+)+$\\\")", "函数 matches"),
                hidden(hide, "retroactive !=", "不是有效的 FEEL"),
                hidden(hide, "retro != true", "没有这个字段"),
                Damage.edit(
                        LEAVE,
                        "apply",
                        "{{returnReason}}",
                        "{{returnReason}}{{count(for i in 1..3000000 return i)}}",
                        "startEvent_filed",
                        "数列"),
                formula("=today()", "函数 today"),
                formula("=fOne + 1", "用到它自己"),
                formula("=applicantName", "只能用这张申请表里的字段"),
                formula("=1 / 0", "算不出结果"),
                formula("1 + 1", "以 = 开头的算式"));
    }

    private static Damage hidden(String from, String condition, String finding) {
        return Damage.edit(LEAVE, "apply", from, "\"hide\": \"=" + condition + "\"", "startEvent_filed", finding);
    }

    private static Damage formula(String formula, String finding) {
        String component =
                "{\"type\": \"expression\", \"id\": \"fOne\", \"key\": \"fOne\", \"properties\": {\"label\": \"合计\"}, \"expression\": \"%s\"}, ";
        return Damage.edit(LEAVE, "apply", FIRST, FIRST + component.formatted(formula), "startEvent_filed", finding);
    }

    private static List<Damage> fields() {
        return Damage.all(
                Damage.rows(
                        LEAVE,
                        """
                        apply | "key": "endsAt" | "key": "finishedAt" | serviceTask_enterLeave | leaves.enter 要读取字段 endsAt
                        apply | "key": "startsAt" | "key": "beginsAt" | startEvent_filed | 要读取字段 startsAt
                        apply | "subtype": "datetime" | "subtype": "date" | startEvent_filed | 须是日期时间
                        apply | "key": "explanation" | "key": "why" | startEvent_filed | 要读取字段 explanation
                        apply | "maxLength": 80 | "maxLength": 800 | serviceTask_enterLeave | 最多存得下 200
                        """),
                Damage.rows(
                        ASSET,
                        """
                        dispose | "key": "method" | "key": "manner" | serviceTask_scrapAsset | 要读取字段 method
                        apply | "key": "assetTag" | "key": "tag" | startEvent_filed | 要读取字段 assetTag
                        """),
                madeUp(COMPUTED.formatted("applicant", "chair"), "由平台填写"),
                madeUp(COMPUTED.formatted("verdict", "APPROVE"), "不能用算式"),
                madeUp(COMPUTED.formatted("comment", "很好"), "不能用算式"),
                madeUp(
                        """
                        {"type": "radio", "id": "field_made", "key": "verdict", "label": "结论", "readonly": true, "defaultValue": "APPROVE",
                         "values": [{"label": "同意", "value": "APPROVE"}, {"label": "不同意", "value": "REJECT"}]}, """,
                        "只读，却有默认值"),
                madeUp(
                        """
                        {"type": "textfield", "id": "field_made", "key": "made", "label": "备注", "disabled": true, "properties": {"default": "today"}}, """,
                        "只读，却有默认值"),
                Damage.rows(
                        ROOM, "apply | \"key\": \"room\" | \"key\": \"place\" | serviceTask_reserveRoom | 要读取字段 room"));
    }

    /** In a step that decides nothing. */
    private static List<Damage> madeUp(String component, String finding) {
        return List.of(Damage.edit(ASSET, "dispose", FIRST, FIRST + component, "userTask_dispose", finding));
    }

    private static List<Damage> views() {
        return Damage.rows(
                LEAVE,
                """
                decide | "key": "startsAt" | "key": "note" | userTask_decideByMinister | 要看得到申请的内容
                decide | "key": "occasionName", | "key": "occasionName", "conditional": {"hide": "=verdict = null"}, | userTask_decideByMinister | 要看得到申请的内容
                decide | "key": "startsAt", | "key": "startsAt", "conditional": {"hide": "=occasionName != null"}, | userTask_decideByMinister | 要看得到申请的内容
                """);
    }
}
