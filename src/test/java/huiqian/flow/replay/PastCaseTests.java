package huiqian.flow.replay;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.ledger.Verdict;
import huiqian.form.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PastCaseTests {

    private static final Map<String, Object> FIRST = Map.of("reason", "考试");
    private static final Map<String, Object> SECOND = Map.of("reason", "考试，二教");

    private static PastDecision given(int round, String step, String role, Verdict verdict) {
        return new PastDecision(round, step, Kind.DECISION, role, "某某", verdict, Map.of("verdict", verdict.name()));
    }

    private static PastCase twoRounds(PastDecision... decisions) {
        return new PastCase(List.of(FIRST, SECOND), List.of(decisions), List.of(), List.of(), 1);
    }

    private static Verdict verdict(PastCase recorded, String role, String step) {
        return recorded.decision(role, step).map(PastDecision::verdict).orElse(null);
    }

    @Test
    void answersARoleOnceInEachRound() {
        PastCase recorded =
                twoRounds(given(1, "部长审批", "minister", Verdict.RETURN), given(2, "部长审批", "minister", Verdict.APPROVE));

        assertThat(verdict(recorded, "minister", "审批")).isEqualTo(Verdict.RETURN);
        assertThat(recorded.nextApplication()).contains(SECOND);
        assertThat(verdict(recorded, "minister", "审批")).isEqualTo(Verdict.APPROVE);
        assertThat(verdict(recorded, "minister", "审批")).isNull();
        assertThat(recorded.nextApplication()).isEmpty();
    }

    @Test
    void givesASecondStepOfARoleNoAnswerOfALaterRound() {
        PastCase recorded = twoRounds(
                given(1, "部长审批", "minister", Verdict.APPROVE),
                given(1, "秘书处审批", "secretariat", Verdict.RETURN),
                given(2, "部长审批", "minister", Verdict.REJECT));

        assertThat(verdict(recorded, "minister", "部长审批")).isEqualTo(Verdict.APPROVE);
        assertThat(verdict(recorded, "minister", "部长再审")).isNull();
        assertThat(verdict(recorded, "secretariat", "秘书处审批")).isEqualTo(Verdict.RETURN);
        recorded.nextApplication();
        assertThat(verdict(recorded, "minister", "部长审批")).isEqualTo(Verdict.REJECT);
    }

    @Test
    void letsARoleThatIsAskedSoonerSayWhatItSaidLater() {
        PastCase recorded = twoRounds(
                given(1, "部长审批", "minister", Verdict.RETURN), given(2, "秘书处审批", "secretariat", Verdict.REJECT));

        assertThat(verdict(recorded, "secretariat", "秘书处审批")).isEqualTo(Verdict.REJECT);
    }

    @Test
    void goesByTheNameOfTheStepWhereTheRoleIsAnother() {
        PastCase recorded = twoRounds(given(1, "部长审批", "minister", Verdict.REJECT));

        assertThat(verdict(recorded, "chair", "主席审批")).isNull();
        assertThat(verdict(recorded, "chair", "部长审批")).isEqualTo(Verdict.REJECT);
    }

    @Test
    void givesAFormWhatWasFilledInOnOneThatAskedTheSame() {
        PastCase recorded = new PastCase(
                List.of(FIRST), List.of(), List.of(Map.of("keyHolder", "王小明"), Map.of("tidy", true)), List.of(), 0);
        Form inspection = Form.parse("{\"id\":\"f\",\"components\":[{\"type\":\"checkbox\",\"key\":\"tidy\"}]}");

        assertThat(recorded.work(inspection)).contains(Map.of("tidy", true));
        assertThat(recorded.work(inspection)).isEmpty();
        assertThat(recorded.work(null)).isEmpty();
    }

    @Test
    void knowsThatSomethingFailedWhereNobodyReturnedTheApplication() {
        assertThat(twoRounds(given(1, "部长审批", "minister", Verdict.RETURN)).failedThisRound())
                .isFalse();
        PastCase failed = twoRounds(given(1, "部长审批", "minister", Verdict.APPROVE));
        assertThat(failed.failedThisRound()).isTrue();
        failed.nextApplication();
        assertThat(failed.failedThisRound()).isFalse();
    }

    @Test
    void isUsedUpWhenNothingIsLeftThatTheDraftAsksFor() {
        Drafts draft = Drafts.of("leave-request");
        DraftSteps script = DraftSteps.of(draft.flow(), draft.files());
        PastCase recorded = twoRounds(
                given(1, "秘书处审批", "secretariat", Verdict.APPROVE), given(2, "部长审批", "minister", Verdict.RETURN));

        assertThat(recorded.isUsedUp(script)).isFalse();
        recorded.nextApplication();
        assertThat(recorded.isUsedUp(script)).isFalse();
        recorded.decision("minister", "部长审批请假");
        assertThat(recorded.isUsedUp(script)).isTrue();
    }
}
