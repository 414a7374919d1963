package huiqian.flow.gate;

import static huiqian.flow.model.FormFile.isWritable;
import static huiqian.flow.model.FormFile.key;
import static huiqian.flow.model.FormFile.label;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.Words;
import java.util.HashSet;
import java.util.Set;

/** Forms: ids, keys, labels, what Tasklist can show, and what the platform fills in. */
final class FormRules {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "select", "checkbox", "radio", "checklist", "taglist", "datetime");
    private static final Set<String> TYPES_SHOWN =
            Set.of("group", "expression", "text", "html", "image", "separator", "table", "spacer");
    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");

    /** What the engine keeps of a text. */
    private static final int LONGEST = 4000;

    private FormRules() {}

    static void check(GateContext house, FormFindings findings) {
        FormFile form = findings.form();
        checkHead(form, findings);
        checkComponents(form, findings);
        form.fields().forEach(field -> {
            checkKey(field, house, findings);
            checkLabel(field, findings);
            checkInput(field, findings);
            checkOptions(field, findings);
            checkLive(field, findings);
        });
    }

    private static void checkComponents(FormFile form, FormFindings findings) {
        Set<String> ids = new HashSet<>();
        form.components().forEach(component -> {
            String id = component.path("id").asText();
            String type = component.path("type").asText();
            findings.require(ids.add(id) && !id.isEmpty(), "的组件「" + id + "」ID 为空或重复，请改为各不相同的 ID");
            findings.require(
                    INPUTS.contains(type) || TYPES_SHOWN.contains(type),
                    "的组件「" + id + "」类型 " + type + " 在任务列表中无法显示，请换用其他类型");
        });
    }

    private static void checkHead(FormFile form, FormFindings findings) {
        findings.require(
                (form.id() + ".form").equals(form.name()),
                "的 ID 与文件名不一致，文件「" + form.name() + "」应改名为「" + form.id() + ".form」");
        findings.require(
                form.json().path("executionPlatform").asText().equals("Camunda Platform"),
                "不是为 Camunda 7（Camunda Platform）制作的，请在 Modeler 中新建 Camunda 7 表单");
    }

    private static void checkKey(JsonNode field, GateContext house, FormFindings findings) {
        String key = key(field);
        findings.require(Words.CAMEL.matcher(key).matches(), field, "的 key 应为小驼峰英文，如 startsAt");
        findings.require(!house.words().hasBean(key), field, "的 key 与词汇「" + key + "」同名，会使流程失灵，请改名");
        findings.require(!Words.RESERVED.contains(key), field, "的 key 是引擎保留的名称，请改名");
        findings.require(!isWritable(field) || !Words.GIVEN.contains(key), field, "由平台填写，只能设为只读");
        findings.require(
                !FormFile.isComputed(field) || !Words.ANSWERS.contains(key), field, "由审批步骤填写，不能用算式（Expression）算出，请删去");
        findings.require(!field.path("serializeToString").asBoolean(), field, "不能把数字存为文字（serializeToString），请取消");
    }

    private static void checkLabel(JsonNode field, FormFindings findings) {
        findings.require(
                Words.isChinese(label(field)),
                field,
                FormFile.isComputed(field) ? "请写上中文名称：在 Custom properties 里加一项 label，记录上就用它，如「合计」" : "请写上中文标签");
        field.path("values")
                .forEach(option -> findings.require(
                        Words.isChinese(option.path("label").asText()),
                        field,
                        "的选项「" + option.path("value").asText() + "」请写上中文名称"));
    }

    private static void checkInput(JsonNode field, FormFindings findings) {
        String type = field.path("type").asText();
        if (type.equals("textfield") || type.equals("textarea"))
            findings.require(!isWritable(field) || isBounded(field), field, "请设最大长度（最多 " + LONGEST + " 字）");
        if (field.path("subtype").asText().equals("datetime"))
            findings.require(
                    field.path("timeSerializingFormat").asText().equals("no_timezone")
                            && field.path("use24h").asBoolean()
                            && Words.isChinese(field.path("timeLabel").asText()),
                    field,
                    "的时间格式须为不带时区（no_timezone）、24 小时制，并写上中文的时刻标签");
    }

    private static boolean isBounded(JsonNode field) {
        JsonNode validate = field.path("validate");
        int longest = validate.path("maxLength").asInt();
        return longest > 0 ? longest <= LONGEST : validate.has("pattern");
    }

    private static void checkOptions(JsonNode field, FormFindings findings) {
        if (!CHOICES.contains(field.path("type").asText())) return;
        findings.require(
                field.path("properties").has("options") != !field.path("values").isEmpty(),
                field,
                "须有选项：要么写在表单里，要么由属性 options 指定名单，二者选一");
    }

    private static void checkLive(JsonNode field, FormFindings findings) {
        JsonNode live = field.path("properties");
        findings.require(
                within(live, "options", Words.LIVE_LISTS),
                field,
                "的属性 options 没有这个名单，可取："
                        + Words.listed(Words.LIVE_LISTS.stream().sorted().toList()));
        findings.require(
                within(live, "default", Words.LIVE_DEFAULTS),
                field,
                "的属性 default 没有这个默认值，可取："
                        + Words.listed(Words.LIVE_DEFAULTS.stream().sorted().toList()));
        findings.require(within(live, "format", Set.of("phone")), field, "的属性 format 只能写 phone（电话号码）");
    }

    private static boolean within(JsonNode properties, String name, Set<String> known) {
        return !properties.has(name) || known.contains(properties.path(name).asText());
    }
}
