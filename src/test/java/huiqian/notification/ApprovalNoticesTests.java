package huiqian.notification;

import static huiqian.notification.Stand.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ApprovalEvents.RequestClosed;
import huiqian.approval.ApprovalEvents.RequestMoved;
import huiqian.approval.ApprovalEvents.RequestReturned;
import huiqian.approval.ApprovalEvents.RequestSettled;
import huiqian.approval.ApprovalEvents.StepOpened;
import huiqian.approval.ApprovalEvents.StepOver;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Status;
import huiqian.member.Roster;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@NoticeSlice
@Import({ApprovalNotices.class, ApprovalNoticesTests.Outside.class})
class ApprovalNoticesTests {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    NoticeBoard board;

    @Autowired
    Ports ports;

    @BeforeEach
    void fileARequest() {
        ports.request = Stand.request(Status.PENDING);
    }

    private List<String> told(String person) {
        return board.unread(person).stream().map(Notice::getMessage).toList();
    }

    @Test
    void tellsDecidersOfAStepThatWaitsForThem() {
        events.publishEvent(new StepOpened(NUMBER, "部长审批", Set.of("artsMinister", "coMinister"), null));
        assertThat(told("artsMinister")).containsExactly("「秋季运动会」（QJ-2026-0001）的「部长审批」等待您处理，申请人：李一鸣");
        assertThat(told("coMinister")).hasSize(1);
        assertThat(told("artsMember")).isEmpty();
    }

    @Test
    void tellsTheApplicantOfAReturnOnceAndWithItsReason() {
        ports.request = Stand.request(Status.RETURNED);
        events.publishEvent(new RequestReturned(NUMBER, "请补充时间"));
        events.publishEvent(new StepOpened(NUMBER, "修改申请", Set.of("artsMember"), null));
        assertThat(told("artsMember")).containsExactly("您的申请「秋季运动会」（QJ-2026-0001）已退回，请修改后重新提交。退回意见：请补充时间");
    }

    @Test
    void forgetsWhatAStepAskedForOnceItIsOver() {
        events.publishEvent(new StepOpened(NUMBER, "部长审批", Set.of("artsMinister", "coMinister"), null));
        events.publishEvent(new RequestReturned(NUMBER, "请补充时间"));
        events.publishEvent(new RequestSettled(NUMBER, Status.APPROVED));
        events.publishEvent(new StepOver(NUMBER, Set.of("artsMinister", "coMinister", "artsMember")));
        assertThat(told("artsMember")).hasSize(1).allMatch(news -> news.contains("已通过"));
        assertThat(told("artsMinister")).isEmpty();
        assertThat(told("coMinister")).isEmpty();
    }

    @Test
    void leavesOutAReasonThatWasNotGiven() {
        events.publishEvent(new RequestReturned(NUMBER, null));
        events.publishEvent(new RequestReturned(NUMBER, " "));
        assertThat(told("artsMember")).hasSize(2).allMatch(message -> message.endsWith("请修改后重新提交"));
    }

    @Test
    void tellsTheApplicantOfAfterWorkOfTheirOwn() {
        ports.request = Stand.request(Status.APPROVED);
        events.publishEvent(new StepOpened(NUMBER, "提交活动报表", Set.of("artsMember"), null));
        assertThat(told("artsMember")).singleElement().asString().contains("「提交活动报表」等待您处理");
    }

    @Test
    void tellsTheApplicantTheOutcome() {
        events.publishEvent(new RequestSettled(NUMBER, Status.REJECTED));
        events.publishEvent(new RequestClosed(NUMBER));
        assertThat(told("artsMember"))
                .containsExactly(
                        "您的申请「秋季运动会」（QJ-2026-0001）已办结，办结记录可在「我的申请」中下载", "您的申请「秋季运动会」（QJ-2026-0001）未通过，记录可在「我的申请」中下载");
    }

    /** What allows something is a 批件; a no leaves a record and nothing that could be taken for one. */
    @ParameterizedTest
    @CsvSource({"APPROVED, 批件可在「我的申请」中下载", "REJECTED, 记录可在「我的申请」中下载", "WITHDRAWN, 记录可在「我的申请」中下载"})
    void callsTheFileByWhatItIs(Status outcome, String file) {
        events.publishEvent(new RequestSettled(NUMBER, outcome));

        assertThat(told("artsMember")).singleElement().asString().endsWith("，" + file);
    }

    @Test
    void tellsApplicantAndDecidersOfAMove() {
        ports.waiting = List.of(
                Stand.step(Kind.DECISION, "部长审批", "minister", 1, false, "artsMinister"),
                Stand.step(Kind.REVISION, "修改申请", null, 1, false, "artsMember"));
        events.publishEvent(new RequestMoved(NUMBER, 2));
        assertThat(told("artsMember")).containsExactly("您的申请「秋季运动会」（QJ-2026-0001）已改按新流程（第 2 版）办理，不需要您重新提交");
        assertThat(told("artsMinister")).containsExactly("「秋季运动会」（QJ-2026-0001）已改按新流程（第 2 版）办理，「部长审批」等待您处理");
    }

    @TestConfiguration
    static class Outside {

        @Bean
        Ports ports() {
            return new Ports();
        }

        @Bean
        Ledger ledger(Ports ports) {
            return ports.ledger();
        }

        @Bean
        Steps steps(Ports ports) {
            return ports.steps();
        }

        @Bean
        Roster roster(Ports ports) {
            return ports.roster();
        }
    }
}
