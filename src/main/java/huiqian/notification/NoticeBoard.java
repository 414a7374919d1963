package huiqian.notification;

import huiqian.notification.outbox.Outbox;
import huiqian.notification.outbox.Outbox.GroupNews;
import huiqian.page.Paged;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each person has been told and not yet read. */
@Component
public class NoticeBoard {

    private final NoticeRepository notices;
    private final Outbox outbox;
    private final Clock clock;

    NoticeBoard(NoticeRepository notices, Outbox outbox, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many notices the person has not read. */
    public long unreadCount(String person) {
        return notices.countByPersonAndReadAtIsNull(person);
    }

    /** What the person has read, newest first. */
    public Paged<Notice> read(String person, int page, int size) {
        return Paged.of(notices.findByPersonAndReadAtIsNotNullOrderByIdDesc(person, PageRequest.of(page, size)));
    }

    /** Marks everything as read that the person had been told up to this notice, the latest that they saw. */
    @Transactional
    public void markAllRead(String person, long upTo) {
        notices.markAllRead(person, upTo, clock.instant());
    }

    /** The person's unread notices, newest first, at most 200. */
    public List<Notice> unread(String person) {
        return notices.findTop200ByPersonAndReadAtIsNullOrderByIdDesc(person);
    }

    /** Marks notices as read; ids of somebody else's notices change nothing. */
    @Transactional
    public void markRead(String person, Collection<Long> ids) {
        if (!ids.isEmpty()) notices.markRead(person, ids, clock.instant());
    }

    /** Marks as read what these people were asked to do about a request. */
    void settle(Collection<String> people, String requestNumber) {
        if (!people.isEmpty()) notices.settle(people, requestNumber, clock.instant());
    }

    /** Tells those who have not been told anything about the request yet that has these words in it. */
    void tellOnce(Collection<String> people, String requestNumber, String words, String message) {
        if (people.isEmpty()) return;
        Set<String> uninformed = new TreeSet<>(people);
        notices.told(people, requestNumber, words).forEach(uninformed::remove);
        tell(uninformed, requestNumber, message);
    }

    /** Tells people, here and on the ways that they have chosen. */
    void tell(Collection<String> people, String requestNumber, String message) {
        List<Long> written = write(people, requestNumber, message);
        if (!written.isEmpty()) outbox.addNotices(written);
    }

    /** The same, and has the robots of groups say what is for everybody. */
    void tell(Collection<String> people, String message, GroupNews news) {
        List<Long> written = write(people, news.number(), message);
        if (!written.isEmpty()) outbox.addNotices(written, news);
    }

    private List<Long> write(Collection<String> people, String requestNumber, String message) {
        return people.stream()
                .sorted()
                .distinct()
                .map(person -> notices.save(new Notice(person, requestNumber, message, clock.instant())))
                .map(Notice::getId)
                .toList();
    }
}
