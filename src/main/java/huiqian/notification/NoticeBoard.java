package huiqian.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each person has been told and not yet read. */
@Component
public class NoticeBoard {

    private final NoticeRepository notices;
    private final Clock clock;

    NoticeBoard(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
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

    void tell(Collection<String> people, String requestNumber, String message) {
        people.stream()
                .sorted()
                .distinct()
                .forEach(person -> notices.save(new Notice(person, requestNumber, message, clock.instant())));
    }
}
