package crookedhouse.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Every way to depend on the day it is. */
class Calendars {

    private final Supplier<Instant> referredTo = Instant::now;

    List<Object> today() {
        ClockUtil.reset();
        return List.of(
                LocalDate.now(),
                LocalDateTime.now(ZoneId.of("Asia/Shanghai")),
                Clock.systemUTC(),
                System.currentTimeMillis(),
                Calendar.getInstance(),
                referredTo.get());
    }

    void isScrappedLater(AssetServiceImpl assets) {
        assertThat(assets.scrappedOn()).isInTheFuture();
    }

    LocalDate asksTheOneClock(Clock clock) {
        return LocalDate.now(clock);
    }
}
