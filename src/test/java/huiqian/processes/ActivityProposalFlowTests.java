package huiqian.processes;

import static huiqian.shared.Refusal.Kind.CONFLICT;
import static huiqian.shared.Refusal.Kind.FORBIDDEN;
import static huiqian.shared.Refusal.Kind.INVALID;
import static huiqian.shared.Refusal.Kind.UNKNOWN;
import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.activityReport;
import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.chosen;
import static huiqian.support.Fixtures.rejection;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Submission;
import huiqian.approval.ledger.Verdict;
import huiqian.approval.vote.Ballot;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WholeApplication
@Clause({"R05 一5", "R05 一6", "R20 3.3"})
class ActivityProposalFlowTests extends FlowStory {

    private static final String FLOW = "activity-proposal";
    private static final LocalDateTime END = LocalDateTime.of(2026, 12, 12, 17, 0);

    @Test
    void entersTheActivityThePresidiumApproved() {
        String number = flow.file("artsMember", FLOW, activity());
        assertThat(number).isEqualTo("HD-2026-0001");
        assertThat(flow.request(number).getTitle()).isEqualTo("新生合唱比赛");
        assertThat(told("vice2")).anyMatch(text -> text.contains(number) && text.contains("主席团表决活动"));
        carry(number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(told("artsMember")).anyMatch(text -> text.contains(number) && text.contains("已通过"));
        Map<String, Object> entered = row("select * from hq_activity where request_number = ?", number);
        assertThat(entered)
                .containsEntry("department", "Arts")
                .containsEntry("activity_name", "新生合唱比赛")
                .containsEntry("venue", "大礼堂")
                .containsEntry("expected_attendance", 300);
        assertThat((BigDecimal) entered.get("budget")).isEqualByComparingTo("2500.5");
    }

    @Test
    void writesEveryBallotWithPostAndReasonIntoTheLedger() {
        String number = flow.file("artsMember", FLOW, activity());
        flow.reject("vice1", number, "预算过高");
        flow.reject("chair", number, "与校庆冲突");

        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(decisions(number))
                .extracting(Decision::getDeciderName, Decision::getPost, Decision::getVerdict, Decision::getComment)
                .containsExactly(
                        tuple("林婉清", "副主席", Verdict.REJECT, "预算过高"), tuple("陈思远", "主席", Verdict.REJECT, "与校庆冲突"));
        assertThat(decisions(number).get(1).getPreviousHash())
                .isEqualTo(decisions(number).get(0).getHash());
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(told("artsMember")).anyMatch(text -> text.contains("未通过"));
        assertThat(count("hq_activity")).isZero();
    }

    @Test
    void archivesTheReportAndClosesTheRequest() {
        String number = approved();
        flow.goTo(END.minusMinutes(1));
        assertThat(flow.waitsAt(number)).isEmpty();
        flow.goTo(END);
        assertThat(flow.waitsAt(number)).containsExactly("申请人填写活动报表");
        assertThat(flow.waitsFor(number)).containsExactly("artsMember");
        flow.submit("artsMember", number, activityReport());
        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
        assertThat(count("hq_activity_report")).isZero();
        flow.approve("sec2", number);

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(flow.request(number).getOutcome()).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval", "closing");
        assertThat(told("artsMember")).anyMatch(text -> text.contains(number) && text.contains("已办结"));
        Map<String, Object> report = row("select * from hq_activity_report where request_number = ?", number);
        assertThat(report).containsEntry("attendance", 280).containsEntry("summary", "十二支队伍全部演出，秩序良好。");
        assertThat((BigDecimal) report.get("actual_cost")).isEqualByComparingTo("2310.8");
        Decision acceptance = decisions(number).get(decisions(number).size() - 1);
        assertThat(acceptance.getStep()).isEqualTo("秘书处验收活动报表");
        assertThat(acceptance.getPost()).isEqualTo("秘书处干事");
    }

    @Test
    void returnsAnIncompleteReportUntilItIsAccepted() {
        String number = reported();
        refusal(INVALID, () -> submitAndStop("sec1", number, rejection("不合格"))).contains("结论", "REJECT");
        refusal(INVALID, () -> submitAndStop("sec1", number, answers("verdict", "RETURN")))
                .contains("审批意见");
        flow.sendBack("sec1", number, "请补充支出明细");

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(flow.waitsAt(number)).containsExactly("申请人填写活动报表");
        assertThat(told("artsMember").get(0)).contains("申请人填写活动报表");
        flow.submit("artsMember", number, with(activityReport(), "actualCost", 2410));
        flow.approve("sec1", number);

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(row("select actual_cost from hq_activity_report").get("actual_cost"))
                .isEqualTo(new BigDecimal("2410.00"));
        assertThat(ledger.dossier(number).submissions())
                .extracting(Submission::getStep)
                .filteredOn("申请人填写活动报表"::equals)
                .hasSize(2);
        assertThat(decisions(number))
                .filteredOn(decision -> decision.getStep().equals("秘书处验收活动报表"))
                .extracting(Decision::getVerdict)
                .containsExactly(Verdict.RETURN, Verdict.APPROVE);
        assertThat(recordsOf(number)).containsExactly("approval", "closing");
    }

    @Test
    void chasesAReportThatIsSevenDaysOverdue() {
        String number = approved();
        flow.goTo(END);
        flow.pass(Duration.ofDays(7).minusHours(1));
        assertThat(told("artsMember")).noneMatch(text -> text.contains("已等待"));
        flow.pass(Duration.ofHours(2));
        assertThat(told("artsMember")).anyMatch(text -> text.contains(number) && text.contains("已等待 7 天"));
        flow.pass(Duration.ofDays(7));
        assertThat(told("artsMember")).anyMatch(text -> text.contains("已等待 14 天"));

        flow.submit("artsMember", number, activityReport());
        flow.approve("sec1", number);
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }

    @Test
    void remindsTheSecretariatToAcceptTheReportAndGoesUpAfterTwoDays() {
        String number = reported();
        flow.pass(Duration.ofHours(25));
        assertThat(told("sec2")).anyMatch(text -> text.contains("秘书处验收活动报表") && text.contains("已等待"));
        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");

        flow.pass(Duration.ofHours(24));
        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "sec2", "vice1", "vice2");
        flow.approve("vice1", number);
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }

