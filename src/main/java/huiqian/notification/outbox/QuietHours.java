package huiqian.notification.outbox;

import huiqian.shared.UnionTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The night, in which nobody's telephone rings: what falls into it is sent in the morning. */
public final class QuietHours {

    private static final LocalTime BEGIN = LocalTime.of(22, 0);
    private static final LocalTime END = LocalTime.of(7, 0);

    private QuietHours() {}

    /** The first moment from this one on at which a message may be sent. */
    public static Instant after(Instant moment) {
        ZonedDateTime here = moment.atZone(UnionTime.ZONE);
        if (here.toLocalTime().isBefore(END))
            return here.toLocalDate().atTime(END).atZone(UnionTime.ZONE).toInstant();
        if (here.toLocalTime().isBefore(BEGIN)) return moment;
        return here.toLocalDate().plusDays(1).atTime(END).atZone(UnionTime.ZONE).toInstant();
    }

    public static boolean are(Instant moment) {
        return !after(moment).equals(moment);
    }
}
