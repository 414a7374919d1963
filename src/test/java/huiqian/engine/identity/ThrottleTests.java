package huiqian.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private static final String HOME = "203.0.113.7";

    private final MovableClock clock = new MovableClock("2026-11-23T09:00");
    private final Throttle throttle = new Throttle(clock);

    @Test
    void forgivesFourMistakes() {
        fail(4);
        assertThat(pause()).isZero();
    }

    @Test
    void doublesTheWaitFromTheFifthOn() {
        fail(5);
        assertThat(pause()).isEqualTo(Duration.ofSeconds(4));
        fail(1);
        assertThat(pause()).isEqualTo(Duration.ofSeconds(8));
        fail(1);
        assertThat(pause()).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void letsNobodyWaitLongerThanFiveMinutes() {
        fail(60);
        assertThat(pause()).isEqualTo(Throttle.LONGEST);
    }

    @Test
    void isPassedOnceTheTimeIsOver() {
        fail(5);
        clock.set("2026-11-23T09:00:03");
        assertThat(pause()).isEqualTo(Duration.ofSeconds(1));
        clock.set("2026-11-23T09:00:04");
        assertThat(pause()).isZero();
    }

    @Test
    void keepsOutNeitherTheSamePersonElsewhereNorAnotherOneHere() {
        fail(20);
        assertThat(throttle.pause("artsMember", "198.51.100.9")).isZero();
        assertThat(throttle.pause("artsMinister", HOME)).isZero();
    }

    @Test
    void isNotFooledByCapitals() {
        for (int i = 0; i < 5; i++) throttle.failed(i % 2 == 0 ? "ArtsMember" : "artsmember", HOME);
        assertThat(pause()).isPositive();
    }

    @Test
    void forgetsAfterTheRightPasswordOrAQuarterOfAnHour() {
        fail(20);
        throttle.succeeded("artsMember", HOME);
        assertThat(pause()).isZero();
        fail(4);
        clock.set("2026-11-23T09:15:01");
        fail(4);
        assertThat(pause()).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) throttle.failed("artsMember", HOME);
    }

    private Duration pause() {
        return throttle.pause("artsMember", HOME);
    }
}
