package huiqian.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes notices, in the transaction of what they tell of, and hands them to their readers. */
@Component
class NoticeBook implements NoticeBoard {

    private final NoticeRepository notices;
    private final Clock clock;

    NoticeBook(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<Notice> unread(String person) {
        return notices.findTop200ByPersonAndReadAtIsNullOrderByIdDesc(person);
    }

    @Override
    @Transactional
    public void markRead(String person, Collection<Long> ids) {
        if (!ids.isEmpty()) notices.markRead(person, ids, clock.instant());
    }

    /** Marks as read what these people were asked to do about a request. */
    void settle(Collection<String> people, String requestNumber) {
        if (!people.isEmpty()) notices.settle(people, requestNumber, clock.instant());
    }

    void tell(Collection<String> people, String requestNumber, String message) {
        people.stream()
                .sorted()
                .distinct()
                .forEach(person -> notices.save(new Notice(person, requestNumber, message, clock.instant())));
    }
}
