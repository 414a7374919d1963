package huiqian.activity;

import static huiqian.approval.ledger.DraftFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.MovableClock;
import huiqian.approval.Objection;
import huiqian.member.Capacity;
import huiqian.member.Department;
import huiqian.member.Person;
import huiqian.member.Post;
import huiqian.member.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityRulesTests {

    private final ProposalCheck check = new ProposalCheck(new SmallUnion(), new MovableClock(ActivityFixtures.TODAY));

    @Test
    void acceptsSoundProposal() {
        assertThat(objections("2026-12-25T19:00", "2026-12-25T21:00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-25T19:00, 19:00", "2026-12-25T18:59, 18:59"})
    void rejectsEndNotAfterStart(String end, String shown) {
        assertThat(objections("2026-12-25T19:00", end))
                .containsExactly(
                        new Objection("endsAt", "结束时间「2026年12月25日 %s」应晚于开始时间「2026年12月25日 19:00」".formatted(shown)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T10:00, 2026年11月20日 10:00", "2026-11-19T19:00, 2026年11月19日 19:00"})
    void rejectsStartThatHasPassed(String start, String shown) {
        assertThat(objections(start, "2026-12-25T21:00"))
                .containsExactly(new Objection("startsAt", "开始时间「%s」已过，活动须在举办之前申请".formatted(shown)));
    }

    @Test
    void rejectsOwnDepartmentAsPartner() {
        assertThat(objectionsToPartners("artsMember", List.of("Sports", "Arts")))
                .containsExactly(new Objection("partners", "合作部门不能包含申请人所在的部门「文艺部」"));
    }

    @Test
    void rejectsPartnerNamedTwice() {
        assertThat(objectionsToPartners("artsMember", List.of("Sports", "Liaison", "Sports")))
                .containsExactly(new Objection("partners", "合作部门「体育部」重复，每个部门只填一次"));
        assertThat(objectionsToPartners("artsMember", List.of("Liaison", "Liaison")))
                .extracting(Objection::message)
                .containsExactly("合作部门「Liaison」重复，每个部门只填一次");
    }

    @Test
    void letsThoseWithoutDepartmentHaveAnyPartner() {
        assertThat(objectionsToPartners("chair", List.of("Sports", "Arts"))).isEmpty();
        assertThat(objectionsToPartners("nobody", List.of("Arts"))).isEmpty();
        assertThat(objectionsToPartners("artsMember", null)).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Map<String, Object> data = ActivityFixtures.proposal("2026-11-19T19:00", "2026-11-18T19:00");
        data.put("partners", List.of("Arts", "Arts"));

        assertThat(check.check(draft("activity-proposal", null, "artsMember", data)))
                .extracting(Objection::field)
                .containsExactly("endsAt", "startsAt", "partners", "partners");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(check.check(draft("activity-proposal", null, "artsMember", Map.of("activityName", "迎新晚会"))))
                .containsExactly(new Objection("startsAt", "请填写活动名称、开始时间和结束时间"));
    }

    private List<Objection> objections(String from, String to) {
        return check.check(draft("activity-proposal", null, "artsMember", ActivityFixtures.proposal(from, to)));
    }

    private List<Objection> objectionsToPartners(String applicant, Object partners) {
        Map<String, Object> data = ActivityFixtures.proposal("2026-12-25T19:00", "2026-12-25T21:00");
        data.put("partners", partners);
        return check.check(draft("activity-proposal", null, applicant, data));
    }

    /** One member of the arts department and a chair without department. */
    private static class SmallUnion implements Roster {

        private static final Map<String, Person> PEOPLE = Map.of(
                "artsMember", new Person("artsMember", "李一", null, "Arts", "文艺部"),
                "chair", new Person("chair", "赵一", null, null, null));

        @Override
        public Optional<Person> person(String id) {
            return Optional.ofNullable(PEOPLE.get(id));
        }

        @Override
        public String nameOf(String id) {
            return id;
        }

        @Override
        public List<Person> people() {
            return List.copyOf(PEOPLE.values());
        }

        @Override
        public List<Department> departments() {
            return List.of(new Department("Arts", "文艺部"), new Department("Sports", "体育部"));
        }

        @Override
        public Set<String> groupsOf(String person) {
            return Set.of();
        }

        @Override
        public Capacity capacityOf(String person, String role) {
            return new Capacity("", false);
        }

        @Override
        public void lock(String person) {}

        @Override
        public void register(String id, String name, String phone, String department) {}

        @Override
        public void appoint(String person, Post post, String department, LocalDate from) {}

        @Override
        public void dismiss(String person, Post post, String department, LocalDate end) {}
    }
}
