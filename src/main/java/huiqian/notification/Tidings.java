package huiqian.notification;

import huiqian.approval.inbox.Whereabouts;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.member.Holders;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Tells people who have nothing to do with it how far a request has come. */
@Component
class Tidings {

    private final Ledger ledger;
    private final Holders holders;
    private final Whereabouts whereabouts;
    private final NoticeBoard book;

    Tidings(Ledger ledger, Holders holders, Whereabouts whereabouts, NoticeBoard book) {
        this.ledger = ledger;
        this.holders = holders;
        this.whereabouts = whereabouts;
        this.book = book;
    }

    void tell(String requestId, String role) {
        Request request = ledger.get(requestId);
        tell(request, holders.of(role, request.getApplicant()));
    }

    void tellDepartment(String requestId, String department) {
        tell(ledger.get(requestId), holders.inDepartment(department));
    }

    /** A step that is come to again, after a revision or by a timer that repeats, has nothing new to say to the same people. */
    private void tell(Request request, Collection<String> people) {
        String step = whereabouts.step();
        book.tellOnce(people, request.getNumber(), NoticeText.arrival(step), NoticeText.arrived(request, step));
    }
}
