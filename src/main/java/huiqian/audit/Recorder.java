package huiqian.audit;

import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what is published as {@link Noteworthy}, in the publisher's transaction if there is one. */
@Component
class Recorder {

    /** Nobody is let in, and nobody kept from leaving, because the log cannot be written; everything else does not happen without it. */
    private static final Set<Kind> GO_ON_WITHOUT = EnumSet.of(Kind.SIGN_IN_REFUSED, Kind.REFUSED, Kind.SIGNED_OUT);

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final AuditRepository entries;
    private final Clock clock;

    Recorder(AuditRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    void on(Noteworthy event) {
        try {
            entries.save(new AuditEntry(clock.instant(), event, Caller.behind(event)));
        } catch (RuntimeException failure) {
            if (!GO_ON_WITHOUT.contains(event.kind())) throw failure;
            LOG.error("The audit log could not keep an entry of kind {}", event.kind(), failure);
        }
    }
}
