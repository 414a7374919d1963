package huiqian.member;

import huiqian.page.Visitors;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The truth about people and posts, for the other modules. All changes publish {@link MemberEvents.PostsChanged}. */
public interface Roster extends RosterChanges, Visitors {

    /** The group of the administrators; the engine knows it by this name. */
    String ADMINISTRATORS = "camunda-admin";

    Optional<Person> person(String id);

    /** The same for everyone who is named on a page, by id. */
    default Map<String, String> named(Collection<String> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), this::nameOf));
    }

    /** The same for many people, as for a list to choose from. */
    default List<String> namesOf(List<Person> people) {
        return people.stream().map(person -> nameOf(person.id())).toList();
    }

    /** The account that is spelled so, capitals and small letters taken for one another; empty if there is none. */
    default Optional<String> accountOf(String spelled) {
        return person(spelled).map(Person::id);
    }

    /** Everyone who holds a post today, ordered by id. */
    List<Person> people();

    /** How many they are. */
    default long peopleInOffice() {
        return people().size();
    }

    /** The departments there are, in the order the union lists them. */
    List<Department> departments();

    /** The names of all departments by code, of those that were closed, too. */
    default Map<String, String> departmentNames() {
        return departments().stream().collect(Collectors.toMap(Department::code, Department::name));
    }

    /** The post in which a person acts in a role now; a null role, or one they do not hold, gives their highest post. */
    Capacity capacityOf(String person, String role);

    /** Holds the lock on the person's row until the transaction ends: one person's filings go one after the other. */
    void lock(String person);

    /** Begins a post with no end set. */
    void appoint(String person, Post post, String department, LocalDate from);

    @Override
    default void appoint(String person, Post post, String department, LocalDate from, LocalDate until) {
        appoint(person, post, department, from);
        if (until != null) dismiss(person, post, department, until);
    }
}
