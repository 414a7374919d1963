package huiqian.form;

import huiqian.shared.Quotation;
import java.math.BigDecimal;
import java.util.List;

/** Values as they are quoted in messages. */
final class Quote {

    private Quote() {}

    /** The value, quoted; what is no plain value is not, because its text may be anything. */
    static String of(Object value) {
        if (value == null) return "空值";
        if (value instanceof String text) return "「" + Quotation.brief(text) + "」";
        if (value instanceof Boolean ticked) return ticked ? "「是」" : "「否」";
        if (value instanceof Number) return number(value);
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String first)
            return "「" + Quotation.brief(first) + "」" + (list.size() > 1 ? "等 " + list.size() + " 项" : "");
        return "不支持的内容";
    }

    /** The part of a sentence that says what was filled in. */
    static String filledIn(Object value) {
        String quoted = of(value);
        return "，您填写的是" + (quoted.charAt(0) < 128 ? " " : "") + quoted;
    }

    private static String number(Object value) {
        BigDecimal number = Numbers.of(value);
        if (number != null) return Quotation.brief(Numbers.plain(number));
        return value instanceof Double ? value.toString() : "不支持的数字";
    }
}
