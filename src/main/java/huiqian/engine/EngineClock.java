package huiqian.engine;

import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's time as the application's clock: the two can never drift apart, and a test that moves one moves both. */
class EngineClock extends Clock {

    private final ZoneId zone;

    EngineClock() {
        this(UnionTime.ZONE);
    }

    private EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Does something at another time than now, then goes on with the wall clock's. Only before anything else runs: there is one clock for all. */
    static void at(LocalDateTime moment, Runnable doing) {
        ClockUtil.setCurrentTime(Date.from(moment.atZone(UnionTime.ZONE).toInstant()));
        try {
            doing.run();
        } finally {
            ClockUtil.reset();
        }
    }
}
