package huiqian.processes;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Withdrawal;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.notification.Notice;
import huiqian.notification.NoticeBoard;
import huiqian.record.RecordRef;
import huiqian.record.Records;
import huiqian.shared.Clause;
import huiqian.shared.Refusal;
import huiqian.support.FlowDriver;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WholeApplication
@Clause("R05 二5")
class LeaveRequestFlowTests {

    private static final String FLOW = "leave-request";

    @Autowired
    FlowDriver flow;

    @Autowired
    Ledger ledger;

    @Autowired
    Records records;

    @Autowired
    NoticeBoard notices;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Roster roster;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void entersApprovedLeaveOnTheAttendanceRecord() {
        String number = flow.file("artsMember", FLOW, leave());

        assertThat(number).isEqualTo("QJ-2026-0001");
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        flow.approve("artsMinister", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(records.of(number)).extracting(RecordRef::kind).containsExactly("approval");
        assertThat(jdbc.queryForObject("select person from hq_leave where request_number = ?", String.class, number))
                .isEqualTo("artsMember");
        assertThat(notices.unread("artsMember")).extracting(Notice::getMessage).anyMatch(text -> text.contains(number));
    }

    @Test
    void writesWhoDecidedInWhichPostAndWhy() {
        String number = flow.file("artsMember", FLOW, leave());
        flow.reject("artsMinister", number, "例会不得缺席");

        Decision decision = ledger.dossier(number).decisions().get(0);
        assertThat(decision.getDeciderName()).isEqualTo("沈若曦");
        assertThat(decision.getPost()).isEqualTo("文艺部部长");
        assertThat(decision.getComment()).isEqualTo("例会不得缺席");
        assertThat(decision.getHash()).hasSize(64).isNotEqualTo(decision.getPreviousHash());
        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(records.of(number)).hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from hq_leave", Integer.class))
                .isZero();
    }

    @Test
    void returnsTwiceAndTakesTheThirdRound() {
        String number = flow.file("artsMember", FLOW, leave());
        flow.sendBack("artsMinister", number, "请写明考场");
        assertThat(flow.status(number)).isEqualTo(Status.RETURNED);
        assertThat(flow.waitsFor(number)).containsExactly("artsMember");
        flow.submit("artsMember", number, with(leave(), "reason", "参加英语四级考试，考场在二教"));
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        flow.sendBack("artsMinister", number, "请改名称");
        flow.submit("artsMember", number, with(leave(), "occasionName", "第十二周部长例会"));
        flow.approve("artsMinister", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(flow.request(number).getTitle()).isEqualTo("第十二周部长例会");
        assertThat(flow.request(number).getRound()).isEqualTo(3);
        assertThat(ledger.dossier(number).decisions()).hasSize(3);
        assertThat(ledger.dossier(number).submissions()).hasSize(6);
    }

    @Test
    void takesAMinistersOwnLeaveToThePresidium() {
        String number = flow.file("artsMinister", FLOW, leave());

        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice1", "vice2");
        flow.approve("vice1", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(ledger.dossier(number).decisions().get(0).getPost()).isEqualTo("副主席");
    }

    @Test
    void letsNobodyElseDecide() {
        String number = flow.file("artsMember", FLOW, leave());

        for (String stranger : new String[] {"artsMember", "sportsMinister", "chair", "admin", "guest"})
            assertThatThrownBy(() -> flow.approve(stranger, number))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("无权");
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
    }

    @Test
    void refusesAPastStartUnlessFiledAsRetroactive() {
        Map<String, Object> past = with(leave(), "startsAt", "2026-11-20T14:00", "endsAt", "2026-11-20T16:00");

        assertThatThrownBy(() -> flow.file("artsMember", FLOW, past)).hasMessageContaining("补假");
        assertThatThrownBy(() -> flow.file("artsMember", FLOW, with(past, "retroactive", true)))
                .isInstanceOf(Refusal.class);
        String number = flow.file("artsMember", FLOW, with(past, "retroactive", true, "explanation", "突发高烧"));

        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void refusesLeaveThatOverlapsAnother() {
        String first = flow.file("artsMember", FLOW, leave());

        assertThatThrownBy(() -> flow.file(
                        "artsMember",
                        FLOW,
                        with(leave(), "startsAt", "2026-11-25T15:00", "endsAt", "2026-11-25T18:00")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(first);
        assertThat(flow.file("sportsMember", FLOW, leave())).isEqualTo("QJ-2026-0002");
    }

    @Test
    void withdrawsWhilePendingAndNotOnceSettled() {
        String number = flow.file("artsMember", FLOW, leave());
        assertThatThrownBy(() -> withdrawal.of(number, "artsMinister")).hasMessageContaining("没有编号");
        withdrawal.of(number, "artsMember");
        flow.runDueJobs();

        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
        assertThat(records.of(number)).hasSize(1);
        assertThat(flow.waitsAt(number)).isEmpty();
        assertThatThrownBy(() -> withdrawal.of(number, "artsMember")).hasMessageContaining("不能撤回");
    }

    @Test
    void remindsAfterADayAndEscalatesAfterTwo() {
        String number = flow.file("artsMember", FLOW, leave());
        flow.pass(Duration.ofHours(25));
        assertThat(notices.unread("artsMinister"))
                .extracting(Notice::getMessage)
                .anyMatch(text -> text.contains("已等待"));
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");

        flow.pass(Duration.ofHours(24));
        assertThat(flow.waitsFor(number)).contains("artsMinister", "chair", "vice1");
        flow.approve("chair", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void followsThePostWhenItChangesHands() {
        String number = flow.file("artsMember", FLOW, leave());
        LocalDate today = flow.now().toLocalDate();
        roster.register("newMinister", "周晓", "13800000099", "Arts");
        roster.dismiss("artsMinister", Post.MINISTER, "Arts", today);
        roster.appoint("newMinister", Post.MINISTER, "Arts", today);
        try {
            assertThat(flow.waitsFor(number)).containsExactly("newMinister");
            assertThatThrownBy(() -> flow.approve("artsMinister", number)).hasMessageContaining("无权");
            flow.approve("newMinister", number);
            assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        } finally {
            roster.dismiss("newMinister", Post.MINISTER, "Arts", today);
            roster.appoint("artsMinister", Post.MINISTER, "Arts", today);
        }
    }
}
