package huiqian.record;

import static huiqian.approval.ledger.DossierFixtures.activityClosed;
import static huiqian.approval.ledger.DossierFixtures.leave;
import static huiqian.approval.ledger.DossierFixtures.leaveApproved;
import static huiqian.approval.ledger.DossierFixtures.leaveMoved;
import static huiqian.approval.ledger.DossierFixtures.with;
import static huiqian.approval.ledger.FormFixtures.leaveData;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Dossier;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Verdict;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The short code under the QR code. */
class CheckCodeTests {

    @Test
    void isTwelveUnmistakableCharactersInGroupsOfFour() {
        assertThat(approval(leaveApproved())).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @Test
    void followsFromTheContentAlone() {
        assertThat(approval(leaveApproved())).isEqualTo(approval(leaveApproved()));
        assertThat(approval(leave(new TreeMap<>(leaveData())).settled(Status.REJECTED)))
                .isEqualTo(approval(leave(leaveData()).settled(Status.REJECTED)));
    }

    @Test
    void changesWithAnyAnswerDecisionOutcomeOrKind() {
        String code = approval(decided("同意"));
        assertThat(approval(decided("同意。"))).isNotEqualTo(code);
        assertThat(approval(leave(with(leaveData(), "reason", "其他"))
                        .decided("部长审批", "陈思远", "文艺部部长", false, Verdict.APPROVE, "同意")
                        .settled(Status.APPROVED)))
                .isNotEqualTo(code);
        assertThat(approval(leave(leaveData()).settled(Status.REJECTED)))
                .isNotEqualTo(approval(leave(leaveData()).settled(Status.WITHDRAWN)));
        assertThat(approval(activityClosed())).isNotEqualTo(CheckCode.of(activityClosed(), Kind.CLOSING));
    }

    @Test
    void changesWithAMoveAndIsOtherwiseWhatItWas() {
        assertThat(approval(leaveMoved())).isEqualTo(approval(leaveMoved())).isNotEqualTo(approval(decided("同意")));
        assertThat(approval(leaveApproved()))
                .as("as on records of before there were moves")
                .isEqualTo("MH5Q-A1J4-JYSZ");
    }

    private static Dossier decided(String comment) {
        return leave(leaveData())
                .decided("部长审批", "陈思远", "文艺部部长", false, Verdict.APPROVE, comment)
                .settled(Status.APPROVED);
    }

    private static String approval(Dossier dossier) {
        return CheckCode.of(dossier, Kind.APPROVAL);
    }
}
