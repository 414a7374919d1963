package huiqian.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.engine.gate.FormFile;
import huiqian.form.Component;
import huiqian.form.Feel;
import huiqian.form.Field;
import java.math.BigDecimal;
import java.util.List;

/** Somebody can fill the field in. */
public final class LimitRules {

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_DIGITS = 10;

    private LimitRules() {}

    static void check(Component part, Remarks remarks) {
        JsonNode json = part.json();
        JsonNode validate = json.path("validate");
        checkRange(json, "min", "max", remarks);
        checkRange(json, "minLength", "maxLength", remarks);
        for (String limit : List.of("minLength", "maxLength")) {
            JsonNode length = validate.path(limit);
            boolean whole = PartRules.isEmpty(length)
                    || length.isTextual() && Feel.isExpression(length.asText())
                    || length.isIntegralNumber() && length.asLong() >= 0 && length.asLong() <= LONGEST_TEXT;
            remarks.require(whole, json, "的字数限制（" + limit + "）须是 0 到 " + LONGEST_TEXT + " 的整数");
        }
        for (String source : List.of("valuesKey", "valuesExpression"))
            remarks.require(
                    PartRules.isEmpty(json.path(source)), json, "的选项不能来自 " + source + "，请写在表单里，或用属性 options 指定名单");
        JsonNode digits = json.path("decimalDigits");
        boolean sound = PartRules.isEmpty(digits)
                || digits.isIntegralNumber() && digits.asLong() >= 0 && digits.asLong() <= MOST_DIGITS;
        remarks.require(sound, json, "的小数位数（decimalDigits）须是 0 到 " + MOST_DIGITS + " 的整数");
    }

    /** Whether it must be filled in and nobody can, nor does anything else. */
    public static boolean isStuck(JsonNode json) {
        return FormFile.isRequired(json) && !FormFile.isWritable(json) && !hasDefault(json);
    }

    private static boolean hasDefault(JsonNode json) {
        return !PartRules.isEmpty(json.path("defaultValue"))
                || !PartRules.isEmpty(json.path("properties").path("default"));
    }

    private static void checkRange(JsonNode json, String least, String most, Remarks remarks) {
        BigDecimal from = number(json.path("validate").path(least));
        BigDecimal to = number(json.path("validate").path(most));
        remarks.require(
                from == null || to == null || from.compareTo(to) <= 0,
                json,
                "的下限（" + least + "）比上限（" + most + "）还大，没有人填得了，请改正");
    }

    private static BigDecimal number(JsonNode limit) {
        return limit.isNumber() ? limit.decimalValue() : null;
    }

    /** What a form offers before anybody fills it in has to be what it would take. */
    static void checkDefaults(FormFile form, Remarks remarks) {
        for (Field field : form.tree().form().fields())
            field.flawOfDefault()
                    .ifPresent(flaw ->
                            remarks.about(form.field(field.key()).orElseThrow(), "的默认值（Default value）不能用：" + flaw));
    }
}
