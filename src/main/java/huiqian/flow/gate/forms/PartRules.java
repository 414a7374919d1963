package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.form.Component;
import huiqian.form.feel.Feel;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is drawn is shown, and settings are what the browser and the server both take them for. */
public final class PartRules {

    private static final int DEEPEST_GROUP = 5;

    private PartRules() {}

    /** @param known names that conditions and formulas may ask for */
    public static void check(FormFile form, Predicate<String> known, Remarks remarks) {
        for (Component part : form.parts()) {
            checkPlace(part, remarks);
            checkSwitches(part.json(), remarks);
            checkQuestion(part, remarks);
            FeelRules.check(part, known, remarks);
            TextRules.check(part, remarks);
            HtmlRules.check(part, remarks);
            if (part.carriesValue()) LimitRules.check(part, remarks);
        }
        TextRules.checkHead(form, remarks);
        LimitRules.checkDefaults(form, remarks);
    }

    private static void checkPlace(Component part, Remarks remarks) {
        JsonNode json = part.json();
        remarks.require(isEmpty(json.path("path")), json, "设了 Path，填写的内容会多包一层，平台读不到，请清空 Path");
        remarks.require(
                part.isGroup() || isEmpty(json.path("components")), json, "里面还有组件，但只有分组（Group）里的组件才会显示，请把它们移到分组里或表单里");
        remarks.require(part.carriesValue() || part.key().isEmpty(), json, "不填写内容，却有 key，请删去 key");
        remarks.require(
                part.groups().size() <= DEEPEST_GROUP,
                json,
                "在 " + part.groups().size() + " 层分组里，最多 " + DEEPEST_GROUP + " 层");
    }

    private static void checkSwitches(JsonNode json, Remarks remarks) {
        JsonNode readonly = json.path("readonly");
        remarks.require(isSwitch(readonly) || isFeel(readonly), json, "的只读（readonly）须是开或关，或以 = 开头的 FEEL 条件");
        remarks.require(isSwitch(json.path("disabled")), json, "的停用（disabled）只能是开或关，请改用只读（readonly）");
        remarks.require(isSwitch(json.path("validate").path("required")), json, "的必填（required）只能是开或关");
        JsonNode hide = json.path("conditional").path("hide");
        remarks.require(isEmpty(hide) || isFeel(hide), json, "的隐藏条件（Hide if）须是以 = 开头的 FEEL 条件");
    }

    private static void checkQuestion(Component part, Remarks remarks) {
        JsonNode asked = part.json().path("properties").path(Component.ASK_IF_EMPTY);
        if (asked.isMissingNode()) return;
        remarks.require(
                part.type().equals("checkbox"), part.json(), "的属性 askIfEmpty 只用在勾选框（Checkbox）上，其他的请设为必填（Required）");
        remarks.require(asked.asText("").equals("true"), part.json(), "的属性 askIfEmpty 只能写 true（没有勾选时，提交前再问一次），请改正或删去");
    }

    private static boolean isSwitch(JsonNode setting) {
        return setting.isBoolean() || setting.isMissingNode() || setting.isNull();
    }

    private static boolean isFeel(JsonNode setting) {
        return setting.isTextual() && Feel.isExpression(setting.asText());
    }

    /** Whether a setting says nothing. */
    static boolean isEmpty(JsonNode setting) {
        if (setting.isContainerNode()) return setting.isEmpty();
        return setting.isMissingNode()
                || setting.isNull()
                || setting.isBoolean() && !setting.booleanValue()
                || setting.isTextual() && setting.asText().isEmpty();
    }

    /** The settings of a component, or of a part of it, that say something although they are not among these. */
    static List<String> settingsBeyond(JsonNode json, Set<String> allowed) {
        return json.properties().stream()
                .filter(setting -> !allowed.contains(setting.getKey()) && !isEmpty(setting.getValue()))
                .map(setting -> setting.getKey())
                .toList();
    }
}
