package huiqian.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.shared.UnionTime;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:00, 2026-11-23T07:00",
        "2026-11-23T12:30, 2026-11-23T12:30",
        "2026-11-23T21:59:59, 2026-11-23T21:59:59",
        "2026-11-23T22:00, 2026-11-24T07:00",
        "2026-11-23T23:59, 2026-11-24T07:00",
        "2026-11-24T00:00, 2026-11-24T07:00",
        "2026-11-24T06:59:59, 2026-11-24T07:00",
        "2026-12-31T22:30, 2027-01-01T07:00"
    })
    void whatFallsIntoTheNightGoesInTheMorning(LocalDateTime moment, LocalDateTime sent) {
        assertThat(QuietHours.after(at(moment))).isEqualTo(at(sent));
        assertThat(QuietHours.are(at(moment))).isEqualTo(!moment.equals(sent));
    }

    private static Instant at(LocalDateTime here) {
        return here.atZone(UnionTime.ZONE).toInstant();
    }
}
