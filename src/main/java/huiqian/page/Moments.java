package huiqian.page;

import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Bounds in time as clients name them: a day or a moment of union time. */
public final class Moments {

    private static final Instant EVER = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private Moments() {}

    /** The start of the day, or the moment itself; the distant past for null. */
    public static Instant from(String text) {
        return text == null ? EVER : within(read("from", text, 0));
    }

    /** The end of the day, or the moment itself; the distant future for null. */
    public static Instant to(String text) {
        return text == null ? NEVER : within(read("to", text, 1));
    }

    /** What every database can compare with. */
    private static Instant within(Instant moment) {
        return moment.isBefore(EVER) ? EVER : moment.isAfter(NEVER) ? NEVER : moment;
    }

    private static Instant read(String name, String text, int daysLater) {
        try {
            return LocalDate.parse(text)
                    .plusDays(daysLater)
                    .atStartOfDay(UnionTime.ZONE)
                    .toInstant();
        } catch (DateTimeException notADay) {
            return UnionTime.read(text)
                    .map(moment -> moment.atZone(UnionTime.ZONE).toInstant())
                    .orElseThrow(() -> Refusal.invalid("参数「%s」应为日期，如 2026-11-22，您填写的是「%s」".formatted(name, text)));
        }
    }
}
