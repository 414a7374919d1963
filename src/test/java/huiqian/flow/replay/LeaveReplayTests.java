package huiqian.flow.replay;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.replay.ReplayResult.Case;
import huiqian.flow.replay.ReplayResult.Stop;
import huiqian.shared.Refusal;
import huiqian.support.WholeApplication;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WholeApplication
@Tag("long")
class LeaveReplayTests extends ReplayStory {

    private static final String FLOW = "leave-request";
    private static final String MINISTER = "部长审批请假";
    private static final String REVISION = "申请人修改申请";
    private static final Drafts SHIPPED = Drafts.of(FLOW);

    /** Approval goes on to the secretariat, which may refuse. */
    private static final Drafts CONFIRMED = SHIPPED.with(
                    "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_enterLeave\"",
                    "sourceRef=\"gateway_verdict\" targetRef=\"userTask_confirm\"")
            .drawing(
                    Drafts.decision("userTask_confirm", "秘书处复核", "secretariat", "leave-request-decide"),
                    Drafts.gateway("gateway_confirmed", "复核结论？", "flow_refused"),
                    Drafts.line("flow_judged", "userTask_confirm", "gateway_confirmed", null),
                    Drafts.line(
                            "flow_confirmed", "gateway_confirmed", "serviceTask_enterLeave", "${verdict == 'APPROVE'}"),
                    Drafts.line("flow_refused", "gateway_confirmed", "serviceTask_settleRejected", null));

    private void fileAllKinds() {
        flow.approve("artsMinister", flow.file("artsMember", FLOW, leave()));
        flow.reject("artsMinister", flow.file("artsMember", FLOW, on("24")), "例会不得缺席");
        String returned = flow.file("artsMember", FLOW, on("26"));
        flow.sendBack("artsMinister", returned, "请写明考场");
        flow.submit("artsMember", returned, with(on("26"), "reason", "考场在二教"));
        flow.approve("artsMinister", returned);
        withdraw("artsMember", flow.file("artsMember", FLOW, on("27")));
        flow.approve("vice1", flow.file("artsMinister", FLOW, leave()));
    }

    private static Map<String, Object> on(String day) {
        return with(leave(), "startsAt", "2026-11-" + day + "T14:00", "endsAt", "2026-11-" + day + "T16:00");
    }

    @Test
    void comesToTheSameOutcomesOnTheShippedModel() {
        fileAllKinds();

        ReplayResult rehearsal = replay(SHIPPED);

        assertThat(rehearsal.since()).isEqualTo(LocalDate.of(2026, 5, 23));
        assertThat(rehearsal.found()).isEqualTo(5);
        assertThat(rehearsal.cases())
                .extracting(Case::number)
                .containsExactly("QJ-2026-0005", "QJ-2026-0004", "QJ-2026-0003", "QJ-2026-0002", "QJ-2026-0001");
        assertThat(rehearsal.cases()).extracting(Case::would).containsExactly("已通过", "已撤回", "已通过", "未通过", "已通过");
        assertThat(rehearsal.cases()).noneMatch(Case::isDifferent).noneMatch(Case::isStalled);
        assertThat(rehearsal.cases()).flatExtracting(Case::remarks).isEmpty();
        assertThat(rehearsal.cases()).flatExtracting(Case::stops).noneMatch(Stop::assumed);
        assertThat(rehearsal.different()).isZero();
    }

    @Test
    void showsWhoWouldHaveHadToDoWithACase() {
        fileAllKinds();

        ReplayResult rehearsal = replay(SHIPPED);

        Case presidiums = rehearsal.cases().get(0);
        assertThat(presidiums.applicant()).isEqualTo("沈若曦");
        assertThat(presidiums.stops().get(0).people())
                .containsExactlyInAnyOrder(
                        roster.nameOf("chair"), roster.nameOf("sec1"), roster.nameOf("vice1"), roster.nameOf("vice2"));
        Case withdrawn = rehearsal.cases().get(1);
        assertThat(withdrawn.stops())
                .containsExactly(new Stop("userTask_decideByMinister", MINISTER, List.of("沈若曦"), "申请人撤回", false));
        Case returned = rehearsal.cases().get(2);
        assertThat(steps(returned)).containsExactly(MINISTER, REVISION, MINISTER);
        assertThat(said(returned)).containsExactly("退回修改", null, "同意");
        assertThat(returned.stops().get(1).people()).containsExactly(roster.nameOf("artsMember"));
    }

    @Test
    void showsASecondApprovalWithItsPeople() {
        fileAllKinds();

        ReplayResult rehearsal = replay(CONFIRMED);

        assertThat(rehearsal.different()).isZero();
        Case approved = rehearsal.cases().get(4);
        assertThat(steps(approved)).containsExactly(MINISTER, "秘书处复核");
        assertThat(approved.stops().get(1))
                .isEqualTo(new Stop(
                        "userTask_confirm",
                        "秘书处复核",
                        List.of(roster.nameOf("sec1"), roster.nameOf("sec2")),
                        "同意",
                        true));
        assertThat(steps(rehearsal.cases().get(3))).containsExactly(MINISTER);
    }

