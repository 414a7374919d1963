package huiqian.form;

import huiqian.shared.Signs;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * number: a finite number within its limits, and within {@link Numbers#MOST} where it has none.
 *
 * @param digits most decimal digits, null for any number of them
 * @param step the number must be a multiple of it, null if it need not
 * @param asText whether the number travels as text ({@code serializeToString})
 */
record NumberKind(Limit min, Limit max, Integer digits, BigDecimal step, boolean asText, Adorners adorners)
        implements Kind {

    @Override
    public Reading read(Object posted, Map<String, Object> data) {
        BigDecimal number = number(posted);
        if (number == null) return Reading.wrong("应为数字" + Quote.filledIn(posted));
        Optional<String> flaw =
                tooFine(number).or(() -> outOfRange(number, data)).or(() -> offStep(number));
        return Reading.of(kept(posted, number), flaw.map(words -> words + Quote.filledIn(posted)));
    }

    private BigDecimal number(Object posted) {
        return asText && posted instanceof String text ? Numbers.parse(Signs.code(text)) : Numbers.of(posted);
    }

    private Object kept(Object posted, BigDecimal number) {
        if (asText) return Numbers.plain(number);
        return posted instanceof BigDecimal ? Numbers.primitive(number) : posted;
    }

    private Optional<String> tooFine(BigDecimal number) {
        if (digits == null || number.stripTrailingZeros().scale() <= digits) return Optional.empty();
        return Optional.of(digits == 0 ? "应为整数" : "最多 " + digits + " 位小数");
    }

    private Optional<String> outOfRange(BigDecimal number, Map<String, Object> data) {
        BigDecimal least = within(min.in(data));
        BigDecimal most = within(max.in(data));
        boolean tooSmall = least != null && number.compareTo(least) < 0;
        boolean tooLarge = most != null && number.compareTo(most) > 0;
        if (tooSmall || tooLarge) return Optional.of(range(least, most));
        if (number.equals(within(number))) return Optional.empty();
        return Optional.of(number.signum() < 0 ? range(Numbers.MOST.negate(), null) : range(null, Numbers.MOST));
    }

    /** The number, or what may be kept at most. */
    private static BigDecimal within(BigDecimal number) {
        return number == null ? null : number.min(Numbers.MOST).max(Numbers.MOST.negate());
    }

    private static String range(BigDecimal least, BigDecimal most) {
        if (most == null) return "不能小于 " + Numbers.plain(least);
        if (least == null) return "不能大于 " + Numbers.plain(most);
        return "应在 " + Numbers.plain(least) + " 到 " + Numbers.plain(most) + " 之间";
    }

    private Optional<String> offStep(BigDecimal number) {
        if (step == null || number.remainder(step).signum() == 0) return Optional.empty();
        return Optional.of("应为 " + Numbers.plain(step) + " 的倍数");
    }

    @Override
    public Object canonical(Object value) {
        BigDecimal number = Numbers.of(value);
        return number == null ? Kind.super.canonical(value) : number.stripTrailingZeros();
    }

    @Override
    public String show(Object value) {
        BigDecimal number = Numbers.of(value);
        if (number == null) return adorners.around(String.valueOf(value));
        return adorners.around(adorners.money() ? Numbers.money(number) : Numbers.plain(number));
    }
}
