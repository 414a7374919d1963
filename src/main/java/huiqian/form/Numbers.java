package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers people submit, exact, and none so large that spelling it out would hurt. */
public final class Numbers {

    /** No form takes more than this, whatever it says itself: what is kept in tables has twelve digits before the point and two after it. */
    public static final BigDecimal MOST = new BigDecimal("999999999999.99");

    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    /** A double has at most 309 digits before the point and 1074 after it. */
    private static final int MOST_DIGITS = 1100;

    private Numbers() {}

    /** The exact number, null if it is none, not finite or absurdly long. */
    static BigDecimal of(Object value) {
        if (value instanceof Integer || value instanceof Long) return BigDecimal.valueOf(((Number) value).longValue());
        if (value instanceof Double number) return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
        return value instanceof BigDecimal number && isReasonable(number) ? number : null;
    }

    private static boolean isReasonable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    /** The number a form states, as JSON number or as text, null if it states none. */
    static BigDecimal of(JsonNode node) {
        return node.isNumber() ? of(node.decimalValue()) : parse(node.asText());
    }

    /** A number written in digits, null if the text is none. */
    public static BigDecimal parse(String text) {
        return WRITTEN.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** The number without exponent and without needless zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** An amount of money: 2,500.50. */
    static String money(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** The number as Integer, Long or Double: a process variable of another type would be a serialized Java object. */
    public static Object primitive(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > 0 || shortest.precision() - shortest.scale() > 18) return number.doubleValue();
        long whole = shortest.longValue();
        if (whole == (int) whole) return (int) whole;
        return whole;
    }
}
