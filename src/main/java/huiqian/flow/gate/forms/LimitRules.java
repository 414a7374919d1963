package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.form.Component;
import huiqian.form.Field;
import huiqian.form.feel.Feel;
import java.util.List;

/** Somebody can fill the field in. */
public final class LimitRules {

    private static final int LONGEST_TEXT = 4000;

    private LimitRules() {}

    static void check(Component part, Remarks remarks) {
        JsonNode json = part.json();
        JsonNode validate = json.path("validate");
        remarks.require(
                !validate.path("minLength").isNumber()
                        || !validate.path("maxLength").isNumber()
                        || validate.path("minLength").asLong()
                                <= validate.path("maxLength").asLong(),
                json,
                "的下限（minLength）比上限（maxLength）还大，没有人填得了，请改正");
        for (String limit : List.of("minLength", "maxLength")) {
            JsonNode length = validate.path(limit);
            boolean computed = length.isTextual() && Feel.isExpression(length.asText());
            boolean whole = PartRules.isEmpty(length) || computed || isWhole(length, LONGEST_TEXT);
            remarks.require(whole, json, "的字数限制（" + limit + "）须是 0 到 " + LONGEST_TEXT + " 的整数");
        }
        for (String source : List.of("valuesKey", "valuesExpression"))
            remarks.require(
                    PartRules.isEmpty(json.path(source)), json, "的选项不能来自 " + source + "，请写在表单里，或用属性 options 指定名单");
        if (part.type().equals("number")) NumberRules.check(json, remarks);
    }

    /** Whether it is a whole number from 0 to this. */
    static boolean isWhole(JsonNode number, int most) {
        return number.isIntegralNumber() && number.canConvertToInt() && number.asInt() >= 0 && number.asInt() <= most;
    }

    /** Whether it must be filled in and nobody can, nor does anything else. */
    public static boolean isStuck(JsonNode json) {
        return FormFile.isRequired(json) && !FormFile.isWritable(json) && !hasDefault(json);
    }

    /** Whether it shows what nobody ever filled in, as if somebody had. */
    public static boolean isMadeUp(JsonNode json) {
        return !FormFile.isWritable(json) && hasDefault(json);
    }

    private static boolean hasDefault(JsonNode json) {
        return !PartRules.isEmpty(json.path("defaultValue"))
                || !PartRules.isEmpty(json.path("properties").path("default"));
    }

    /** What a form offers before anybody fills it in has to be what it would take. */
    static void checkDefaults(FormFile form, Remarks remarks) {
        for (Field field : form.tree().form().fields())
            field.flawOfDefault()
                    .ifPresent(flaw ->
                            remarks.about(form.field(field.key()).orElseThrow(), "的默认值（Default value）不能用：" + flaw));
    }
}
