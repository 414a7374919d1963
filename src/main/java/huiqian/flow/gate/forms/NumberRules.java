package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.form.Numbers;
import huiqian.form.feel.Feel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;

/** Limits and steps of a number are numbers themselves, of a size that can be kept, and leave some number to be filled in. */
final class NumberRules {

    private static final int MOST_DIGITS = 10;
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,12}(\\.\\d{1,10})?");
    private static final Map<String, String> LIMITS = Map.of("min", "最小值（Minimum）", "max", "最大值（Maximum）");

    private NumberRules() {}

    static void check(JsonNode json, Remarks remarks) {
        LIMITS.forEach((name, called) -> {
            JsonNode limit = json.path("validate").path(name);
            boolean computed = limit.isTextual() && Feel.isExpression(limit.asText());
            boolean sound = PartRules.isEmpty(limit) || computed || stated(limit) != null;
            remarks.require(
                    sound,
                    json,
                    "的" + called + "须是数字（不超过 " + Numbers.plain(Numbers.MOST) + "，至多 " + MOST_DIGITS
                            + " 位小数）或以 = 开头的 FEEL 算式，现在是「" + Wording.cut(limit.asText()) + "」");
        });
        JsonNode digits = json.path("decimalDigits");
        remarks.require(
                PartRules.isEmpty(digits) || LimitRules.isWhole(digits, MOST_DIGITS),
                json,
                "的小数位数（decimalDigits）须是 0 到 " + MOST_DIGITS + " 的整数");
        checkStep(json, remarks);
        remarks.require(hasANumber(json), json, "的最小值和最大值之间没有可填的数，没有人填得了，请改正最小值（min）、最大值（max）、步长（increment）或小数位数");
    }

    private static void checkStep(JsonNode json, Remarks remarks) {
        JsonNode increment = json.path("increment");
        if (PartRules.isEmpty(increment)) return;
        BigDecimal step = step(json);
        remarks.require(
                step != null, json, "的步长（Increment）须是大于 0 的数字，如 1 或 0.5，现在是「" + Wording.cut(increment.asText()) + "」");
        JsonNode digits = json.path("decimalDigits");
        remarks.require(
                step == null || !digits.isInt() || step.stripTrailingZeros().scale() <= digits.intValue(),
                json,
                "的步长（Increment）比小数位数（decimalDigits）还细，请改成一致的");
    }

    /** Whether there is a number within the limits, as far as they are known, on the step and with no more digits than asked for. */
    static boolean hasANumber(JsonNode json) {
        BigDecimal min = stated(json.path("validate").path("min"));
        BigDecimal max = stated(json.path("validate").path("max"));
        if (min == null || max == null) return true;
        BigDecimal step = step(json);
        JsonNode digits = json.path("decimalDigits");
        if (step == null && LimitRules.isWhole(digits, MOST_DIGITS))
            step = BigDecimal.ONE.movePointLeft(digits.intValue());
        BigDecimal least =
                step == null ? min : min.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return least.compareTo(max) <= 0;
    }

    /** The number a setting is, null if it is none or none of a size that can be kept. */
    private static BigDecimal stated(JsonNode setting) {
        return setting.isNumber() ? sized(setting.decimalValue()) : null;
    }

    /** Modeler writes it as a text. */
    private static BigDecimal step(JsonNode json) {
        JsonNode increment = json.path("increment");
        boolean written =
                increment.isNumber() || WRITTEN.matcher(increment.asText()).matches();
        BigDecimal step = !written
                ? null
                : sized(increment.isNumber() ? increment.decimalValue() : new BigDecimal(increment.asText()));
        return step == null || step.signum() <= 0 ? null : step;
    }

    private static BigDecimal sized(BigDecimal number) {
        boolean kept = number.abs().compareTo(Numbers.MOST) <= 0
                && number.stripTrailingZeros().scale() <= MOST_DIGITS;
        return kept ? number : null;
    }
}
