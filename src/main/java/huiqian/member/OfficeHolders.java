package huiqian.member;

import java.util.List;
import org.springframework.stereotype.Component;

/** Answers who decides from the terms on file. */
@Component("members")
class OfficeHolders implements Members, Holders {

    private final PersonRepository people;
    private final Today today;

    OfficeHolders(PersonRepository people, Today today) {
        this.people = people;
        this.today = today;
    }

    @Override
    public List<String> decidersFor(String role, String applicant) {
        Level asked = Level.named(role);
        return rules(applicant).decidersFor(asked);
    }

    @Override
    public List<String> decidersAbove(String role, String applicant) {
        Level asked = Level.named(role);
        return rules(applicant).decidersAbove(asked);
    }

    @Override
    public boolean isIn(String role, String applicant) {
        Level asked = Level.named(role);
        return rules(applicant).isTheirs(asked);
    }

    @Override
    public List<String> of(String role, String applicant) {
        Level asked = Level.named(role);
        return rules(applicant).holders(asked);
    }

    @Override
    public List<String> inDepartment(String code) {
        return today.inDepartment(code);
    }

    private DeciderRules rules(String applicant) {
        String department = people.describe(applicant).map(Person::department).orElse(null);
        return new DeciderRules(today.incumbents(applicant), applicant, department);
    }
}
