package huiqian.member.pages;

import huiqian.member.Person;
import huiqian.member.Roster;
import huiqian.member.Tenure;
import huiqian.member.Tenures;
import huiqian.member.roster.Column;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The roster in the columns of a sheet: a line for every post held now or later. */
@Component
class RosterLines {

    private final Roster roster;
    private final Tenures tenures;
    private final Clock clock;

    RosterLines(Roster roster, Tenures tenures, Clock clock) {
        this.roster = roster;
        this.tenures = tenures;
        this.clock = clock;
    }

    static List<String> headings() {
        return Arrays.stream(Column.values()).map(Column::title).toList();
    }

    static List<String> example() {
        return Arrays.stream(Column.values()).map(Column::example).toList();
    }

    List<List<String>> current() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Person> people =
                tenures.everyone().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<String, String> departments = roster.departmentNames();
        return tenures.all().stream()
                .filter(tenure -> tenure.reaches(today))
                .map(tenure -> line(people.get(tenure.person()), tenure, departments))
                .toList();
    }

    private static List<String> line(Person person, Tenure tenure, Map<String, String> departments) {
        return List.of(
                person.id(),
                person.name(),
                Objects.toString(person.phone(), ""),
                Objects.toString(person.departmentName(), ""),
                tenure.post().title(),
                tenure.department() == null ? "" : departments.get(tenure.department()),
                tenure.starts().toString(),
                Objects.toString(tenure.ends(), ""));
    }
}
