package huiqian.member.pages;

import huiqian.member.Department;
import huiqian.member.Person;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.member.Tenure;
import huiqian.member.Tenures;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** People and posts as the pages show them. */
@Component
class PeopleView {

    private final Roster roster;
    private final Tenures tenures;
    private final Clock clock;

    PeopleView(Roster roster, Tenures tenures, Clock clock) {
        this.roster = roster;
        this.tenures = tenures;
        this.clock = clock;
    }

    /** @param state 现任, 未到任 or 已离任 */
    record Held(Post post, String department, String title, String since, String until, String state) {}

    record Entry(Person person, List<Held> posts) {}

    /** Everyone in office, or everyone ever registered, whose account, name or department has the words in it. */
    List<Entry> find(String words, boolean everyone) {
        Map<String, List<Tenure>> byPerson = tenures.all().stream().collect(Collectors.groupingBy(Tenure::person));
        Map<String, String> departments = departments();
        return (everyone ? tenures.everyone() : roster.people())
                .stream()
                        .map(person -> new Entry(
                                person,
                                byPerson.getOrDefault(person.id(), List.of()).stream()
                                        .filter(tenure -> tenure.reaches(today()))
                                        .map(tenure -> held(tenure, departments))
                                        .toList()))
                        .filter(entry -> matches(entry, Signs.trimmed(words).toLowerCase(Locale.ROOT)))
                        .toList();
    }

    Person person(String id) {
        return roster.person(id).orElseThrow(() -> Refusal.unknown("名册中没有「%s」这个人".formatted(id)));
    }

    /** What the page of one person shows. */
    Map<String, Object> page(String id) {
        return Map.of(
                "person",
                person(id),
                "held",
                postsOf(id),
                "posts",
                List.of(Post.values()),
                "departments",
                allDepartments(),
                "today",
                today().toString());
    }

    /** A post with its department, as people say it. */
    String titleOf(Post post, String department) {
        return (department == null ? "" : departments().getOrDefault(department, "")) + post.title();
    }

    /** All tenures, the latest first. */
    List<Held> postsOf(String person) {
        Map<String, String> departments = departments();
        return tenures.of(person).stream()
                .sorted(Comparator.comparing(Tenure::starts).reversed())
                .map(tenure -> held(tenure, departments))
                .toList();
    }

    /** An import in the list of the latest. */
    record Recent(ImportRun run, String began, String by) {}

    Recent recent(ImportRun run) {
        return new Recent(run, UnionTime.show(run.getBegan()), roster.nameOf(run.getAdmin()));
    }

    List<Department> allDepartments() {
        return roster.departments();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, String> departments() {
        return roster.departmentNames();
    }

    private Held held(Tenure tenure, Map<String, String> departments) {
        String department = tenure.department() == null ? "" : departments.get(tenure.department());
        String state = tenure.isInForceOn(today()) ? "现任" : tenure.reaches(today()) ? "未到任" : "已离任";
        return new Held(
                tenure.post(),
                tenure.department(),
                department + tenure.post().title(),
                UnionTime.show(tenure.starts()),
                tenure.ends() == null ? null : UnionTime.show(tenure.ends()),
                state);
    }

    private static boolean matches(Entry entry, String words) {
        Person person = entry.person();
        String text = String.join(
                " ",
                person.id(),
                person.name(),
                Objects.toString(person.department(), ""),
                Objects.toString(person.departmentName(), ""),
                entry.posts().stream().map(Held::title).collect(Collectors.joining(" ")));
        return text.toLowerCase(Locale.ROOT).contains(words);
    }
}
