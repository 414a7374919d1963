package huiqian.member;

import huiqian.member.MemberEvents.ManyPostsChanged;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything on file about people and posts, those who left included: what whoever administers the roster works with. */
@Component
public class Tenures {

    /** People read, or told of, together. */
    private static final int BATCH = 200;

    private final PersonRepository people;
    private final TermRepository terms;
    private final DepartmentRepository departments;
    private final RosterShelf shelf;
    private final EntityManager database;
    private final ApplicationEventPublisher events;
    private final TermsToday today;

    Tenures(
            PersonRepository people,
            TermRepository terms,
            DepartmentRepository departments,
            RosterShelf shelf,
            EntityManager database,
            ApplicationEventPublisher events,
            TermsToday today) {
        this.people = people;
        this.terms = terms;
        this.departments = departments;
        this.shelf = shelf;
        this.database = database;
        this.events = events;
        this.today = today;
    }

    /** Holds the lock on the roster as a whole until the transaction ends: one import goes after the other. */
    /** The departments are the one thing every roster has from the first moment on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        departments.lockAll();
    }

    /**
     * Makes many changes in one go, in the transaction that is running, and tells of them at the end.
     *
     * @param concerned everyone whose entry or posts change
     * @param told is called with the number of people told of, as it grows
     */
    /** Everything is read first and written last: a question to the database in between would look through all that is changed so far. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Set<String> concerned, Consumer<RosterChanges> changes, IntConsumer told) {
        List<List<String>> batches = batches(concerned);
        changes.accept(entries(batches));
        writeAndForget();
        int count = 0;
        for (List<String> batch : batches) {
            events.publishEvent(new ManyPostsChanged(groups(batch)));
            writeAndForget();
            told.accept(count += batch.size());
        }
    }

    /** What is done with would be looked through at each question that follows. */
    private void writeAndForget() {
        database.flush();
        database.clear();
    }

    private Map<Person, Set<String>> groups(List<String> batch) {
        Map<String, List<Term>> held = today.termsOf(batch);
        Map<Person, Set<String>> groups = new LinkedHashMap<>();
        people.describeAll(batch)
                .forEach(person -> groups.put(person, GroupRules.groupsOf(held.getOrDefault(person.id(), List.of()))));
        return groups;
    }

    private RosterEntries entries(List<List<String>> batches) {
        Map<String, ListedPerson> listed = new HashMap<>();
        Map<String, List<Term>> onFile = new HashMap<>();
        for (List<String> batch : batches) {
            people.lockAll(batch).forEach(person -> listed.put(person.getId(), person));
            terms.findByPersonInOrderByStarts(batch)
                    .forEach(term -> onFile.computeIfAbsent(term.getPerson(), person -> new ArrayList<>())
                            .add(term));
        }
        return new RosterEntries(
                departments.findAllByOrderByListing(), listed, onFile, terms::findByPost, today.bounds(), shelf);
    }

    private static List<List<String>> batches(Set<String> concerned) {
        List<String> all = concerned.stream().sorted().toList();
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH)
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        return batches;
    }

    /** When terms may begin and end, seen from today. */
    public TermBounds bounds() {
        return today.bounds();
    }

    /** Everyone ever registered, ordered by id. */
    public List<Person> everyone() {
        return people.describeEveryone();
    }

    /** All tenures, past and future ones included, ordered by person and start; appointments taken back before they began are left out. */
    public List<Tenure> all() {
        return described(terms.findAllByOrderByPersonAscStartsAsc());
    }

    /** One person's, in the same way. */
    public List<Tenure> of(String person) {
        return described(terms.findByPersonOrderByStarts(person));
    }

    private static List<Tenure> described(Collection<Term> terms) {
        return terms.stream().filter(Term::everBegins).map(Term::described).toList();
    }
}
