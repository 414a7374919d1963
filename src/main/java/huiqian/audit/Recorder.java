package huiqian.audit;

import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is published as {@link Noteworthy}, in the publisher's transaction if there is one. */
@Component
class Recorder {

    /** Nobody is let in, and nobody kept from leaving, because the log cannot be written; everything else does not happen without it. */
    private static final Set<Kind> GO_ON_WITHOUT = EnumSet.of(Kind.SIGN_IN_REFUSED, Kind.REFUSED, Kind.SIGNED_OUT);

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final AuditRepository entries;
    private final Clock clock;
    private final Crowd crowd = new Crowd();

    Recorder(AuditRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    void on(Noteworthy event) {
        try {
            AuditEntry entry = new AuditEntry(clock.instant(), event, Caller.behind(event));
            if (!Crowd.counts(entry) || crowd.isFirst(entry)) entries.save(entry);
        } catch (RuntimeException failure) {
            if (!GO_ON_WITHOUT.contains(event.kind())) throw failure;
            LOG.error("The audit log could not keep an entry of kind {}", event.kind(), failure);
        }
    }

    /** Writes down what was only counted so far: soon after a minute is over, before the log is read, and at the end. */
    @PreDestroy
    @Transactional
    @Scheduled(fixedDelay = 20, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    public void catchUp() {
        crowd.told(clock.instant()).forEach(entries::save);
    }
}
