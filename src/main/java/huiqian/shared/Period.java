package huiqian.shared;

import java.time.LocalDateTime;

/** A span of union time, from its start up to but not including its end. */
public record Period(LocalDateTime from, LocalDateTime to) {

    /** The fields that say when it begins and ends, in the forms of every flow. */
    public static final String START = "startsAt";

    public static final String END = "endsAt";

    /** Whether the two share any moment; periods that only touch do not overlap. */
    public boolean overlaps(Period other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether the end comes after the start. */
    public boolean isOrdered() {
        return to.isAfter(from);
    }
}
