package huiqian.processes;

import static huiqian.shared.Refusal.Kind.CONFLICT;
import static huiqian.shared.Refusal.Kind.FORBIDDEN;
import static huiqian.shared.Refusal.Kind.INVALID;
import static huiqian.shared.Refusal.Kind.UNKNOWN;
import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.inspection;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Verdict;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
@Clause("R21 §7")
class RoomBorrowingFlowTests extends FlowStory {

    private static final String FLOW = "room-borrowing";
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 26, 14, 0);
    private static final LocalDateTime END = LocalDateTime.of(2026, 11, 26, 16, 0);

    @Autowired
    Http http;

    @Test
    void lendsTheRoomHandsOutTheKeyAndInspectsAfterwards() {
        String number = flow.file("guest", FLOW, borrowing());

        assertThat(number).isEqualTo("JY-2026-0001");
        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
        flow.approve("sec2", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(told("guest")).anyMatch(text -> text.contains(number) && text.contains("已通过"));
        assertThat(slotsOf(number)).containsExactly("14:00", "14:30", "15:00", "15:30");

        assertThat(flow.waitsAt(number)).containsExactly("秘书处交付钥匙");
        flow.submit("sec1", number, answers("keyHolder", "王小明"));
        assertThat(flow.waitsAt(number)).isEmpty();
        flow.goTo(END.minusMinutes(1));
        assertThat(flow.waitsAt(number)).isEmpty();
        flow.goTo(END);
        assertThat(flow.waitsAt(number)).containsExactly("秘书处验收房间");
        flow.submit("sec1", number, inspection());

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(recordsOf(number)).containsExactly("approval", "closing");
        assertThat(told("guest")).anyMatch(text -> text.contains(number) && text.contains("已办结"));
        Map<String, Object> use = row("select * from hq_room_use where request_number = ?", number);
        assertThat(use).containsEntry("key_holder", "王小明").containsEntry("tidy", true);
        assertThat(use).containsEntry("key_returned", true).containsEntry("damage", null);
    }

    @Test
    void notesWhatTheInspectionFound() {
        String number = lent();
        flow.submit("sec1", number, answers("keyHolder", "王小明"));
        flow.goTo(END);
        flow.submit("sec2", number, answers("tidy", false, "keyReturned", false, "damage", "白板支架断裂"));

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        Map<String, Object> use = row("select * from hq_room_use where request_number = ?", number);
        assertThat(use).containsEntry("tidy", false).containsEntry("key_returned", false);
        assertThat(use).containsEntry("damage", "白板支架断裂");
    }

    @Test
    void writesTheDecisionIntoTheLedger() {
        String number = flow.file("guest", FLOW, borrowing());
        flow.submit("sec2", number, with(approval(), "comment", "请按时归还"));

        Decision decision = decisions(number).get(0);
        assertThat(decision.getDeciderName()).isEqualTo("何雨桐");
        assertThat(decision.getPost()).isEqualTo("秘书处干事");
        assertThat(decision.getComment()).isEqualTo("请按时归还");
        refusal(CONFLICT, () -> flow.submitTask("sec1", decision.getTask(), approval()))
                .isEqualTo("已由何雨桐处理");
    }

    @Test
    void reservesNothingWhenRefused() {
        String number = flow.file("guest", FLOW, borrowing());
        refusal(INVALID, () -> submitAndStop("sec1", number, answers("verdict", "REJECT")))
                .contains("审批意见");
        flow.reject("sec1", number, "当日校内考试");

        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(decisions(number)).extracting(Decision::getComment).containsExactly("当日校内考试");
        assertThat(told("guest")).anyMatch(text -> text.contains("未通过"));
        assertThat(slotsOf(number)).isEmpty();
    }

    @Test
    void returnsTwiceAndTakesTheThirdRound() {
        String number = flow.file("guest", FLOW, borrowing());
        flow.sendBack("sec1", number, "请写明用途");
        assertThat(flow.status(number)).isEqualTo(Status.RETURNED);
        assertThat(flow.waitsFor(number)).containsExactly("guest");
        assertThat(returnReason(number)).isEqualTo("请写明用途");
        flow.submit("guest", number, with(borrowing(), "purpose", "志愿者急救培训"));
        flow.sendBack("sec2", number, "请改到二号会议室");
        assertThat(returnReason(number)).isEqualTo("请改到二号会议室");
        flow.submit("guest", number, with(borrowing(), "room", "R102", "attendance", 20));
        flow.approve("sec1", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(flow.request(number).getRound()).isEqualTo(3);
        assertThat(decisions(number))
                .extracting(Decision::getVerdict)
                .containsExactly(Verdict.RETURN, Verdict.RETURN, Verdict.APPROVE);
        assertThat(jdbc.queryForList("select distinct room from hq_room_slot", String.class))
                .containsExactly("R102");
    }

    @Test
    void refusesAClashAtSubmissionAndNamesWhoHasTheRoom() {
        String first = lent();

        refusal(INVALID, () -> flow.file("guest", FLOW, overlapping()))
                .contains("R101", first, "青年志愿者协会", "14:00", "16:00");
        assertThat(count("hq_request")).isEqualTo(1);
        assertThat(flow.file(
                        "guest", FLOW, with(borrowing(), "startsAt", "2026-11-26T16:00", "endsAt", "2026-11-26T17:00")))
                .isEqualTo("JY-2026-0002");
    }

    @Test
    void returnsAClashAtApprovalNamesItAndTakesTheRevision() {
        String first = flow.file("guest", FLOW, borrowing());
        String second = flow.file("guest", FLOW, overlapping());
        flow.approve("sec1", first);
        flow.approve("sec1", second);

        assertThat(flow.status(first)).isEqualTo(Status.APPROVED);
        assertThat(flow.status(second)).isEqualTo(Status.RETURNED);
        assertThat(recordsOf(second)).isEmpty();
        assertThat(slotsOf(second)).isEmpty();
        assertThat(returnReason(second)).contains("R101", first, "青年志愿者协会", "已由");
        assertThat(told("guest")).anyMatch(text -> text.contains(second) && text.contains("已由 " + first));

        refusal(INVALID, () -> flow.submit("guest", second, overlapping())).contains(first);
        flow.submit("guest", second, with(overlapping(), "room", "HALL"));
        assertThat(flow.status(second)).isEqualTo(Status.PENDING);
        flow.approve("sec2", second);
        assertThat(flow.status(second)).isEqualTo(Status.APPROVED);
        assertThat(slotsOf(second)).containsExactly("15:00", "15:30", "16:00", "16:30");
        assertThat(recordsOf(second)).containsExactly("approval");
    }

    @Test
    void returnsWhatIsApprovedTooLate() {
        String number = flow.file("guest", FLOW, borrowing());
        flow.goTo(START);
        flow.approve("sec1", number);

        assertThat(flow.status(number)).isEqualTo(Status.RETURNED);
        assertThat(returnReason(number)).contains("2026年11月26日 14:00", "已过");
        assertThat(slotsOf(number)).isEmpty();
        flow.submit("guest", number, with(borrowing(), "startsAt", "2026-11-27T14:00", "endsAt", "2026-11-27T16:00"));
        flow.approve("sec1", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(slotsOf(number)).hasSize(4);
    }

    @Test
    void withdrawsWhilePendingOrReturned() {
        String pending = flow.file("guest", FLOW, borrowing());
        refusal(UNKNOWN, () -> withdraw("sec1", pending)).contains(pending);
        withdraw("guest", pending);
        assertThat(flow.status(pending)).isEqualTo(Status.WITHDRAWN);
        assertThat(recordsOf(pending)).containsExactly("approval");
        assertThat(flow.waitsAt(pending)).isEmpty();

        String returned = flow.file("guest", FLOW, with(borrowing(), "purpose", "读书会"));
        flow.sendBack("sec1", returned, "请写明人数构成");
        withdraw("guest", returned);
        assertThat(flow.status(returned)).isEqualTo(Status.WITHDRAWN);
        assertThat(flow.waitsAt(returned)).isEmpty();
    }

    @Test
    void refusesWithdrawalOnceDecidedSettledOrClosed() {
        String number = flow.file("guest", FLOW, borrowing());
        submitAndStop("sec1", number, approval());
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        refusal(CONFLICT, () -> withdraw("guest", number)).contains(number, "已作出决定");
        flow.runDueJobs();
        refusal(CONFLICT, () -> withdraw("guest", number)).contains("已通过", "不能撤回");
        assertThat(slotsOf(number)).hasSize(4);

        flow.submit("sec1", number, answers("keyHolder", "王小明"));
        flow.goTo(END);
        flow.submit("sec1", number, inspection());
        refusal(CONFLICT, () -> withdraw("guest", number)).contains("已办结", "不能撤回");
    }

    @Test
    void letsTheOtherSecretaryDecideWhatOneFiledOnBehalfOfOthers() {
        String number = flow.file("sec2", FLOW, borrowing());

        assertThat(flow.waitsFor(number)).containsExactly("sec1");
        refusal(FORBIDDEN, () -> flow.approve("sec2", number)).contains("无权");
        flow.approve("sec1", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(flow.request(number).getApplicant()).isEqualTo("sec2");
        assertThat(flow.waitsFor(number)).containsExactly("sec1");
    }

    @Test
    void isOpenToOutsidersAndTheSecretariatOnly() {
        for (String member : List.of("artsMember", "artsMinister", "vice1", "chair"))
            refusal(FORBIDDEN, () -> flow.file(member, FLOW, borrowing())).contains("不能发起");
        Http.Answer answer = http.file("artsMember", FLOW, borrowing());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.message()).contains("不能发起");
        assertThat(count("hq_request")).isZero();
    }

    @Test
    void leavesOutsidersNothingElseToStart() {
        Map<String, Map<String, Object>> others = Map.of(
                "leave-request", leave(), "activity-proposal", activity(), "asset-scrapping", scrapping("XS-0001"));

        others.forEach((other, answers) ->
                refusal(FORBIDDEN, () -> flow.file("guest", other, answers)).contains("不能发起"));
        assertThat(count("hq_request")).isZero();
    }

    @Test
    void refusesWhatLiesOutsideTheOpeningHours() {
        refused("2026-11-26T07:30", "2026-11-26T09:00", "R101", "08:00-22:00");
        refused("2026-11-26T21:00", "2026-11-26T22:30", "R101", "08:00-22:00");
        refused("2026-11-26T21:00", "2026-11-27T09:00", "R101", "不能跨日");
    }

    @Test
    void refusesMorePeopleThanTheRoomHolds() {
        refusal(INVALID, () -> flow.file("guest", FLOW, with(borrowing(), "attendance", 41)))
                .contains("R101", "40", "41");
        refusal(INVALID, () -> flow.file("guest", FLOW, with(borrowing(), "room", "R102", "attendance", 21)))
                .contains("R102", "20", "21");
        assertThat(flow.file("guest", FLOW, with(borrowing(), "attendance", 40)))
                .isEqualTo("JY-2026-0001");
    }

    @Test
    void refusesTimesThatAreNotOnTheHalfHour() {
        refused("2026-11-26T14:15", "2026-11-26T16:00", "14:15", "整点或半点");
        refused("2026-11-26T14:00", "2026-11-26T16:10", "16:10", "整点或半点");
    }

    @Test
    void refusesLessThanAnHourAheadThePastAndAnEndBeforeTheStart() {
        refused("2026-11-23T09:30", "2026-11-23T11:00", "不足一小时");
        refused("2026-11-20T14:00", "2026-11-20T16:00", "已过");
        refused("2026-11-26T16:00", "2026-11-26T14:00", "应晚于");
        assertThat(flow.file(
                        "guest", FLOW, with(borrowing(), "startsAt", "2026-11-23T10:00", "endsAt", "2026-11-23T11:00")))
                .isEqualTo("JY-2026-0001");
    }

    @Test
    void refusesARoomThatIsNotOfferedAndAPhoneThatIsNone() {
        refusal(INVALID, () -> flow.file("guest", FLOW, with(borrowing(), "room", "R999")))
                .contains("房间", "R999");
        refusal(INVALID, () -> flow.file("guest", FLOW, with(borrowing(), "phone", "12345")))
                .contains("联系电话", "12345");
        assertThat(count("hq_request")).isZero();
    }

    @Test
    void remindsTheSecretariatAfterADayAndGoesUpAfterTwo() {
        String number = flow.file("guest", FLOW, borrowing());
        flow.pass(Duration.ofHours(25));
        for (String secretary : List.of("sec1", "sec2"))
            assertThat(told(secretary)).anyMatch(text -> text.contains(number) && text.contains("已等待"));
        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");

        flow.pass(Duration.ofHours(24));
        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "sec2", "vice1", "vice2");
        assertThat(told("vice1")).anyMatch(text -> text.contains(number) && text.contains("上一级"));
        flow.approve("vice1", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(decisions(number).get(0).getPost()).isEqualTo("副主席");
    }

    @Test
    void remindsTheSecretariatOfTheKeyAndOfTheInspection() {
        String number = lent();
        flow.goTo(START.minusHours(1));
        assertThat(told("sec2")).noneMatch(text -> text.contains("秘书处交付钥匙") && text.contains("已等待"));
        flow.goTo(START);
        assertThat(told("sec2")).anyMatch(text -> text.contains("秘书处交付钥匙") && text.contains("已等待"));

        flow.submit("sec1", number, answers("keyHolder", "王小明"));
        flow.goTo(END);
        flow.pass(Duration.ofHours(25));
        assertThat(told("sec2")).anyMatch(text -> text.contains("秘书处验收房间") && text.contains("已等待"));
        flow.submit("sec2", number, inspection());
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }

    @Test
    void holdsTheRulesOfTheRoomsAgainstWhateverFlowLendsThem() {
        Redesign.of(FLOW).called("room-lending", "JF").with("外借房间申请", "房间出借申请").deploy(http);
        String first = lent();

        refusal(INVALID, () -> flow.file("guest", "room-lending", overlapping()))
                .contains(first);
        refusal(INVALID, () -> flow.file("guest", "room-lending", with(borrowing(), "room", "R102", "attendance", 35)))
                .contains("R102 最多容纳 20 人");
        String begins = "2026-11-23T14:00";
        String other = flow.file(
                "guest",
                "room-lending",
                with(borrowing(), "room", "HALL", "startsAt", begins, "endsAt", "2026-11-23T16:00"));
        assertThat(http.get("sec1", "/api/requests/" + other).json().findValuesAsText("due"))
                .containsExactly("2026-11-23T14:00:00+08:00");
    }

    private String lent() {
        String number = flow.file("guest", FLOW, borrowing());
        flow.approve("sec1", number);
        return number;
    }

    private static Map<String, Object> overlapping() {
        return with(borrowing(), "organization", "读书协会", "startsAt", "2026-11-26T15:00", "endsAt", "2026-11-26T17:00");
    }

    private void refused(String startsAt, String endsAt, String... because) {
        refusal(INVALID, () -> flow.file("guest", FLOW, with(borrowing(), "startsAt", startsAt, "endsAt", endsAt)))
                .contains(because);
        assertThat(count("hq_request")).isZero();
    }

    /** As the applicant's revision form shows it. */
    private String returnReason(String number) {
        Http.Answer variables =
                http.get("guest", "/engine-rest/task/" + flow.taskFor("guest", number) + "/form-variables");
        assertThat(variables.status()).isEqualTo(200);
        return variables.json().path("returnReason").path("value").asText();
    }

    private List<String> slotsOf(String number) {
        return jdbc
                .queryForList(
                        "select slot_start from hq_room_slot where request_number = ? order by slot_start",
                        LocalDateTime.class,
                        number)
                .stream()
                .map(start -> start.toLocalTime().toString())
                .toList();
    }
}
