package huiqian.engine.filing;

import huiqian.approval.FieldOptions;
import huiqian.member.Department;
import huiqian.member.Holders;
import huiqian.member.Person;
import huiqian.member.Roster;
import huiqian.shared.FormWord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the roster has to offer to forms. */
@Configuration(proxyBeanMethods = false)
class RosterOptions {

    @Bean
    FieldOptions departmentsToChoose(Roster roster) {
        return new Departments(roster);
    }

    @Bean
    FieldOptions membersToChoose(Roster roster) {
        return new People(roster);
    }

    @Bean
    FieldOptions presidiumToChoose(Roster roster, Holders holders) {
        return new Presidium(roster, holders);
    }

    @Bean
    FieldOptions secretariatToChoose(Roster roster, Holders holders) {
        return new Secretariat(roster, holders);
    }

    @Bean
    FieldOptions advisorsToChoose(Roster roster, Holders holders) {
        return new Advisors(roster, holders);
    }

    @FormWord(value = "presidium", title = "主席团")
    private record Presidium(Roster roster, Holders holders) implements InRole {}

    @FormWord(value = "secretariat", title = "秘书处")
    private record Secretariat(Roster roster, Holders holders) implements InRole {}

    @FormWord(value = "advisor", title = "指导老师")
    private record Advisors(Roster roster, Holders holders) implements InRole {}

    /** Everyone in the role that the list is named after. */
    private interface InRole extends FieldOptions {

        Roster roster();

        Holders holders();

        @Override
        default Map<String, String> options() {
            Map<String, String> options = new LinkedHashMap<>();
            holders().of(list(), null).forEach(id -> options.put(id, roster().nameOf(id)));
            return options;
        }
    }

    @FormWord(value = "departments", title = "部门")
    private record Departments(Roster roster) implements FieldOptions {

        @Override
        public Map<String, String> options() {
            Map<String, String> options = new LinkedHashMap<>();
            for (Department department : roster.departments()) options.put(department.code(), department.name());
            return options;
        }
    }

    @FormWord(value = "members", title = "成员")
    private record People(Roster roster) implements FieldOptions {

        @Override
        public Map<String, String> options() {
            Map<String, String> options = new LinkedHashMap<>();
            List<Person> people = roster.people();
            List<String> names = roster.namesOf(people);
            for (int i = 0; i < people.size(); i++) options.put(people.get(i).id(), names.get(i));
            return options;
        }

        @Override
        public long count() {
            return roster.peopleInOffice();
        }

        @Override
        public Map<String, String> options(Collection<String> values) {
            Map<String, String> chosen = new LinkedHashMap<>();
            values.forEach(id -> roster.person(id)
                    .filter(person -> !roster.groupsOf(id).isEmpty())
                    .ifPresent(person -> chosen.put(id, roster.nameOf(id))));
            return chosen;
        }
    }
}
