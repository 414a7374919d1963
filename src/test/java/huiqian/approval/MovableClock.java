package huiqian.approval;

import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public class MovableClock extends Clock {

    private volatile LocalDateTime now;

    public MovableClock(String now) {
        set(now);
    }

    public void set(String moment) {
        now = LocalDateTime.parse(moment);
    }

    @Override
    public ZoneId getZone() {
        return UnionTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.atZone(UnionTime.ZONE).toInstant();
    }
}
