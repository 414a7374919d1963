package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.gate.Lookahead.Prospect;
import huiqian.flow.gate.Lookahead.Required;
import huiqian.flow.model.Shelf;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a case finds before it that comes into a shipped flow halfway. */
class LookaheadTests {

    private static Prospect from(String flow, String element) {
        return Lookahead.of(Shelf.model(flow), Shelf.bytes(Shelf.deployment(flow)))
                .from(Set.of(element));
    }

    @Test
    void knowsWhereNoOutcomeIsGivenAnyMore() {
        assertThat(from("asset-scrapping", "userTask_decideByChair").canEndWithoutOutcome())
                .isFalse();
        assertThat(from("asset-scrapping", "userTask_revise").canEndWithoutOutcome())
                .isFalse();
        assertThat(from("asset-scrapping", "serviceTask_settleApproved").canEndWithoutOutcome())
                .isFalse();
        assertThat(from("asset-scrapping", "userTask_dispose").canEndWithoutOutcome())
                .isTrue();
    }

    @Test
    void knowsWhereAnOutcomeIsStillToCome() {
        assertThat(from("activity-proposal", "userTask_revise").comesToAnOutcome())
                .isTrue();
        assertThat(from("activity-proposal", "intermediateEvent_activityEnded").comesToAnOutcome())
                .isFalse();
        assertThat(from("activity-proposal", "userTask_acceptReport").comesToAnOutcome())
                .isFalse();
    }

    @Test
    void knowsWhereTheDecisionThatPolicyAsksForLiesBehind() {
        assertThat(from("leave-request", "userTask_revise").avoidable()).isEmpty();
        assertThat(from("leave-request", "userTask_decideByMinister").avoidable())
                .isEmpty();
        assertThat(from("leave-request", "serviceTask_enterLeave").avoidable())
                .contains(new Required("minister", "本部部长", false));
        assertThat(from("activity-proposal", "userTask_revise").avoidable()).isEmpty();
        assertThat(from("activity-proposal", "serviceTask_settleApproved").avoidable())
                .map(Required::role)
                .contains("presidium");
    }

    @Test
    void knowsWhatIsEnteredWithoutTheDecisionItNeeds() {
        assertThat(from("asset-scrapping", "userTask_decideByChair").unbacked()).isEmpty();
        assertThat(from("asset-scrapping", "userTask_dispose").unbacked())
                .containsExactly(new Required("chair", "主席", false));
        assertThat(from("activity-proposal", "userTask_fileReport").unbacked()).isEmpty();
    }

    @Test
    void knowsWhatApprovalStandsForAndIsNotEnteredAnyMore() {
        assertThat(from("room-borrowing", "userTask_decideBySecretariat").unsaid())
                .isEmpty();
        assertThat(from("room-borrowing", "serviceTask_settleApproved").unsaid())
                .containsExactly("rooms.reserve");
        assertThat(from("asset-scrapping", "userTask_dispose").unsaid()).isEmpty();
        assertThat(from("asset-scrapping", "serviceTask_closeRequest").unsaid()).containsExactly("assets.scrap");
    }

    @Test
    void takesARevisionForSomethingStillToBeDecided() {
        assertThat(from("room-borrowing", "userTask_revise").comesToAnOutcome()).isTrue();
        assertThat(from("room-borrowing", "userTask_inspectRoom").comesToAnOutcome())
                .isFalse();
    }
}
