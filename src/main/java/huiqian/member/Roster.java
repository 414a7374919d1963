package huiqian.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The truth about people and posts, for the other modules. All changes publish {@link MemberEvents.PostsChanged}. */
public interface Roster {

    /** The group of the administrators; the engine knows it by this name. */
    String ADMINISTRATORS = "camunda-admin";

    Optional<Person> person(String id);

    /** The name to show for an id: the person's, or the id itself of someone the roster does not know. */
    String nameOf(String id);

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

    /** Engine groups that follow from the posts held today: chair, presidium, ministerOfArts, memberOfArts, member … */
    Set<String> groupsOf(String person);

    /** The post in which a person acts in a role now; a null role, or one they do not hold, gives their highest post. */
    Capacity capacityOf(String person, String role);

    /** Holds the lock on the person's row until the transaction ends: one person's filings go one after the other. */
    void lock(String person);

    /** Adds a person or changes name, phone and primary department (null for none). */
    void register(String id, String name, String phone, String department);

    /** Begins a post; the department is needed for MINISTER and MEMBER and must be null otherwise. */
    void appoint(String person, Post post, String department, LocalDate from);

    /** Ends a post the person holds: its last day is the day before {@code end}. */
    void dismiss(String person, Post post, String department, LocalDate end);
}
