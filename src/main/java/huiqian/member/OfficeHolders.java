package huiqian.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers who decides from the terms on file. */
@Component("members")
class OfficeHolders implements Members, Deciders, Holders {

    private final PersonRepository people;
    private final TermsToday today;

    OfficeHolders(PersonRepository people, TermsToday today) {
        this.people = people;
        this.today = today;
    }

    @Override
    public List<String> decidersFor(String role, String applicant) {
        return deciding(Question.of(role, applicant));
    }

    @Override
    public List<String> ministersOf(String department, String applicant) {
        return decidersFor(Department.ministersOf(department == null ? "" : department), applicant);
    }

    @Override
    public List<String> decidersAbove(String role, String applicant) {
        return above(Question.of(role, applicant));
    }

    @Override
    public List<String> chosen(String person, String role, String applicant) {
        return deciding(new Question(role, applicant, person, Set.of()));
    }

    @Override
    public List<String> deciding(Question question) {
        List<String> all = rules(question).decidersFor(Level.named(question.role()));
        return decidesAlone(question, all) ? List.of(question.chosen()) : all;
    }

    @Override
    public List<String> above(Question question) {
        Level asked = Level.named(question.role());
        List<String> others = new ArrayList<>(rules(question).decidersFor(asked));
        boolean alone = decidesAlone(question, others);
        others.remove(question.chosen());
        return alone && !others.isEmpty()
                ? List.copyOf(others)
                : rules(question).decidersAbove(asked);
    }

    private static boolean decidesAlone(Question question, List<String> all) {
        return question.chosen() != null && all.contains(question.chosen());
    }

    private DeciderRules rules(Question question) {
        return rules(question.role(), question.applicant()).without(question.leftOut());
    }

    @Override
    public List<String> allMinisters(String applicant) {
        return today.incumbents(applicant).in(List.of(Post.MINISTER)).stream()
                .filter(minister -> !minister.equals(applicant))
                .toList();
    }

    @Override
    public boolean isIn(String role, String applicant) {
        Level asked = Level.named(role);
        return rules(role, applicant).isTheirs(asked);
    }

    @Override
    public List<String> of(String role, String applicant) {
        Level asked = Level.named(role);
        return rules(role, applicant).holders(asked);
    }

    @Override
    public List<String> administrators() {
        return today.incumbents("").in(List.of(Post.ADMIN));
    }

    @Override
    public List<String> inDepartment(String code) {
        return today.inDepartment(code);
    }

    private DeciderRules rules(String role, String applicant) {
        String department = Department.inRole(role)
                .or(() -> people.describe(applicant).map(Person::department))
                .orElse(null);
        return new DeciderRules(today.incumbents(applicant), applicant, department, Set.of());
    }
}
