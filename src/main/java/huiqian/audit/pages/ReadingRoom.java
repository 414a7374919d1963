package huiqian.audit.pages;

import huiqian.audit.AuditEntry;
import huiqian.audit.AuditLog;
import huiqian.audit.AuditLog.Filter;
import huiqian.audit.AuditLog.Found;
import huiqian.member.Person;
import huiqian.member.Roster;
import huiqian.page.Paging;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets those who may look into the log, and has it noted that they did. */
@Component
class ReadingRoom {

    private final LogReaders readers;
    private final AuditLog log;
    private final Roster roster;
    private final ApplicationEventPublisher events;

    ReadingRoom(LogReaders readers, AuditLog log, Roster roster, ApplicationEventPublisher events) {
        this.readers = readers;
        this.log = log;
        this.roster = roster;
        this.events = events;
    }

    /** @param where the page is shown, for the entry that tells of the reading */
    Found page(AuditQuery query, int usualSize, String reader, String where) {
        readers.insistOn(reader);
        Paging paging = query.paging(usualSize);
        Found found = log.search(filter(query), paging.page(), paging.size());
        note(reader, "%s：%s，第 %d 页".formatted(where, query.inWords(), paging.page() + 1));
        return found;
    }

    /** A promise to hand over everything up to a limit; what is wrong with the query or its sender is said now. */
    Export export(AuditQuery query, String reader) {
        readers.insistOn(reader);
        Filter filter = filter(query);
        note(reader, "导出：" + query.inWords());
        return (most, entries) -> log.each(filter, most, entries);
    }

    private Filter filter(AuditQuery query) {
        return new Filter(
                query.kindAsked(), people(query.person()), query.subject(), query.start(), query.end(), query.latest());
    }

    /** A user id, or part of the name of somebody in office: readers know people by name. */
    private Set<String> people(String asked) {
        if (asked == null) return Set.of();
        Set<String> people = new HashSet<>(Set.of(asked));
        roster.people().stream()
                .filter(person -> person.name().contains(asked))
                .map(Person::id)
                .forEach(people::add);
        return people;
    }

    private void note(String reader, String detail) {
        events.publishEvent(new Noteworthy(Kind.LOG_READ, reader, "审计日志", detail));
    }

    /** Hands over entries, and says whether there are more than that. */
    interface Export {
        boolean to(int most, Consumer<AuditEntry> reader);
    }
}
