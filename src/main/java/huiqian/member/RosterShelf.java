package huiqian.member;

import huiqian.shared.Noteworthy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps entries in the database and tells the audit log of changes. */
@Component
class RosterShelf implements RosterEntries.Shelf {

    private final PersonRepository people;
    private final TermRepository terms;
    private final ApplicationEventPublisher events;

    RosterShelf(PersonRepository people, TermRepository terms, ApplicationEventPublisher events) {
        this.people = people;
        this.terms = terms;
        this.events = events;
    }

    @Override
    public ListedPerson save(ListedPerson person) {
        return people.save(person);
    }

    @Override
    public Term save(Term term) {
        return terms.save(term);
    }

    @Override
    public String nameOf(String person) {
        return people.nameOf(person).orElse(person);
    }

    @Override
    public void tell(Noteworthy change) {
        events.publishEvent(change);
    }
}
