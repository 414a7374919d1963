package huiqian.notification.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long to wait after a message did not arrive: a little at first, then an hour each time, for two days. */
final class Pauses {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(2);
    private static final List<Duration> FIRST =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), HOUR);

    private Pauses() {}

    /** When to try again after so many tries in vain; empty if it was tried long enough. */
    static Optional<Instant> next(int failed, Instant firstDue, Instant now) {
        Duration pause = failed <= FIRST.size() ? FIRST.get(failed - 1) : HOUR;
        return Optional.of(now.plus(pause)).filter(next -> !next.isAfter(firstDue.plus(LONGEST)));
    }
}
