package huiqian.page.register;

import huiqian.page.Visitors;
import huiqian.page.register.HistoryEntry.Deed;
import huiqian.shared.Noteworthy;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What was done to each row, for the register's own page and for the audit log, in the transaction that does it. */
@Component
class History {

    /** A line of a row's history as people read it. */
    record Line(String at, String by, String deed, String detail) {}

    private static final Limit MOST = Limit.of(200);

    private final HistoryRepository entries;
    private final ApplicationEventPublisher events;
    private final Visitors visitors;
    private final Clock clock;

    History(HistoryRepository entries, ApplicationEventPublisher events, Visitors visitors, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.visitors = visitors;
        this.clock = clock;
    }

    void note(Book<?> book, String key, Deed deed, String detail, String person) {
        entries.save(new HistoryEntry(book.about().name(), key, deed, detail, person, clock.instant()));
        String subject = "%s %s".formatted(book.about().title(), key);
        String told = detail.isEmpty() ? deed.title() : deed.title() + "：" + detail;
        events.publishEvent(new Noteworthy(Noteworthy.Kind.REGISTER_CHANGED, person, subject, told));
    }

    /** The latest first. */
    List<Line> of(Book<?> book, String key) {
        return entries.findByRegisterAndRowKeyOrderByIdDesc(book.about().name(), key, MOST).stream()
                .map(entry -> new Line(
                        UnionTime.show(entry.getAt()),
                        visitors.nameOf(entry.getBy()),
                        entry.getDeed().title(),
                        entry.getDetail()))
                .toList();
    }
}