    @Test
    void assumesThatEverybodyAgreesInAVoteTheCaseDidNotHave() {
        flow.approve("artsMinister", flow.file("artsMember", FLOW, leave()));

        Case one = only(replay(SHIPPED.with(
                        "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_enterLeave\"",
                        "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_openVote\"")
                .drawing(
                        "<bpmn:serviceTask id=\"serviceTask_openVote\" name=\"开始表决\""
                                + " camunda:expression=\"${votes.open(requestId,'presidium')}\"/>",
                        "<bpmn:userTask id=\"userTask_vote\" name=\"主席团表决\" camunda:assignee=\"${voter}\""
                                + " camunda:formRef=\"leave-request-decide\""
                                + " camunda:formRefBinding=\"deployment\"><bpmn:multiInstanceLoopCharacteristics"
                                + " camunda:collection=\"${votes.voters(requestId)}\" camunda:elementVariable=\"voter\">"
                                + "<bpmn:completionCondition>${votes.isDecided(requestId)}</bpmn:completionCondition>"
                                + "</bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>",
                        Drafts.gateway("gateway_carried", "通过？", "flow_lost"),
                        Drafts.line("flow_opened", "serviceTask_openVote", "userTask_vote", null),
                        Drafts.line("flow_voted", "userTask_vote", "gateway_carried", null),
                        Drafts.line(
                                "flow_carried",
                                "gateway_carried",
                                "serviceTask_enterLeave",
                                "${votes.isCarried(requestId)}"),
                        Drafts.line("flow_lost", "gateway_carried", "serviceTask_settleRejected", null))));

        assertThat(one.would()).isEqualTo("已通过");
        Stop vote = one.stops().get(1);
        assertThat(vote.assumed()).isTrue();
        assertThat(vote.people()).hasSize(4).contains(roster.nameOf("chair"));
        assertThat(vote.answer()).contains("应投 4 票", "通过");
    }

    @Test
    void runsNothingOfADraftTheGateRefuses() {
        flow.approve("artsMinister", flow.file("artsMember", FLOW, leave()));
        Drafts unsound = SHIPPED.with("${verdict == 'REJECT'}", "${''.getClass() != null}");

        refusal(Refusal.Kind.INVALID, () -> examined(unsound)).contains("草案还有", "改好以后才能试走");
        assertThat(examined(SHIPPED).cases()).hasSize(1);
    }

    @Test
    void takesWhatSomebodyElseDecidedAtAStepOfThatNameAndSaysSo() {
        flow.reject("artsMinister", flow.file("artsMember", FLOW, leave()), "例会不得缺席");

        Case one = only(replay(SHIPPED.with("decidersFor('minister'", "decidersFor('chair'")));

        assertThat(one.would()).isEqualTo("未通过");
        assertThat(one.stops().get(0).people()).containsExactly(roster.nameOf("chair"));
        assertThat(one.remarks()).containsExactly("「部长审批请假」沿用当时文艺部部长沈若曦的结论");
    }

    @Test
    void remarksOnAFieldTheApplicationLacksAndGoesOn() {
        flow.approve("artsMinister", flow.file("artsMember", FLOW, leave()));

        Case one = only(replay(SHIPPED.asking(
                "leave-request-apply",
                "{\"type\":\"textfield\",\"key\":\"proof\",\"label\":\"证明材料\",\"validate\":{\"required\":true}}")));

        assertThat(one.would()).isEqualTo("已通过");
        assertThat(one.remarks()).containsExactly("草案的申请表要求「证明材料」，这份申请没有填写");
    }

    @Test
    void asksTheOfficeWhatAGatewayAsks() {
        flow.approve("artsMinister", flow.file("artsMember", FLOW, leave()));

        Case one = only(replay(SHIPPED.with("${verdict == 'APPROVE'}", "${leaves.isLongerThan(requestId, 0)}")
                .with("${verdict == 'REJECT'}", "${leaves.isLongerThan(requestId, 1)}")));

        assertThat(one.would()).isEqualTo("已通过");
    }

    @Test
    void stallsAtAGatewayWithNoWayOut() {
        flow.approve("artsMinister", flow.file("artsMember", FLOW, leave()));

        Drafts draft = SHIPPED.with(" default=\"flow_returned\"", "")
                .with("sourceRef=\"gateway_verdict\" targetRef=\"userTask_revise\" />", line("${days == 'never'}"))
                .with("${verdict == 'APPROVE'}", "${days &gt; 3}")
                .asking("leave-request-apply", "{\"type\":\"number\",\"key\":\"days\",\"label\":\"天数\"}");
        Case one = only(replay(draft));

        assertThat(one.would()).isNull();
        assertThat(one.stalled()).isEqualTo("「结论？」没有一条出路的条件成立，也没有默认出路，申请停在这里");
        assertThat(one.isStalled()).isTrue();
        assertThat(steps(one)).containsExactly(MINISTER);
    }

