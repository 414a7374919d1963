package huiqian.audit;

import huiqian.audit.AuditLog.Filter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a filter asks of an entry: only what it names, so that the indexes serve. */
record Matching(CriteriaBuilder ask, Root<AuditEntry> entry) {

    Predicate[] by(Filter filter) {
        List<Predicate> asked = new ArrayList<>();
        if (filter.kind() != null) asked.add(ask.equal(entry.get("kind"), filter.kind()));
        if (!filter.people().isEmpty()) asked.add(isOneOf(filter.people()));
        if (filter.subject() != null) asked.add(contains(filter.subject()));
        if (filter.from() != null) asked.add(ask.greaterThanOrEqualTo(entry.get("moment"), filter.from()));
        if (filter.to() != null) asked.add(ask.lessThan(entry.get("moment"), filter.to()));
        if (filter.asOf() != null) asked.add(ask.le(entry.get("id"), filter.asOf()));
        return asked.toArray(Predicate[]::new);
    }

    private Predicate isOneOf(Set<String> people) {
        return entry.get("person").in(people.stream().map(AuditEntry::person).toList());
    }

    private Predicate contains(String part) {
        String sought = AuditEntry.subject(part).toLowerCase(Locale.ROOT);
        return ask.gt(ask.locate(ask.lower(entry.get("subject")), sought), 0);
    }
}
