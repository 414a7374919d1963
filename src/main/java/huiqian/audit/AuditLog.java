package huiqian.audit;

import huiqian.shared.Noteworthy;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads the audit log, the latest entries first. Who may is for the caller to check. */
@Component
public class AuditLog {

    private static final int BATCH = 1000;

    private final EntityManager database;
    private final Recorder recorder;

    AuditLog(EntityManager database, Recorder recorder) {
        this.database = database;
        this.recorder = recorder;
    }

    /** One page of what the filter lets through; pages count from 0. */
    public Found search(Filter filter, int page, int size) {
        recorder.catchUp();
        return new Found(entries(filter, page * size, size), count(filter), page, size);
    }

    /**
     * Hands over what the filter lets through one by one, without holding a transaction or a connection in between.
     *
     * @param most how many at most
     * @return whether there would have been more
     */
    public boolean each(Filter filter, int most, Consumer<AuditEntry> reader) {
        recorder.catchUp();
        Filter rest = filter;
        for (int left = most; left > 0; ) {
            List<AuditEntry> batch = entries(rest, 0, Math.min(BATCH, left));
            if (batch.isEmpty()) return false;
            batch.forEach(reader);
            left -= batch.size();
            rest = rest.asOf(batch.get(batch.size() - 1).getId() - 1);
        }
        return !entries(rest, 0, 1).isEmpty();
    }

    private List<AuditEntry> entries(Filter filter, int first, int most) {
        CriteriaBuilder ask = database.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> query = ask.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.where(new Matching(ask, entry).by(filter)).orderBy(ask.desc(entry.get("id")));
        return database.createQuery(query)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private long count(Filter filter) {
        CriteriaBuilder ask = database.getCriteriaBuilder();
        CriteriaQuery<Long> query = ask.createQuery(Long.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.select(ask.count(entry)).where(new Matching(ask, entry).by(filter));
        return database.createQuery(query).getSingleResult();
    }

    /**
     * Which entries; null lets everything through.
     *
     * @param people only what one of them did; empty for everybody
     * @param subject only where the subject contains this, in whichever case
     * @param from the first moment
     * @param to the first moment no longer
     * @param asOf the latest entry's id: what came after it is left out, so that turning the page leaves nothing out and shows nothing twice
     */
    public record Filter(
            Noteworthy.Kind kind, Set<String> people, String subject, Instant from, Instant to, Long asOf) {

        public Filter asOf(Long entry) {
            return new Filter(kind, people, subject, from, to, entry);
        }
    }

    /** @param total of all pages */
    public record Found(List<AuditEntry> items, long total, int page, int size) {}
}