    @Test
    void takesOnlyASoundReport() {
        String number = approved();
        flow.goTo(END);

        refusal(INVALID, () -> flow.submit("artsMember", number, with(activityReport(), "attendance", 20001)))
                .contains("实际参加人数", "20001");
        refusal(INVALID, () -> flow.submit("artsMember", number, with(activityReport(), "actualCost", -1)))
                .contains("实际支出");
        refusal(INVALID, () -> flow.submit("artsMember", number, with(activityReport(), "summary", null)))
                .contains("活动总结");
        refusal(FORBIDDEN, () -> flow.submit("sportsMember", number, activityReport()))
                .contains("无权");
        assertThat(flow.waitsFor(number)).containsExactly("artsMember");
    }

    @Test
    void returnsAnActivityThatWasCarriedTooLateAndVotesAnew() {
        String number = flow.file(
                "artsMember", FLOW, with(activity(), "startsAt", "2026-11-23T11:00", "endsAt", "2026-11-23T12:00"));
        flow.goTo(LocalDateTime.of(2026, 11, 23, 11, 0));
        carry(number);
        assertReturnedFor(number, "2026年11月23日 11:00");

        refusal(
                        INVALID,
                        () -> flow.submit(
                                "artsMember",
                                number,
                                with(activity(), "startsAt", "2026-11-23T11:00", "endsAt", "2026-11-23T12:00")))
                .contains("已过");
        flow.submit("artsMember", number, with(activity(), "startsAt", "2026-11-23T13:00"));
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice1", "vice2");
        flow.goTo(LocalDateTime.of(2026, 11, 23, 14, 0));
        carry(number);
        assertReturnedFor(number, "2026年11月23日 13:00");

        flow.submit("artsMember", number, activity());
        carry(number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(flow.request(number).getRound()).isEqualTo(3);
        assertThat(ledger.dossier(number).ballots())
                .extracting(Ballot::getVote)
                .containsExactly(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(count("hq_activity")).isEqualTo(1);
    }

    @Test
    void withdrawsWhilePending() {
        String number = flow.file("artsMember", FLOW, activity());
        String ballot = flow.taskFor("vice1", number);
        flow.approve("chair", number);
        refusal(UNKNOWN, () -> withdraw("artsMinister", number)).contains(number);
        withdraw("artsMember", number);

        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(flow.waitsAt(number)).isEmpty();
        assertThat(count("hq_activity")).isZero();
        refusal(CONFLICT, () -> flow.submitTask("vice1", ballot, approval())).isEqualTo("申请人已撤回这份申请，无需处理");
        refusal(CONFLICT, () -> withdraw("artsMember", number)).contains("已撤回", "不能撤回");
    }

    @Test
    void withdrawsWhileReturned() {
        String number = flow.file(
                "artsMember", FLOW, with(activity(), "startsAt", "2026-11-23T11:00", "endsAt", "2026-11-23T12:00"));
        flow.goTo(LocalDateTime.of(2026, 11, 23, 11, 30));
        carry(number);
        assertThat(flow.status(number)).isEqualTo(Status.RETURNED);
        withdraw("artsMember", number);

        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
        assertThat(flow.waitsAt(number)).isEmpty();
    }

    @Test
    void refusesWithdrawalOnceDecidedSettledOrClosed() {
        String number = flow.file("artsMember", FLOW, activity());
        flow.approve("vice1", number);
        flow.approve("vice2", number);
        submitAndStop("sec1", number, approval());
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        refusal(CONFLICT, () -> withdraw("artsMember", number)).contains(number, "已作出决定");
        flow.runDueJobs();
        refusal(CONFLICT, () -> withdraw("artsMember", number)).contains("已通过", "不能撤回");

        flow.goTo(END);
        refusal(CONFLICT, () -> withdraw("artsMember", number)).contains("不能撤回");
        flow.submit("artsMember", number, activityReport());
        flow.approve("sec1", number);
        refusal(CONFLICT, () -> withdraw("artsMember", number)).contains("已办结", "不能撤回");
    }

    @Test
    void takesOnlyASoundProposal() {
        refused(with(activity(), "startsAt", "2026-11-22T14:00"), "已过");
        refused(with(activity(), "endsAt", "2026-12-12T13:00"), "应晚于");
        refused(with(activity(), "expectedAttendance", 0), "预计人数");
        refused(with(activity(), "expectedAttendance", 20001), "预计人数", "20001");
        refused(with(activity(), "budget", -0.01), "预算");
        refused(with(activity(), "budget", 1000000.01), "预算");
        refused(with(activity(), "activityName", "名".repeat(81)), "活动名称");
        refused(with(activity(), "plan", "案".repeat(2001)), "活动方案");
        refused(with(activity(), "category", "party"), "活动类别", "party");
    }

    @Test
    void listsCooperatingDepartmentsOtherThanItsOwn() {
        refused(with(activity(), "partners", chosen("Sports", "Arts")), "合作部门", "文艺部");
        refused(with(activity(), "partners", chosen("Nowhere")), "合作部门", "Nowhere");
        String number = flow.file("artsMember", FLOW, with(activity(), "partners", chosen("Sports", "Publicity")));
        carry(number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(ledger.answers(number)).containsEntry("partners", List.of("Sports", "Publicity"));
    }

    private String approved() {
        String number = flow.file("artsMember", FLOW, activity());
        carry(number);
        return number;
    }

    private String reported() {
        String number = approved();
        flow.goTo(END);
        flow.submit("artsMember", number, activityReport());
        return number;
    }

    private void carry(String number) {
        for (String voter : List.of("vice1", "vice2", "sec1")) flow.approve(voter, number);
    }

    private void refused(Map<String, Object> proposal, String... because) {
        refusal(INVALID, () -> flow.file("artsMember", FLOW, proposal)).contains(because);
        assertThat(count("hq_request")).isZero();
    }

    private void assertReturnedFor(String number, String start) {
        assertThat(flow.status(number)).isEqualTo(Status.RETURNED);
        assertThat(flow.waitsFor(number)).containsExactly("artsMember");
        assertThat(recordsOf(number)).isEmpty();
        assertThat(count("hq_activity")).isZero();
        assertThat(told("artsMember").get(0)).contains("已退回", start, "已过");
    }
}
