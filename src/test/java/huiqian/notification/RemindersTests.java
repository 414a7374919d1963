package huiqian.notification;

import static huiqian.notification.Stand.NUMBER;
import static huiqian.notification.Stand.step;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.ledger.Status;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NoticeSlice
class RemindersTests {

    @Autowired
    NoticeBoard book;

    @Autowired
    Clock clock;

    final Ports ports = new Ports();

    Notices notices;

    @BeforeEach
    void openTheDesk() {
        ports.request = Stand.request(Status.PENDING);
        notices = new Reminders(
                ports.ledger(), ports.steps(), ports.deciders(), ports.roster(), book, ports.tidings(book), clock);
    }

    private List<String> told(String person) {
        return book.unread(person).stream().map(Notice::getMessage).toList();
    }

    @Test
    void remindsEveryoneForWhomAStepWaits() {
        ports.waiting = List.of(
                step(Kind.DECISION, "部长审批", "minister", 24, false, "artsMinister", "coMinister"),
                step(Kind.WORK, "检查房间", "secretariat", 2, false, "sec2"));
        notices.remind(NUMBER);
        assertThat(told("artsMinister")).containsExactly("「秋季运动会」（QJ-2026-0001）的「部长审批」已等待 1 天，请尽快处理");
        assertThat(told("coMinister")).hasSize(1);
        assertThat(told("sec2")).containsExactly("「秋季运动会」（QJ-2026-0001）的「检查房间」已等待 2 小时，请尽快处理");
        assertThat(told("artsMember")).isEmpty();
    }

    @Test
    void remindsTheApplicantOfARevision() {
        ports.waiting = List.of(step(Kind.REVISION, "修改申请", null, 30, false, "artsMember"));
        notices.remind(NUMBER);
        assertThat(told("artsMember")).containsExactly("「秋季运动会」（QJ-2026-0001）的「修改申请」已等待 1 天 6 小时，请尽快处理");
    }

    @Test
    void letsTheNextLevelUpDecideAsWell() {
        ports.above = Map.of("minister", List.of("artsMinister", "chair", "vice1"));
        ports.waiting = List.of(step(Kind.DECISION, "部长审批", "minister", 48, false, "artsMinister"));
        notices.escalate(NUMBER);
        assertThat(ports.escalatedTo).containsExactly(Set.of("chair", "vice1"));
        assertThat(told("chair")).containsExactly("「秋季运动会」（QJ-2026-0001）的「部长审批」已等待 2 天，现请您作为上一级一并处理");
        assertThat(told("artsMinister"))
                .containsExactly("「秋季运动会」（QJ-2026-0001）的「部长审批」已等待 2 天，已请上一级（名chair、名vice1）一并处理，请尽快处理");
    }

    @Test
    void escalatesAStepOnlyOnceAndOnlyDecisionsOfARole() {
        ports.above = Map.of("minister", List.of("chair"));
        ports.waiting = List.of(
                step(Kind.DECISION, "部长审批", "minister", 48, true, "artsMinister"),
                step(Kind.DECISION, "本人确认", null, 48, false, "artsMinister"),
                step(Kind.WORK, "检查房间", "minister", 48, false, "sec2"),
                step(Kind.REVISION, "修改申请", null, 48, false, "artsMember"));
        notices.escalate(NUMBER);
        assertThat(ports.escalatedTo).isEmpty();
        assertThat(told("chair")).isEmpty();
        assertThat(told("artsMinister")).isEmpty();
    }

    @Test
    void onlyRemindsWhereNobodyIsAbove() {
        ports.above = Map.of("advisor", List.of());
        ports.waiting = List.of(step(Kind.DECISION, "指导老师审批", "advisor", 48, false, "advisor"));
        notices.escalate(NUMBER);
        assertThat(ports.escalatedTo).isEmpty();
        assertThat(told("advisor")).containsExactly("「秋季运动会」（QJ-2026-0001）的「指导老师审批」已等待 2 天，请尽快处理");
    }

    @Test
    void reportsAStuckVoteAboveThePresidiumAndAddsNoVoter() {
        ports.above = Map.of("presidium", List.of("advisor"));
        ports.waiting = List.of(
                step(Kind.BALLOT, "主席团表决", null, 48, false, "vice1"),
                step(Kind.BALLOT, "主席团表决", null, 48, false, "chair"));
        notices.escalate(NUMBER);
        assertThat(ports.escalatedTo).isEmpty();
        assertThat(told("advisor"))
                .containsExactly("「秋季运动会」（QJ-2026-0001）的「主席团表决」已等待 2 天，仍有 2 人未投票（名chair、名vice1），请督促");
    }

    @Test
    void tellsARoleOnceForEachStepHoweverOftenTheFlowComesToIt() {
        ports.holders = Map.of("secretariat", List.of("sec1", "sec2"));
        ports.speaking = "知会秘书处";
        notices.tell(NUMBER, "secretariat");
        book.markRead("sec1", book.unread("sec1").stream().map(Notice::getId).toList());
        ports.request = Stand.request(Status.RETURNED);
        notices.tell(NUMBER, "secretariat");
        assertThat(told("sec1")).isEmpty();
        assertThat(told("sec2")).containsExactly("请知悉：请假申请「秋季运动会」（QJ-2026-0001）已进行到「知会秘书处」，申请人：李一鸣，目前审批中");

        ports.speaking = "再知会秘书处";
        notices.tell(NUMBER, "secretariat");
        assertThat(told("sec1")).hasSize(1);
        assertThat(told("sec2")).hasSize(2);
    }

    @Test
    void tellsADepartment() {
        ports.holders = Map.of("Publicity", List.of("writer"), "Sports", List.of());
        ports.speaking = "知会宣传部";
        notices.tellDepartment(NUMBER, "Publicity");
        notices.tellDepartment(NUMBER, "Sports");
        assertThat(told("writer")).hasSize(1);
    }

    @Test
    void hasNothingToSayWhereNothingWaits() {
        notices.remind(NUMBER);
        notices.escalate(NUMBER);
        assertThat(ports.escalatedTo).isEmpty();
    }
}
