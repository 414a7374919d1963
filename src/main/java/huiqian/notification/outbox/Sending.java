package huiqian.notification.outbox;

import huiqian.notification.outbox.Delivery.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. Any number of nodes may do so at once: each message is claimed in the database before it is sent, for long enough to send
 * it, so that one whose node dies goes out by another.
 */
@Component
public class Sending {

    static final Duration LEASE = Duration.ofMinutes(5);
    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Limit AT_ONCE = Limit.of(100);

    private final DeliveryRepository deliveries;
    private final Map<String, Channel> channels;
    private final Clock clock;

    Sending(DeliveryRepository deliveries, List<Channel> channels, Clock clock) {
        this.deliveries = deliveries;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        this.clock = clock;
    }

    /** Answers how many were sent. */
    public int sendDue() {
        if (QuietHours.are(clock.instant())) return 0;
        return (int) deliveries.due(clock.instant(), AT_ONCE).stream()
                .filter(this::send)
                .count();
    }

    /** Sent messages are of no use after a season; those that never arrived stay. */
    public void forgetOld() {
        deliveries.forget(clock.instant().minus(KEPT));
    }

    private boolean send(Long id) {
        String claimer = UUID.randomUUID().toString();
        Instant now = clock.instant();
        if (deliveries.claim(id, claimer, now, now.plus(LEASE)) == 0) return false;
        return deliveries.findById(id).filter(mine -> send(mine, claimer)).isPresent();
    }

    private boolean send(Delivery mine, String claimer) {
        try {
            if (mine.getNotice() != null && deliveries.unread(mine.getNotice()) == 0) throw new NotWanted("站内已读，不再发送");
            channels.get(mine.getChannel()).send(mine);
            deliveries.finish(mine.getId(), claimer, State.SENT, null, clock.instant());
            return true;
        } catch (NotWanted past) {
            deliveries.finish(mine.getId(), claimer, State.DROPPED, past.getMessage(), clock.instant());
        } catch (NotDelivered failure) {
            postpone(mine, claimer, failure.getMessage());
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Message {} could not be sent: {}",
                    mine.getId(),
                    failure.getClass().getName());
            postpone(mine, claimer, "系统内部出错，请联系技术人员");
        }
        return false;
    }

    private void postpone(Delivery mine, String claimer, String reason) {
        String why = reason.length() > 500 ? reason.substring(0, 500) : reason;
        Optional<Instant> next = Pauses.next(mine.getAttempts() + 1, mine.getFirstDueAt(), clock.instant());
        if (next.isPresent()) deliveries.postpone(mine.getId(), claimer, QuietHours.after(next.get()), why);
        else deliveries.finish(mine.getId(), claimer, State.FAILED, why, clock.instant());
    }
}
