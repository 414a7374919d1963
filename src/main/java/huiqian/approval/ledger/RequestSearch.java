package huiqian.approval.ledger;

import huiqian.approval.ledger.Inquiry.Choice;
import huiqian.approval.ledger.Inquiry.Order;
import huiqian.approval.ledger.Inquiry.Slice;
import huiqian.page.Paged;
import huiqian.shared.Signs;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks for requests. Whoever asks sees to it that the person may read them. */
@Component
public class RequestSearch {

    /** Undecided, at a step that waits, or still to take place. */
    private static final String ONGOING =
            """
            (r.status in (huiqian.approval.ledger.Status.PENDING, huiqian.approval.ledger.Status.RETURNED)
              or r.number in :coming
              or exists (select s.id from OpenStep s where s.requestNumber = r.number and s.closedAt is null))""";

    private final EntityManager database;

    RequestSearch(EntityManager database) {
        this.database = database;
    }

    /** A page beyond the last one is the last one. */
    public Paged<Request> find(Inquiry inquiry, Order order, Slice slice) {
        Clauses clauses = new Clauses(inquiry);
        long total = count(clauses);
        int page = (int) Math.min(slice.page(), Math.max(0, (total - 1) / slice.size()));
        List<Request> found = clauses.fill(database.createQuery(
                        "select r from Request r" + clauses.where() + order.inJpql(), Request.class))
                .setFirstResult(page * slice.size())
                .setMaxResults(slice.size())
                .getResultList();
        return new Paged<>(found, total, page, slice.size());
    }

    public long count(Inquiry inquiry) {
        return count(new Clauses(inquiry));
    }

    private long count(Clauses clauses) {
        return clauses.fill(database.createQuery("select count(r) from Request r" + clauses.where(), Long.class))
                .getSingleResult();
    }

    /** The flows that these requests were filed in, by name. */
    public List<Choice> flows(Inquiry inquiry) {
        return choices(inquiry, "r.flow", "max(r.flowName)");
    }

    public List<Choice> departments(Inquiry inquiry) {
        return choices(inquiry, "r.department", "max(r.departmentName)");
    }

    private List<Choice> choices(Inquiry inquiry, String key, String name) {
        Clauses clauses = new Clauses(inquiry);
        String query = "select %s, %s from Request r%s group by %s"
                .formatted(key, name, clauses.where(key + " is not null"), key);
        return clauses.fill(database.createQuery(query, Object[].class)).getResultList().stream()
                .map(row -> new Choice((String) row[0], (String) row[1]))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /** The conditions that an inquiry comes to. */
    private static final class Clauses {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Clauses(Inquiry wanted) {
            add("r.applicant = :applicant", "applicant", wanted.applicant());
            add("r.flow = :flow", "flow", wanted.flow());
            add("r.status = :status", "status", wanted.status());
            add("r.department = :department", "department", wanted.department());
            add("r.submittedAt >= :from", "from", wanted.from());
            add("r.submittedAt < :to", "to", wanted.to());
            if (!wanted.trials()) conditions.add("r.trial = false");
            if (wanted.words() != null && !wanted.words().isBlank()) addWords(wanted.words());
            if (wanted.course() != null) {
                conditions.add(wanted.course().ongoing() ? ONGOING : "not " + ONGOING);
                values.put("coming", Inquiry.orNone(wanted.course().coming()));
            }
        }

        private void add(String condition, String name, Object value) {
            if (value == null) return;
            conditions.add(condition);
            values.put(name, value);
        }

        /** What people type stands for itself. */
        private void addWords(String words) {
            add(
                    "(lower(r.number) like :words escape '!' or lower(r.title) like :words escape '!'"
                            + " or lower(r.applicantName) like :words escape '!')",
                    "words",
                    "%" + Signs.trimmed(words).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }

        String where(String... more) {
            List<String> all = new ArrayList<>(conditions);
            all.addAll(List.of(more));
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
