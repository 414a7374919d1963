package huiqian.form;

import huiqian.shared.Signs;
import java.math.BigDecimal;
import java.util.List;

/** Values as they are quoted in messages: short, and harmless to print. */
public final class Quote {

    private static final int MOST = 40;

    private Quote() {}

    /** The value, quoted; what is no plain value is not, because its text may be anything. */
    static String of(Object value) {
        if (value == null) return "空值";
        if (value instanceof String text) return "「" + shorten(text) + "」";
        if (value instanceof Boolean ticked) return ticked ? "「是」" : "「否」";
        if (value instanceof Number) return number(value);
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String first)
            return "「" + shorten(first) + "」" + (list.size() > 1 ? "等 " + list.size() + " 项" : "");
        return "不支持的内容";
    }

    /** The part of a sentence that says what was filled in. */
    static String filledIn(Object value) {
        String quoted = of(value);
        return "，您填写的是" + (quoted.charAt(0) < 128 ? " " : "") + quoted;
    }

    private static String number(Object value) {
        BigDecimal number = Numbers.of(value);
        if (number != null) return shorten(Numbers.plain(number));
        return value instanceof Double ? value.toString() : "不支持的数字";
    }

    /** The text's first 40 characters, with an ellipsis if there are more. */
    public static String shorten(String text) {
        int[] head = text.codePoints().limit(MOST + 1L).map(Quote::printable).toArray();
        return head.length <= MOST ? new String(head, 0, head.length) : new String(head, 0, MOST) + "…";
    }

    private static int printable(int character) {
        return Text.isForbidden(character) || Signs.isInvisible(character)
                ? 0xFFFD
                : Character.isWhitespace(character) ? ' ' : character;
    }
}
