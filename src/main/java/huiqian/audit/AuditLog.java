package huiqian.audit;

import huiqian.shared.Noteworthy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the audit log, the latest entries first. Who may is for the caller to check. */
public interface AuditLog {

    /** One page of what the filter lets through; pages count from 0. */
    Found search(Filter filter, int page, int size);

    /**
     * Hands over what the filter lets through one by one, without holding a transaction or a connection in between.
     *
     * @param most how many at most
     * @return whether there would have been more
     */
    boolean each(Filter filter, int most, Consumer<AuditEntry> reader);

    /**
     * Which entries; null lets everything through.
     *
     * @param people only what one of them did; empty for everybody
     * @param subject only where the subject contains this, in whichever case
     * @param from the first moment
     * @param to the first moment no longer
     * @param asOf the latest entry's id: what came after it is left out, so that turning the page leaves nothing out and shows nothing twice
     */
    record Filter(Noteworthy.Kind kind, Set<String> people, String subject, Instant from, Instant to, Long asOf) {

        public Filter asOf(Long entry) {
            return new Filter(kind, people, subject, from, to, entry);
        }
    }

    /** @param total of all pages */
    record Found(List<AuditEntry> items, long total, int page, int size) {}
}
