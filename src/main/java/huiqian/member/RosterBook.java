package huiqian.member;

import huiqian.member.MemberEvents.PostsChanged;
import huiqian.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The roster as it is kept in the database. */
@Component
class RosterBook implements Roster {

    private final PersonRepository people;
    private final TermRepository terms;
    private final DepartmentRepository departments;
    private final RosterShelf shelf;
    private final TermsToday today;
    private final ApplicationEventPublisher events;
    private final GroupMemory memory;

    RosterBook(
            PersonRepository people,
            TermRepository terms,
            DepartmentRepository departments,
            RosterShelf shelf,
            TermsToday today,
            ApplicationEventPublisher events,
            GroupMemory memory) {
        this.people = people;
        this.terms = terms;
        this.departments = departments;
        this.shelf = shelf;
        this.today = today;
        this.events = events;
        this.memory = memory;
    }

    @Override
    public Optional<Person> person(String id) {
        return people.describe(id);
    }

    @Override
    public String nameOf(String id) {
        return people.nameOf(id).orElse(id);
    }

    @Override
    public Map<String, String> named(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, id));
        if (names.isEmpty()) return names;
        List<Person> known = people.describeAll(names.keySet());
        List<String> shown = namesOf(known);
        for (int i = 0; i < known.size(); i++) names.put(known.get(i).id(), shown.get(i));
        return names;
    }

    @Override
    public List<String> namesOf(List<Person> listed) {
        Set<String> shared = people.sharedNames();
        return listed.stream()
                .map(person ->
                        shared.contains(person.name()) ? "%s（%s）".formatted(person.name(), person.id()) : person.name())
                .toList();
    }

    @Override
    public Optional<String> accountOf(String spelled) {
        List<String> known = people.spelled(spelled);
        return known.contains(spelled)
                ? Optional.of(spelled)
                : known.stream().filter(account -> known.size() == 1).findFirst();
    }

    @Override
    public List<Person> people() {
        return people.inOfficeOn(today.date());
    }

    @Override
    public long peopleInOffice() {
        return people.countInOfficeOn(today.date());
    }

    @Override
    public List<Department> departments() {
        return described(departments.findByClosedFalseOrderByListing());
    }

    @Override
    public Map<String, String> departmentNames() {
        return described(departments.findAllByOrderByListing()).stream()
                .collect(Collectors.toMap(Department::code, Department::name));
    }

    private static List<Department> described(List<ListedDepartment> listed) {
        return listed.stream().map(ListedDepartment::described).toList();
    }

    @Override
    public Set<String> groupsOf(String person) {
        return memory.of(person, today.date(), () -> GroupRules.groupsOf(today.termsOf(person)));
    }

    @Override
    public Capacity capacityOf(String person, String role) {
        return new CapacityRules(today.incumbents(person), departmentNames()).of(person, role);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String person) {
        if (people.lock(person).isEmpty()) throw Refusal.unknown("名册中没有「%s」这个人".formatted(person));
    }

    @Override
    @Transactional
    public void register(String id, String name, String phone, String department) {
        people.spelled(id).stream()
                .filter(known -> !known.equals(id))
                .findFirst()
                .ifPresent(known -> {
                    throw Refusal.conflict("账号「%s」与「%s」只有大小写不同，请换一个".formatted(id, known));
                });
        change(id, entries -> entries.register(id, name, phone, department));
    }

    @Override
    @Transactional
    public void appoint(String person, Post post, String department, LocalDate from) {
        appoint(person, post, department, from, null);
    }

    /** Under the roster's lock where there is but one such post: two admins who appoint at once take turns. */
    @Override
    @Transactional
    public void appoint(String person, Post post, String department, LocalDate from, LocalDate until) {
        if (post.isSingle()) departments.lockAll();
        change(person, entries -> entries.appoint(person, post, department, from, until));
    }

    /** Under the roster's lock: two admins who dismiss each other at once take turns. */
    @Override
    @Transactional
    public void dismiss(String person, Post post, String department, LocalDate end) {
        if (post == Post.ADMIN) departments.lockAll();
        change(person, entries -> entries.dismiss(person, post, department, end));
    }

    private void change(String person, Consumer<RosterChanges> change) {
        Map<String, ListedPerson> listed = new HashMap<>();
        people.lock(person).ifPresent(entry -> listed.put(person, entry));
        Map<String, List<Term>> onFile = new HashMap<>();
        onFile.put(person, new ArrayList<>(terms.findByPersonOrderByStarts(person)));
        change.accept(new RosterEntries(
                departments.findAllByOrderByListing(), listed, onFile, terms::findByPost, today.bounds(), shelf));
        events.publishEvent(new PostsChanged(person));
    }
}
