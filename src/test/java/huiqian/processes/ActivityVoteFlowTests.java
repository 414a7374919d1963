package huiqian.processes;

import static huiqian.shared.Refusal.Kind.CONFLICT;
import static huiqian.shared.Refusal.Kind.FORBIDDEN;
import static huiqian.shared.Refusal.Kind.INVALID;
import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.rejection;
import static huiqian.support.Fixtures.sendingBack;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Verdict;
import huiqian.approval.vote.Ballot;
import huiqian.member.Post;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the presidium votes: who is entitled, when the vote ends and how it counts. */
@WholeApplication
@Clause("R05 一5")
class ActivityVoteFlowTests extends FlowStory {

    private static final String FLOW = "activity-proposal";

    @Test
    void carriesWithMoreThanHalfAndEndsThere() {
        String number = file("artsMember");
        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice1", "vice2");
        Map<String, String> ballots = ballotsOf(number);
        flow.approve("vice1", number);
        flow.approve("vice2", number);
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1");
        flow.approve("sec1", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(flow.waitsFor(number)).isEmpty();
        assertThat(decisions(number)).extracting(Decision::getDecider).containsExactly("vice1", "vice2", "sec1");
        assertVoteIsOver("chair", ballots.get("chair"), number);
    }

    @Test
    void carriesAsSoonAsHalfIncludingTheChairAgree() {
        String number = file("artsMember");
        Map<String, String> ballots = ballotsOf(number);
        flow.approve("sec1", number);
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        flow.approve("chair", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(ledger.dossier(number).voteResult()).hasValue("应投 4 票，同意 2 票，不同意 0 票，未投 2 票，即使票数相等，也以主席一票为准：通过");
        assertVoteIsOver("vice1", ballots.get("vice1"), number);
        assertVoteIsOver("vice2", ballots.get("vice2"), number);
    }

    @Test
    void isLostAsSoonAsHalfIncludingTheChairRefuse() {
        String number = file("artsMember");
        Map<String, String> ballots = ballotsOf(number);
        flow.reject("chair", number, "与校庆冲突");
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        flow.reject("vice2", number, "预算过高");

        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(flow.waitsFor(number)).isEmpty();
        assertThat(ledger.dossier(number).voteResult()).hasValue("应投 4 票，同意 0 票，不同意 2 票，未投 2 票，即使票数相等，也以主席一票为准：未通过");
        assertVoteIsOver("vice1", ballots.get("vice1"), number);
        assertVoteIsOver("sec1", ballots.get("sec1"), number);
    }

    @Test
    void isNotLostWhileTheChairCouldStillTipAnEvenSplit() {
        String number = file("artsMember");
        flow.reject("vice1", number, "预算过高");
        flow.reject("vice2", number, "场地太小");
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1");
        flow.reject("sec1", number, "日期不妥");

        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(decisions(number)).extracting(Decision::getComment).containsExactly("预算过高", "场地太小", "日期不妥");
    }

    @Test
    void letsTheChairsApprovalDecideAnEvenSplit() {
        String number = file("artsMember");
        flow.approve("sec1", number);
        flow.reject("vice1", number, "预算过高");
        flow.reject("vice2", number, "预算过高");
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        flow.approve("chair", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(ledger.dossier(number).voteResult()).hasValue("应投 4 票，同意 2 票，不同意 2 票，未投 0 票，票数相等，以主席一票为准：通过");
    }

    @Test
    void letsTheChairsRefusalDecideAnEvenSplit() {
        String number = file("artsMember");
        flow.approve("sec1", number);
        flow.approve("vice1", number);
        flow.reject("vice2", number, "预算过高");
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        flow.reject("chair", number, "与校庆冲突");

        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(ledger.dossier(number).voteResult()).hasValue("应投 4 票，同意 2 票，不同意 2 票，未投 0 票，票数相等，以主席一票为准：未通过");
    }

    @Test
    void isLostInAnEvenSplitWithoutAChair() {
        whileVacant("sec1", Post.SECRETARY_GENERAL, () -> {
            String number = file("chair");
            assertThat(flow.waitsFor(number)).containsExactly("vice1", "vice2");
            flow.approve("vice1", number);
            assertThat(flow.status(number)).isEqualTo(Status.PENDING);
            flow.reject("vice2", number, "预算过高");

            assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        });
    }

    @Test
    void givesAVacantChairNoBallotAndNobodyTheDecidingOne() {
        whileVacant("chair", Post.CHAIR, () -> {
            String number = file("vice1");
            assertThat(flow.waitsFor(number)).containsExactly("sec1", "vice2");
            flow.reject("sec1", number, "预算过高");

            assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        });
    }

    @Test
    void leavesAPresidiumMembersOwnActivityToTheOthers() {
        String number = file("vice1");

        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice2");
        refusal(FORBIDDEN, () -> flow.approve("vice1", number)).contains("无权");
        flow.approve("chair", number);
        flow.approve("sec1", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(ledger.dossier(number).ballots())
                .extracting(Ballot::getVoter)
                .doesNotContain("vice1");
    }

    @Test
    void keepsTheElectorateThatWasEntitledWhenTheVoteOpened() {
        String number = file("sportsMember");
        whileInOffice(
                "artsMinister",
                Post.VICE_CHAIR,
                null,
                () -> whileVacant("vice1", Post.VICE_CHAIR, () -> {
                    assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice1", "vice2");
                    refusal(FORBIDDEN, () -> flow.approve("artsMinister", number))
                            .contains("无权");
                    flow.approve("vice1", number);
                    flow.approve("vice2", number);
                    flow.approve("sec1", number);
                }));

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(ledger.dossier(number).ballots())
                .extracting(Ballot::getVoter)
                .containsExactly("chair", "sec1", "vice1", "vice2");
    }

    @Test
    void takesYesOrNoAndAReasonForNo() {
        String number = file("artsMember");

        refusal(INVALID, () -> submitAndStop("chair", number, sendingBack("请补预算")))
                .contains("结论", "RETURN");
        refusal(INVALID, () -> submitAndStop("chair", number, answers("verdict", "ABSTAIN")))
                .contains("结论");
        refusal(INVALID, () -> submitAndStop("chair", number, answers("comment", "看看")))
                .contains("结论");
        refusal(INVALID, () -> submitAndStop("chair", number, answers("verdict", "REJECT")))
                .contains("审批意见", "理由");
        refusal(INVALID, () -> submitAndStop("chair", number, rejection("　 "))).contains("审批意见");
        assertThat(decisions(number)).isEmpty();
        assertThat(ledger.dossier(number).ballots())
                .extracting(Ballot::getVerdict)
                .containsOnlyNulls();
    }

    @Test
    void countsEachVoterOnce() {
        String number = file("artsMember");
        String ballot = ballotsOf(number).get("vice1");
        flow.approve("vice1", number);

        refusal(CONFLICT, () -> flow.submitTask("vice1", ballot, rejection("改主意了")))
                .contains("已由林婉清处理");
        refusal(FORBIDDEN, () -> flow.submitTask("vice2", ballot, approval())).contains("无权");
        assertThat(decisions(number)).extracting(Decision::getVerdict).containsExactly(Verdict.APPROVE);
        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice2");
    }

    @Test
    void remindsAfterADayReportsAfterTwoAndIsLostAfterThreeWithoutItsMajority() {
        String number = file("artsMember");
        Map<String, String> ballots = ballotsOf(number);
        flow.approve("vice1", number);
        flow.approve("vice2", number);
        flow.pass(Duration.ofHours(25));
        assertThat(told("chair")).anyMatch(text -> text.contains(number) && text.contains("已等待"));
        assertThat(told("vice1")).noneMatch(text -> text.contains("已等待"));

        flow.pass(Duration.ofHours(24));
        assertThat(told("advisor")).anyMatch(text -> text.contains(number) && text.contains("2 人未投票"));
        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1");

        flow.pass(Duration.ofHours(24));
        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(flow.waitsFor(number)).isEmpty();
        assertThat(ledger.dossier(number).voteResult()).hasValue("应投 4 票，同意 2 票，不同意 0 票，未投 2 票：未通过");
        assertVoteIsOver("chair", ballots.get("chair"), number);
    }

    @Test
    void staysCarriedWhenTheMajorityCameWithinThreeDays() {
        String number = file("artsMember");
        flow.approve("vice1", number);
        flow.pass(Duration.ofHours(71));
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        flow.approve("vice2", number);
        flow.approve("sec1", number);
        flow.pass(Duration.ofHours(3));

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval");
    }

    private String file(String applicant) {
        return flow.file(applicant, FLOW, activity());
    }

    private Map<String, String> ballotsOf(String number) {
        Map<String, String> tasks = new HashMap<>();
        steps.waiting(number).forEach(step -> step.getDeciders().forEach(voter -> tasks.put(voter, step.getTask())));
        return tasks;
    }

    private void assertVoteIsOver(String voter, String ballot, String number) {
        int before = decisions(number).size();
        refusal(CONFLICT, () -> flow.submitTask(voter, ballot, approval())).isEqualTo("表决已结束");
        assertThat(decisions(number)).hasSize(before);
    }
}
