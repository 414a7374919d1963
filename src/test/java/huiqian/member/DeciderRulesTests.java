package huiqian.member;

import static huiqian.member.Terms.TODAY;
import static huiqian.member.Terms.fullUnion;
import static huiqian.member.Terms.fullUnionWithout;
import static huiqian.member.Terms.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeciderRulesTests {

    private static List<String> deciders(List<Term> terms, String role, String applicant, String department) {
        return rules(terms, applicant, department).decidersFor(Level.named(role));
    }

    private static List<String> above(List<Term> terms, String role, String applicant, String department) {
        return rules(terms, applicant, department).decidersAbove(Level.named(role));
    }

    private static DeciderRules rules(List<Term> terms, String applicant, String department) {
        return new DeciderRules(Incumbents.on(TODAY, terms), applicant, department, Set.of());
    }

    private static List<Term> fullUnionWith(Term... more) {
        List<Term> terms = new ArrayList<>(fullUnion());
        terms.addAll(List.of(more));
        return terms;
    }

    @Test
    void namesTheHoldersOfEachRole() {
        assertThat(deciders(fullUnion(), "minister", "artsMember", "Arts")).containsExactly("artsMinister");
        assertThat(deciders(fullUnion(), "chair", "artsMember", "Arts")).containsExactly("chair");
        assertThat(deciders(fullUnion(), "presidium", "artsMember", "Arts"))
                .containsExactly("chair", "sec1", "vice1", "vice2");
        assertThat(deciders(fullUnion(), "secretariat", "guest", null)).containsExactly("sec1", "sec2");
        assertThat(deciders(fullUnion(), "officeDirector", "guest", null)).containsExactly("director");
        assertThat(deciders(fullUnion(), "advisor", "guest", null)).containsExactly("advisor");
    }

    private static boolean holds(List<Term> terms, String role, String applicant, String department) {
        return rules(terms, applicant, department).isTheirs(Level.named(role));
    }

    @Test
    void tellsWhetherTheApplicantHoldsARole() {
        assertThat(holds(fullUnion(), "minister", "artsMinister", "Arts")).isTrue();
        assertThat(holds(fullUnion(), "minister", "artsMember", "Arts")).isFalse();
        assertThat(holds(fullUnion(), "minister", "sportsMinister", "Arts")).isFalse();
        assertThat(holds(fullUnion(), "secretariat", "sec1", null)).isTrue();
        assertThat(holds(fullUnion(), "presidium", "sec2", null)).isFalse();
    }

    @Test
    @Clause("R04 3.1")
    void countsWhoeverActsInARole() {
        assertThat(holds(fullUnion(), "chair", "vice1", null)).isFalse();
        assertThat(holds(fullUnionWithout("chair"), "chair", "vice1", null)).isTrue();
    }

    @Test
    void namesTheMinistersOfADepartmentByItsRole() {
        assertThat(deciders(fullUnion(), Department.ministersOf("Arts"), "guest", "Arts"))
                .containsExactly("artsMinister");
        assertThat(above(fullUnion(), Department.ministersOf("Arts"), "guest", "Arts"))
                .containsExactly("chair", "sec1", "vice1", "vice2");
        assertThat(deciders(fullUnion(), Department.ministersOf(""), "guest", ""))
                .containsExactly("chair", "sec1", "vice1", "vice2");
        assertThat(Department.inRole("minister")).isEmpty();
    }

    @Test
    void leavesOutWhoeverMayNotAndGoesUpWhereNobodyElseIsLeft() {
        DeciderRules rules = rules(fullUnion(), "guest", null);
        assertThat(rules.without(Set.of("sec1")).decidersFor(Level.SECRETARIAT)).containsExactly("sec2");
        assertThat(rules.without(Set.of("sec1", "sec2")).decidersFor(Level.SECRETARIAT))
                .containsExactly("chair", "vice1", "vice2");
        assertThat(rules.without(Set.of("sec1")).decidersAbove(Level.SECRETARIAT))
                .containsExactly("chair", "vice1", "vice2");
        List<Term> twoMinisters = fullUnionWith(term("coMinister", Post.MINISTER, "Arts"));
        assertThat(rules(twoMinisters, "artsMember", "Arts")
                        .without(Set.of("artsMinister"))
                        .decidersFor(Level.MINISTER))
                .containsExactly("coMinister");
    }

    @Test
    void refusesARoleNobodyKnows() {
        assertThatThrownBy(() -> Level.named("janitor"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("未知的审批角色：janitor");
        assertThatThrownBy(() -> Level.named(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Clause("R04 3.1")
    @DisplayName("For a vacant chair the vice chairs act")
    void letsTheViceChairsActForAVacantChair() {
        assertThat(deciders(fullUnionWithout("chair"), "chair", "artsMember", "Arts"))
                .containsExactly("vice1", "vice2");
        assertThat(deciders(fullUnionWithout("chair"), "chair", "vice1", null)).containsExactly("vice2");
    }

    @Test
    @Clause("R04 3.1")
    void treatsAChairWhoseTermHasEndedAsVacant() {
        List<Term> terms = new ArrayList<>(fullUnionWithout("chair"));
        terms.add(term("chair", Post.CHAIR).endingOn(TODAY));
        assertThat(deciders(terms, "chair", "artsMember", "Arts")).containsExactly("vice1", "vice2");
        terms.add(new Term("nextChair", Post.CHAIR, null, TODAY.plusDays(1)));
        assertThat(deciders(terms, "chair", "artsMember", "Arts")).containsExactly("vice1", "vice2");
    }

    @Test
    @Clause("R04 3.2")
    void letsTheDeputyActForAVacantDirectorOnly() {
        assertThat(deciders(fullUnionWithout("director"), "officeDirector", "guest", null))
                .containsExactly("deputy");
        assertThat(deciders(fullUnion(), "officeDirector", "director", null)).containsExactly("sec1", "sec2");
    }

    @Test
    @Clause("R05 二5④")
    void sendsAMinistersOwnLeaveToThePresidium() {
        assertThat(deciders(fullUnion(), "minister", "artsMinister", "Arts"))
                .containsExactly("chair", "sec1", "vice1", "vice2");
        assertThat(deciders(
                        fullUnionWith(term("coMinister", Post.MINISTER, "Arts")), "minister", "artsMinister", "Arts"))
                .containsExactly("chair", "sec1", "vice1", "vice2");
    }

    @Test
    void sendsUpWhatADepartmentWithoutMinisterCannotDecide() {
        assertThat(deciders(fullUnionWithout("artsMinister"), "minister", "artsMember", "Arts"))
                .containsExactly("chair", "sec1", "vice1", "vice2");
        assertThat(deciders(fullUnion(), "minister", "sec1", null)).containsExactly("chair", "vice1", "vice2");
    }

    @Test
    void sendsTheChairsOwnRequestToTheOthersOfThePresidium() {
        assertThat(deciders(fullUnion(), "chair", "chair", null)).containsExactly("sec1", "vice1", "vice2");
    }

    @Test
    void climbsUntilSomebodyIsLeft() {
        List<Term> onlyChair = fullUnionWithout("vice1", "vice2", "sec1", "sec2", "director", "deputy");
        assertThat(deciders(onlyChair, "chair", "chair", null)).containsExactly("advisor");
        assertThat(deciders(onlyChair, "officeDirector", "guest", null)).containsExactly("chair");
        List<Term> onlyAdmin = List.of(term("admin", Post.ADMIN));
        assertThat(deciders(onlyAdmin, "minister", "artsMember", "Arts")).containsExactly("admin");
        assertThat(deciders(onlyAdmin, "minister", "admin", null)).isEmpty();
    }

    @Test
    void namesNobodyTwice() {
        assertThat(deciders(fullUnionWith(term("chair", Post.SECRETARY_GENERAL)), "presidium", "guest", null))
                .containsExactly("chair", "sec1", "vice1", "vice2");
    }

    @Test
    void escalatesToTheNextLevelUp() {
        assertThat(above(fullUnion(), "minister", "artsMember", "Arts"))
                .containsExactly("chair", "sec1", "vice1", "vice2");
        assertThat(above(fullUnion(), "chair", "artsMember", "Arts"))
                .containsExactly("chair", "sec1", "vice1", "vice2");
        assertThat(above(fullUnion(), "officeDirector", "guest", null)).containsExactly("sec1", "sec2");
        assertThat(above(fullUnion(), "secretariat", "guest", null)).containsExactly("chair", "sec1", "vice1", "vice2");
        assertThat(above(fullUnion(), "presidium", "guest", null)).containsExactly("advisor");
        assertThat(above(fullUnion(), "advisor", "guest", null)).containsExactly("admin");
    }

    @Test
    @DisplayName("Where the role itself was handed up, escalation reaches people who could not decide before")
    void escalatesAboveThoseWhoDecideAlready() {
        assertThat(above(fullUnion(), "minister", "artsMinister", "Arts")).containsExactly("advisor");
        assertThat(above(fullUnion(), "chair", "chair", null)).containsExactly("advisor");
        assertThat(above(fullUnionWithout("chair", "sec1"), "chair", "guest", null))
                .containsExactly("advisor");
        assertThat(above(fullUnionWithout("advisor", "admin"), "presidium", "guest", null))
                .isEmpty();
    }

    @Test
    void neverEscalatesToTheApplicant() {
        assertThat(above(fullUnion(), "secretariat", "vice1", null)).containsExactly("chair", "sec1", "vice2");
    }
}
