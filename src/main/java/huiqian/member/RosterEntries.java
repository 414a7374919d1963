package huiqian.member;

import huiqian.shared.Noteworthy;
import huiqian.shared.Phone;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Changes of people's entries, checked by the roster's rules and written down. It asks the database nothing: what they are checked against was
 * read, and locked, before.
 *
 * @param departments all of them, those closed included
 * @param people the entries of those concerned
 * @param terms their terms
 * @param holders everyone's terms in a post of which there are few
 * @param bounds when terms may begin and end
 */
record RosterEntries(
        List<ListedDepartment> departments,
        Map<String, ListedPerson> people,
        Map<String, List<Term>> terms,
        Function<Post, List<Term>> holders,
        TermBounds bounds,
        Shelf shelf)
        implements RosterChanges {

    /** Where entries are kept, and changes told. */
    interface Shelf {
        ListedPerson save(ListedPerson person);

        Term save(Term term);

        String nameOf(String person);

        void tell(Noteworthy change);
    }

    @Override
    public void register(String id, String name, String phone, String department) {
        RosterRules.idIsUsable(id);
        String called = name == null ? null : Signs.trimmed(name);
        RosterRules.nameIsGiven(called);
        ListedPerson entry = people.get(id);
        Optional<Person> before = Optional.ofNullable(entry).map(this::described);
        if (!Objects.equals(department, before.map(Person::department).orElse(null))) departmentIsKnown(department);
        String number = kept(phone, before.map(Person::phone).orElse(null));
        if (entry == null) people.put(id, entry = new ListedPerson(id));
        people.put(id, entry = shelf.save(entry.describe(called, number, department)));
        RosterNews.registered(before, described(entry)).ifPresent(shelf::tell);
    }

    /** What was on file before there was a rule stays until somebody changes it. */
    private static String kept(String phone, String before) {
        if (phone == null || Objects.equals(phone, before)) return phone;
        RosterRules.phoneIsOne(phone);
        return Phone.orAsIs(phone);
    }

    @Override
    public void appoint(String person, Post post, String department, LocalDate from, LocalDate until) {
        RosterRules.departmentSuits(post, department);
        departmentIsKnown(department);
        Person appointed = described(known(person));
        List<Term> onFile = terms.computeIfAbsent(person, nobody -> new ArrayList<>());
        bounds.insist(from, until);
        RosterRules.noOverlap(onFile, post, department, from);
        Term term = new Term(person, post, department, from).endingOn(until);
        if (post.isSingle()) noSecondHolder(term.described());
        onFile.add(shelf.save(term));
        shelf.tell(RosterNews.appointed(appointed, post, names().get(department), from));
        if (until != null) shelf.tell(RosterNews.dismissed(appointed, post, names().get(department), until));
    }

    private void noSecondHolder(Tenure begun) {
        List<Tenure> all =
                holders.apply(begun.post()).stream().map(Term::described).toList();
        Consumer<Tenure> refuse = other -> {
            throw Refusal.conflict(RosterRules.taken(other, shelf.nameOf(other.person()), title(other)));
        };
        RosterRules.otherHolder(all, begun).ifPresent(refuse);
    }

    private String title(Tenure tenure) {
        return names().getOrDefault(tenure.department(), "") + tenure.post().title();
    }

    @Override
    public void dismiss(String person, Post post, String department, LocalDate end) {
        if (post == Post.ADMIN) RosterRules.anotherAdminRemains(holders.apply(Post.ADMIN), person, end);
        Person leaving = described(known(person));
        Term term = RosterRules.termToEnd(terms.getOrDefault(person, List.of()), post, department, end);
        bounds.insistOnEnd(term.getStarts(), end);
        term.endingOn(end);
        shelf.tell(RosterNews.dismissed(leaving, post, names().get(department), end));
    }

    private ListedPerson known(String person) {
        ListedPerson entry = people.get(person);
        if (entry == null) throw Refusal.unknown("名册中没有「%s」这个人".formatted(person));
        return entry;
    }

    private Person described(ListedPerson entry) {
        return entry.described(names());
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        departments.stream().map(ListedDepartment::described).forEach(one -> names.put(one.code(), one.name()));
        return names;
    }

    private void departmentIsKnown(String department) {
        boolean open = departments.stream()
                .anyMatch(one -> !one.isClosed() && one.described().code().equals(department));
        if (department != null && !open) throw Refusal.invalid("没有代码为「%s」的部门".formatted(department));
    }
}
