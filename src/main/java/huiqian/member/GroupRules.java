package huiqian.member;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which engine groups follow from a post. */
final class GroupRules {

    private static final String EVERY_MEMBER = "member";

    private GroupRules() {}

    static Set<String> groupsOf(Collection<Term> terms) {
        Set<String> groups = new TreeSet<>();
        terms.forEach(term -> groups.addAll(groupsOf(term)));
        return groups;
    }

    private static List<String> groupsOf(Term term) {
        return switch (term.getPost()) {
            case CHAIR -> List.of("chair", "presidium", EVERY_MEMBER);
            case VICE_CHAIR -> List.of("viceChair", "presidium", EVERY_MEMBER);
            case SECRETARY_GENERAL -> List.of("presidium", "secretariat", EVERY_MEMBER);
            case SECRETARY -> List.of("secretariat", EVERY_MEMBER);
            case OFFICE_DIRECTOR -> List.of("officeDirector", EVERY_MEMBER);
            case DEPUTY_DIRECTOR -> List.of("deputyDirector", EVERY_MEMBER);
            case MINISTER ->
                List.of(
                        "minister",
                        Department.ministersOf(term.getDepartment()),
                        "memberOf" + term.getDepartment(),
                        EVERY_MEMBER);
            case MEMBER -> List.of("memberOf" + term.getDepartment(), EVERY_MEMBER);
            case ADVISOR -> List.of("advisor");
            case OUTSIDER -> List.of("outsider");
            case ADMIN -> List.of(Roster.ADMINISTRATORS);
        };
    }
}