    private static String line(String condition) {
        return "sourceRef=\"gateway_verdict\" targetRef=\"userTask_revise\">"
                + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + condition
                + "</bpmn:conditionExpression></bpmn:sequenceFlow>";
    }

    @Test
    void stallsOnAnExpressionThatCannotBeAnswered() {
        flow.approve("artsMinister", flow.file("artsMember", FLOW, leave()));

        assertThat(only(replay(SHIPPED.with("${verdict == 'APPROVE'}", "${dayz == 'x'}")))
                        .stalled())
                .isEqualTo("「结论？」的表达式 ${dayz == 'x'} 引用了没有值的名称，申请停在这里");
        assertThat(only(replay(SHIPPED.with("${verdict == 'APPROVE'}", "${occasionName &gt; 3}")))
                        .stalled())
                .contains("「结论？」的表达式", "算不出结果");
        assertThat(only(replay(SHIPPED.with("${verdict == 'APPROVE'}", "${activities.isLargerThan(requestId, 3)}")))
                        .stalled())
                .isEqualTo("「结论？」不能办理：申请 QJ-2026-0001 没有填写活动名称或时间");
    }

    @Test
    void stallsInACircle() {
        flow.approve("artsMinister", flow.file("artsMember", FLOW, leave()));

        assertThat(only(replay(SHIPPED.with(
                                "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_enterLeave\"",
                                "sourceRef=\"gateway_verdict\" targetRef=\"gateway_joinDecision\"")))
                        .stalled())
                .contains("循环");
        assertThat(only(replay(SHIPPED.with(
                                "sourceRef=\"gateway_joinDecision\" targetRef=\"userTask_decideByMinister\"",
                                "sourceRef=\"gateway_joinDecision\" targetRef=\"gateway_joinDecision\"")))
                        .stalled())
                .contains("反复循环");
    }

    @Test
    void stallsWhereAPathEndsWithoutAnOutcome() {
        flow.approve("artsMinister", flow.file("artsMember", FLOW, leave()));

        assertThat(only(replay(SHIPPED.with(
                                "sourceRef=\"serviceTask_enterLeave\" targetRef=\"serviceTask_settleApproved\"",
                                "sourceRef=\"serviceTask_enterLeave\" targetRef=\"endEvent_approved\"")))
                        .stalled())
                .isEqualTo("流程走到终点，却没有给出申请结果");
    }

    @Test
    void stallsWhereTheApplicantCouldNotHaveWithdrawn() {
        withdraw("artsMember", flow.file("artsMember", FLOW, leave()));

        assertThat(only(replay(SHIPPED.with("messageRef=\"message_requestWithdrawn\"", "messageRef=\"message_other\"")
                                .with(
                                        "<bpmn:message id=\"message_requestWithdrawn\"",
                                        "<bpmn:message id=\"message_other\" name=\"other\" /><bpmn:message"
                                                + " id=\"message_requestWithdrawn\"")))
                        .stalled())
                .isEqualTo("申请人在「部长审批请假」这一步撤回过申请，草案在这里不能撤回");
    }

    @Test
    void stallsWhereNobodyCanDecide() {
        flow.approve("artsMinister", flow.file("artsMember", FLOW, leave()));

        assertThat(only(replay(SHIPPED.with(
                                "camunda:candidateUsers=\"${members.decidersFor('minister', applicant)}\"", "")))
                        .stalled())
                .isEqualTo("「部长审批请假」没有人可以办理");
    }

    @Test
    void leavesOutWhatIsNotSettledOrLongPast() {
        flow.file("artsMember", FLOW, leave());
        String old = flow.file("artsMember", FLOW, on("26"));
        flow.approve("artsMinister", old);
        jdbc.update(
                "update hq_request set settled_at = timestamp with time zone '2026-05-22 12:00:00+08' where number = ?",
                old);

        assertThat(replay(SHIPPED)).isEqualTo(new ReplayResult(LocalDate.of(2026, 5, 23), 0, List.of()));
    }

    @Test
    void leavesNoTrace() {
        fileAllKinds();
        replay(CONFIRMED);
        Map<String, Long> before = rows();
        Map<String, ?> engines = Map.copyOf(ProcessEngines.getProcessEngines());
        Set<Thread> threads = Set.copyOf(Thread.getAllStackTraces().keySet());

        replay(CONFIRMED);

        assertThat(rows()).isEqualTo(before);
        assertThat(before.get("HQ_REQUEST")).isEqualTo(5);
        assertThat(ProcessEngines.getProcessEngines()).isEqualTo(engines);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !threads.contains(thread))
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains("replay") || name.contains("H2") || name.contains("JobExecutor"));
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC'", String.class)
                .forEach(table ->
                        rows.put(table, jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
        return rows;
    }
}
