package huiqian.member.turn;

import huiqian.member.MemberEvents.PostsChanged;
import huiqian.member.TermRepository;
import huiqian.member.TermsToday;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the house of posts that begin or end by the calendar alone. */
@Component
public class CalendarChange {

    private final TermRepository terms;
    private final TermsToday today;
    private final ApplicationEventPublisher events;

    CalendarChange(TermRepository terms, TermsToday today, ApplicationEventPublisher events) {
        this.terms = terms;
        this.today = today;
        this.events = events;
    }

    /** Those whose terms begin or end today. */
    @Transactional
    void announceToday() {
        announce(terms.turningOn(today.date()));
    }

    /** Everyone with a term on file: after a standstill nobody knows which days were missed. */
    @Transactional
    public void announceEveryone() {
        announce(terms.everyHolder());
    }

    private void announce(List<String> people) {
        people.forEach(person -> events.publishEvent(new PostsChanged(person)));
    }
}
