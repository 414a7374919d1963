package huiqian.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A span of union time, from its start up to but not including its end. */
public record Period(LocalDateTime from, LocalDateTime to) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The fields that say when it begins and ends, in the forms of every flow. */
    public static final String START = "startsAt";

    public static final String END = "endsAt";

    /** Whether the two share any moment; periods that only touch do not overlap. */
    public boolean overlaps(Period other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether any of it falls on the day. */
    public boolean isOn(LocalDate day) {
        return overlaps(new Period(day.atStartOfDay(), day.plusDays(1).atStartOfDay()));
    }

    /** What of it falls on the day, in words: 14:00–16:00, 全天, 14:00 起. */
    public String on(LocalDate day) {
        boolean fromBefore = !from.isAfter(day.atStartOfDay());
        boolean beyond = !to.isBefore(day.plusDays(1).atStartOfDay());
        if (fromBefore && beyond) return "全天";
        if (beyond) return CLOCK.format(from) + " 起";
        return fromBefore ? "至 " + CLOCK.format(to) : CLOCK.format(from) + "–" + CLOCK.format(to);
    }

    /** Whether the end comes after the start. */
    public boolean isOrdered() {
        return to.isAfter(from);
    }
}
