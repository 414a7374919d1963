package huiqian.member;

import huiqian.member.MemberEvents.PostsChanged;
import huiqian.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Today today;
    private final ApplicationEventPublisher events;
    private final GroupMemory memory;

    RosterBook(
            PersonRepository people,
            TermRepository terms,
            DepartmentRepository departments,
            Today today,
            ApplicationEventPublisher events,
            GroupMemory memory) {
        this.people = people;
        this.terms = terms;
        this.departments = departments;
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
        return people.describe(id).map(Person::name).orElse(id);
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
        locked(person);
    }

    @Override
    @Transactional
    public void register(String id, String name, String phone, String department) {
        RosterRules.idIsUsable(id);
        RosterRules.nameIsGiven(name);
        RosterRules.phoneFits(phone);
        departmentIsKnown(department);
        ListedPerson entry = people.lock(id).orElseGet(() -> new ListedPerson(id));
        Optional<Person> before = people.describe(id);
        people.save(entry.describe(name, phone, department));
        RosterNews.registered(before, person(id).orElseThrow()).ifPresent(events::publishEvent);
        events.publishEvent(new PostsChanged(id));
    }

    @Override
    @Transactional
    public void appoint(String person, Post post, String department, LocalDate from) {
        RosterRules.departmentSuits(post, department);
        departmentIsKnown(department);
        locked(person);
        RosterRules.noOverlap(terms.findByPersonOrderByStarts(person), post, department, from);
        terms.save(new Term(person, post, department, from));
        events.publishEvent(RosterNews.appointed(
                person(person).orElseThrow(), post, departmentNames().get(department), from));
        events.publishEvent(new PostsChanged(person));
    }

    @Override
    @Transactional
    public void dismiss(String person, Post post, String department, LocalDate end) {
        if (post == Post.ADMIN) anotherAdminRemains(person, end);
        locked(person);
        List<Term> onFile = terms.findByPersonOrderByStarts(person);
        RosterRules.termToEnd(onFile, post, department, end).endingOn(end);
        events.publishEvent(RosterNews.dismissed(
                person(person).orElseThrow(), post, departmentNames().get(department), end));
        events.publishEvent(new PostsChanged(person));
    }

    /** Under the roster's lock: two admins who dismiss each other at once take turns. */
    private void anotherAdminRemains(String leaving, LocalDate end) {
        departments.lockAll();
        RosterRules.anotherAdminRemains(terms.findByPost(Post.ADMIN), leaving, end);
    }

    private void locked(String person) {
        if (people.lock(person).isEmpty()) throw Refusal.unknown("名册中没有「%s」这个人".formatted(person));
    }

    private void departmentIsKnown(String department) {
        if (department != null && !departments.existsByCodeAndClosedFalse(department))
            throw Refusal.invalid("没有代码为「%s」的部门".formatted(department));
    }
}
