package huiqian.flow.gate.sound;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A constant stretch of time as the engine reads it: ISO 8601 in capitals, without weeks. */
final class Span {

    private static final Pattern WRITTEN = Pattern.compile("P(?=[\\dT])(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,5})D)?"
            + "(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?");

    private static final long[] SECONDS = {365 * 86400L, 30 * 86400L, 86400, 3600, 60, 1};

    private Span() {}

    /** How long it is, years and months roughly; empty for no time at all and for what is none. */
    static Optional<Duration> of(String text) {
        Matcher span = WRITTEN.matcher(text);
        if (!span.matches()) return Optional.empty();
        long seconds = 0;
        for (int part = 1; part <= SECONDS.length; part++)
            if (span.group(part) != null) seconds += Long.parseLong(span.group(part)) * SECONDS[part - 1];
        return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }
}
