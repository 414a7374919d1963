package huiqian.processes;

import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.inspection;
import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.EarlyEnd;
import huiqian.approval.ledger.Answered;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.TrailEntry;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was approved ends before its time: the flow goes on at once with what it draws for the end, whoever has drawn it. */
@WholeApplication
class EarlyEndFlowTests extends FlowStory {

    private static final String ROOM = "room-borrowing";
    private static final LocalDateTime IN_USE = LocalDateTime.of(2026, 11, 26, 14, 40);
    private static final LocalDateTime ON_LEAVE = LocalDateTime.of(2026, 11, 25, 15, 0);

    private static final String CONFIRMING =
            """
            <bpmn:userTask id="userTask_confirmKey" name="借用人确认领用" camunda:assignee="${applicant}" camunda:formRef="room-borrowing-confirm" camunda:formRefBinding="deployment">
              <bpmn:documentation>《学生会办公室管理制度》第7条：借用人确认已领到钥匙。</bpmn:documentation>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="flow_keyConfirmed" sourceRef="userTask_confirmKey" targetRef="intermediateEvent_borrowingEnded" />
            """;

    private static final String RETURNING =
            """
            <bpmn:intermediateCatchEvent id="intermediateEvent_leaveOver" name="请假已结束">
              <bpmn:timerEventDefinition id="timerEventDefinition_leaveOver"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${endsAt}</bpmn:timeDate></bpmn:timerEventDefinition>
            </bpmn:intermediateCatchEvent>
            <bpmn:userTask id="userTask_report" name="申请人销假" camunda:assignee="${applicant}" camunda:formRef="leave-request-report" camunda:formRefBinding="deployment">
              <bpmn:documentation>《学生会管理制度》二（会议纪律制度）第5条第④项：请假结束以后销假。</bpmn:documentation>
            </bpmn:userTask>
            <bpmn:serviceTask id="serviceTask_close" name="办结请假" camunda:expression="${requests.close(requestId)}" />
            <bpmn:sequenceFlow id="flow_leaveOver" sourceRef="intermediateEvent_leaveOver" targetRef="userTask_report" />
            <bpmn:sequenceFlow id="flow_reported" sourceRef="userTask_report" targetRef="serviceTask_close" />
            <bpmn:sequenceFlow id="flow_closed" sourceRef="serviceTask_close" targetRef="endEvent_approved" />
            """;

    @Autowired
    EarlyEnd earlyEnd;

    @Autowired
    TaskService tasks;

    @Autowired
    Http http;

    private void end(String person, String number, String reason) {
        earlyEnd.of(number, person, reason);
        flow.runDueJobs();
    }

    /** With the key handed over. */
    private String lent() {
        String number = flow.file("guest", ROOM, borrowing());
        flow.approve("sec1", number);
        flow.submit("sec1", number, answers("keyHolder", "王小明"));
        return number;
    }

    private String onLeave() {
        String number = flow.file("artsMember", Redesign.LEAVE, leave());
        flow.approve("artsMinister", number);
        return number;
    }

    private static String form(String id, String key, String label) {
        return """
            {"id": "%s", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [{"type": "textarea", "id": "field_%s", "key": "%s", "label": "%s", "validate": {"required": true, "maxLength": 200}}]}"""
                .formatted(id, key, key, label);
    }

    private static Redesign leaveThatIsReported() {
        return Redesign.of(Redesign.LEAVE)
                .withEvery("(id=\"flow_settledApproved\"[^>]*targetRef=\")\\w+", "$1intermediateEvent_leaveOver")
                .withEvery("<bpmn:incoming>flow_settledApproved</bpmn:incoming>", "")
                .with("</bpmn:process>", RETURNING + "</bpmn:process>")
                .withForm("report", form("leave-request-report", "returned", "销假说明"));
    }

    @Test
    void inspectsTheRoomAsSoonAsItIsGivenBack() {
        String number = lent();
        flow.goTo(IN_USE);
        assertThat(flow.waitsAt(number)).isEmpty();

        end("sec2", number, "提前散会");

        assertThat(flow.waitsAt(number)).containsExactly("秘书处验收房间");
        assertThat(told("sec1")).anyMatch(text -> text.contains(number) && text.contains("「秘书处验收房间」等待您处理"));
        assertThat(tasks.getVariable(flow.taskFor("sec1", number), "endsAt")).isEqualTo("2026-11-26T14:40");
        TrailEntry ended = ledger.dossier(number).trail().get(3);
        assertThat(ended.step()).isEqualTo(EarlyEnd.STEP);
        assertThat(ended.name()).isEqualTo("何雨桐");
        assertThat(ended.answers()).extracting(Answered::value).containsExactly("2026年11月26日 14:40", "提前散会");
        flow.submit("sec1", number, inspection());
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(recordsOf(number)).containsExactly("approval", "closing");
    }

    @Test
    void inspectsBeforeTheBorrowingWouldHaveBegunWhereTheKeyIsOut() {
        String number = lent();

        end("guest", number, "");

        assertThat(flow.waitsAt(number)).containsExactly("秘书处验收房间");
        flow.submit("sec2", number, inspection());
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }

    @Test
    void holdsForCasesOfAnOlderVersion() {
        String number = lent();
        Redesign.of(ROOM).with("借用时间已结束", "房间已用完").deploy(http);
        flow.goTo(IN_USE);

        end("guest", number, "");

        assertThat(flow.waitsAt(number)).containsExactly("秘书处验收房间");
    }

    @Test
    void waitsForNoEndThatIsOverByTheTimeTheFlowComesToIt() {
        Redesign.of(ROOM)
                .withEvery("(id=\"flow_handOverNoted\"[^>]*targetRef=\")\\w+", "$1userTask_confirmKey")
                .withEvery("<bpmn:incoming>flow_handOverNoted</bpmn:incoming>", "")
                .with("</bpmn:process>", CONFIRMING + "</bpmn:process>")
                .withForm("confirm", form("room-borrowing-confirm", "confirmation", "确认"))
                .deploy(http);
        String number = lent();
        flow.goTo(IN_USE);

        end("sec1", number, "提前散会");
        assertThat(flow.waitsAt(number)).containsExactly("借用人确认领用");
        flow.submit("guest", number, answers("confirmation", "已领到"));

        assertThat(flow.waitsAt(number)).containsExactly("秘书处验收房间");
    }

    @Test
    void goesOnWithWhatALeaveDrawsForItsEndOnceItHasBegun() {
        leaveThatIsReported().deploy(http);
        String number = onLeave();
        flow.goTo(ON_LEAVE);
        assertThat(flow.waitsAt(number)).isEmpty();

        end("artsMember", number, "提前返校");

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(earlyEnd.unfinished(List.of(number))).containsEntry(number, "已提前结束");
        assertThat(flow.waitsAt(number)).containsExactly("申请人销假");
        flow.submit("artsMember", number, answers("returned", "已返校"));
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }

    @Test
    void leavesNothingToDoAfterALeaveThatNeverBegan() {
        leaveThatIsReported().deploy(http);
        String number = onLeave();

        end("artsMember", number, "考试改期");

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(flow.waitsAt(number)).isEmpty();
    }
}
