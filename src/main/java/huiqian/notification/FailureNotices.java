package huiqian.notification;

import huiqian.approval.ApprovalEvents.WorkFailed;
import huiqian.member.Person;
import huiqian.member.Roster;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the administrators what the platform could not do, within the transaction that gives it up. */
@Component
class FailureNotices {

    private final Roster roster;
    private final NoticeBoard book;

    FailureNotices(Roster roster, NoticeBoard book) {
        this.roster = roster;
        this.book = book;
    }

    @EventListener
    void on(WorkFailed failed) {
        List<String> administrators = roster.people().stream()
                .map(Person::id)
                .filter(person -> roster.groupsOf(person).contains(Roster.ADMINISTRATORS))
                .toList();
        book.tell(administrators, Objects.requireNonNullElse(failed.number(), ""), NoticeText.failed(failed.message()));
    }
}
