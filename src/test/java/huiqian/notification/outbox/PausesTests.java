package huiqian.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PausesTests {

    private static final Instant FIRST = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void growFromAMinuteToAnHour() {
        assertThat(pauses().subList(0, 6)).extracting(Duration::toMinutes).containsExactly(1L, 5L, 15L, 60L, 60L, 60L);
    }

    @Test
    void endAfterTwoDays() {
        Duration whole = pauses().stream().reduce(Duration.ZERO, Duration::plus);

        assertThat(whole).isBetween(Duration.ofHours(47), Duration.ofHours(48));
    }

    private static List<Duration> pauses() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = FIRST;
        Optional<Instant> next = Pauses.next(1, FIRST, now);
        while (next.isPresent()) {
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
            next = Pauses.next(pauses.size() + 1, FIRST, now);
        }
        return pauses;
    }
}
