package huiqian.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Finds entries in the database. */
@Component
class AuditShelf implements AuditLog {

    private static final int BATCH = 1000;

    private final EntityManager database;
    private final Recorder recorder;

    AuditShelf(EntityManager database, Recorder recorder) {
        this.database = database;
        this.recorder = recorder;
    }

    @Override
    public Found search(Filter filter, int page, int size) {
        recorder.catchUp();
        return new Found(entries(filter, page * size, size), count(filter), page, size);
    }

    @Override
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
}
