package huiqian.flow.gate.sound;

import huiqian.shared.Signs;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody who wrote a stretch of time as other tools read it has to write instead: ISO 8601 knows weeks, fractions and more, the engine's
 * parser ({@code javax.xml.datatype}) does not.
 */
public final class Respelling {

    private static final Pattern WRITTEN = Pattern.compile("P?(\\d{1,7}([.,]\\d{1,3})?[YMWDHS]|T)+");
    private static final Pattern CYCLE = Pattern.compile("R([1-9]\\d{0,2})?/", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("(\\d+(?:[.,]\\d+)?)([YMWDHS])|T");
    private static final Map<String, Integer> SECONDS = Map.of("W", 7 * 86400, "D", 86400, "H", 3600, "m", 60, "S", 1);

    private long years;
    private long months;
    private BigDecimal seconds = BigDecimal.ZERO;
    private boolean inTime;

    private Respelling() {}

    /**
     * To follow a sentence, such as 「；没有周（W）这个单位，请改写为 P14D」; empty if it is not known what was meant, or if that would not do either.
     *
     * @param taken whether a spelling would be taken in that place
     */
    public static String span(String text, Predicate<String> taken) {
        Matcher cycle = CYCLE.matcher(text);
        String once = cycle.lookingAt() ? "这里只到时一次，不能循环（R/），" : "";
        String span = text.substring(cycle.lookingAt() ? cycle.end() : 0);
        return of(span).filter(taken)
                .map(meant -> "；" + once + weeks(span) + "请改写为 " + meant)
                .orElse("");
    }

    /** The same of a stretch of time that comes again and again. */
    static String cycle(String text, Predicate<String> taken) {
        Matcher cycle = CYCLE.matcher(text);
        String times = cycle.lookingAt() ? cycle.group().toUpperCase(Locale.ROOT) : "R/";
        String span = text.substring(cycle.lookingAt() ? cycle.end() : 0);
        return of(span).map(times::concat)
                .filter(taken)
                .map(meant -> "；" + weeks(span) + "请改写为 " + meant)
                .orElse("");
    }

    private static String weeks(String span) {
        return span.toUpperCase(Locale.ROOT).contains("W") ? "没有周（W）这个单位，" : "";
    }

    static Optional<String> of(String text) {
        String code = Signs.code(text).toUpperCase(Locale.ROOT);
        if (!WRITTEN.matcher(code).matches()) return Optional.empty();
        Respelling meant = new Respelling();
        Matcher parts = PART.matcher(code);
        while (parts.find()) meant.add(parts.group(2), parts.group(1));
        return Optional.of(meant.written()).filter(span -> Span.of(span).isPresent());
    }

    private void add(String unit, String amount) {
        if (unit == null || unit.equals("H") || unit.equals("S")) inTime = true;
        if (unit == null) return;
        BigDecimal number = new BigDecimal(amount.replace(',', '.'));
        if (unit.equals("Y")) years += number.longValue();
        else if (unit.equals("M") && !inTime) months += number.longValue();
        else seconds = seconds.add(number.multiply(BigDecimal.valueOf(SECONDS.get(unit.equals("M") ? "m" : unit))));
    }

    private String written() {
        long rest = seconds.longValue();
        String time = part(rest / 3600 % 24, "H") + part(rest / 60 % 60, "M") + part(rest % 60, "S");
        String days = part(years, "Y") + part(months, "M") + part(rest / 86400, "D");
        return "P" + days + (time.isEmpty() ? "" : "T" + time);
    }

    private static String part(long amount, String unit) {
        return amount == 0 ? "" : amount + unit;
    }
}
