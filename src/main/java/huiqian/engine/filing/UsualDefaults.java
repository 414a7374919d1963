package huiqian.engine.filing;

import huiqian.approval.FieldDefault;
import huiqian.member.Person;
import huiqian.member.Roster;
import huiqian.shared.FormWord;
import huiqian.shared.Phone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every form may be filled in with: who applies, and when. */
@Configuration(proxyBeanMethods = false)
class UsualDefaults {

    @Bean
    FieldDefault applicantToFillIn(Roster roster) {
        return new Applicant(roster);
    }

    @Bean
    FieldDefault departmentToFillIn(Roster roster) {
        return new OwnDepartment(roster);
    }

    @Bean
    FieldDefault phoneToFillIn(Roster roster) {
        return new OwnPhone(roster);
    }

    @Bean
    FieldDefault todayToFillIn(Clock clock) {
        return new Today(clock);
    }

    @FormWord(value = "applicant", title = "申请人姓名")
    private record Applicant(Roster roster) implements FieldDefault {

        @Override
        public String of(String person) {
            return about(roster, person, Person::name);
        }
    }

    @FormWord(value = "department", title = "申请人部门")
    private record OwnDepartment(Roster roster) implements FieldDefault {

        @Override
        public String of(String person) {
            return about(roster, person, Person::department);
        }
    }

    @FormWord(value = "phone", title = "申请人电话")
    private record OwnPhone(Roster roster) implements FieldDefault {

        @Override
        public String of(String person) {
            return about(roster, person, known -> Phone.orAsIs(known.phone()));
        }
    }

    @FormWord(value = "today", title = "今天")
    private record Today(Clock clock) implements FieldDefault {

        @Override
        public String of(String person) {
            return LocalDate.now(clock).toString();
        }
    }

    private static String about(Roster roster, String person, Function<Person, String> detail) {
        return person == null ? null : roster.person(person).map(detail).orElse(null);
    }
}
