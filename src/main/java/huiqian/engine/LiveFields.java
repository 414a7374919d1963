package huiqian.engine;

import huiqian.approval.FieldOptions;
import huiqian.form.FieldSource;
import huiqian.form.Option;
import huiqian.member.Department;
import huiqian.member.Person;
import huiqian.member.Roster;
import huiqian.shared.Phone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Today's options and defaults for the live parts of forms: people and departments from the roster, the rest from the domains. */
@Component
class LiveFields {

    private final Roster roster;
    private final Clock clock;
    private final Map<String, Supplier<List<Option>>> lists;

    LiveFields(Roster roster, Clock clock, List<FieldOptions> domains) {
        this.roster = roster;
        this.clock = clock;
        this.lists = domains.stream().collect(Collectors.toMap(FieldOptions::list, domain -> () -> options(domain)));
        lists.put("departments", () -> options(roster.departments(), Department::code, Department::name));
        lists.put("members", this::members);
    }

    FieldSource of(String person) {
        return new FieldSource() {
            @Override
            public List<Option> options(String list) {
                Supplier<List<Option>> source = lists.get(list);
                if (source == null) throw new IllegalArgumentException("没有名为「%s」的选项列表".formatted(list));
                return source.get();
            }

            @Override
            public Object initial(String word) {
                return switch (word) {
                    case "applicant" -> about(person, Person::name);
                    case "department" -> about(person, Person::department);
                    case "phone" -> about(person, known -> Phone.orAsIs(known.phone()));
                    case "today" -> LocalDate.now(clock).toString();
                    default -> throw new IllegalArgumentException("没有名为「%s」的默认值".formatted(word));
                };
            }
        };
    }

    private List<Option> members() {
        List<Person> people = roster.people();
        List<String> names = roster.namesOf(people);
        return IntStream.range(0, people.size())
                .mapToObj(i -> new Option(people.get(i).id(), names.get(i)))
                .toList();
    }

    private String about(String person, Function<Person, String> detail) {
        return person == null ? null : roster.person(person).map(detail).orElse(null);
    }

    private static List<Option> options(FieldOptions domain) {
        return domain.options().entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static <T> List<Option> options(List<T> all, Function<T, String> value, Function<T, String> label) {
        return all.stream()
                .map(one -> new Option(value.apply(one), label.apply(one)))
                .toList();
    }
}
