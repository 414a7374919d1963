package huiqian.processes;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Status;
import huiqian.member.Roster;
import huiqian.shared.Refusal.Kind;
import huiqian.support.Deployment;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leave about which all ministers are heard before the applicant's own decides. */
@WholeApplication
class OpinionsFlowTests extends FlowStory {

    private static final String ADVISING =
            """
            <bpmn:userTask id="userTask_advise" name="各部提出意见" camunda:assignee="${adviser}" camunda:formRef="leave-request-opinion" camunda:formRefBinding="deployment">
              <bpmn:documentation>《学生会管理制度》第5条：先听取各部意见。</bpmn:documentation>
              <bpmn:multiInstanceLoopCharacteristics camunda:collection="${members.allMinisters(applicant)}" camunda:elementVariable="adviser" />
            </bpmn:userTask>
            <bpmn:sequenceFlow id="flow_advised" sourceRef="userTask_advise" targetRef="userTask_decideByMinister" />
            """;

    private static final String OPINION =
            """
            {"id": "leave-request-opinion", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [{"type": "textarea", "id": "field_opinion", "key": "opinion", "label": "意见", "validate": {"required": true, "maxLength": 1000}}]}""";

    @Autowired
    Http http;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Roster roster;

    private static Redesign redrawn() {
        String arriving = "sourceRef=\"gateway_joinDecision\" targetRef=\"";
        return Redesign.of(Redesign.LEAVE)
                .with(arriving + "userTask_decideByMinister", arriving + "userTask_advise")
                .with("</bpmn:process>", ADVISING + "</bpmn:process>")
                .withForm("opinion", OPINION);
    }

    private void advise(String person, String number, String opinion) {
        flow.submit(person, number, Map.of("opinion", opinion));
    }

    private String refused(Redesign redesign) {
        Answer answer = Deployment.of("改版", redesign.files()).by("admin", http);
        assertThat(answer.status()).isEqualTo(400);
        return answer.text();
    }

    @Test
    void asksSeveralPeopleAtOnceAndShowsTheDeciderWhatTheySaid() {
        redrawn().deploy(http);
        String number = flow.file("artsMember", Redesign.LEAVE, leave());
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister", "sportsMinister");

        refusal(Kind.INVALID, () -> flow.submit("sportsMinister", number, Map.of()))
                .contains("意见");
        refusal(Kind.INVALID, () -> flow.approve("sportsMinister", number));
        advise("sportsMinister", number, "训练另有安排");
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        assertThat(tasks.getVariables(flow.taskFor("artsMinister", number))).doesNotContainKey("opinion");
        advise("artsMinister", number, "没有意见");

        assertThat(flow.waitsAt(number)).containsExactly("部长审批请假");
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        assertThat(decisions(number)).isEmpty();
        assertThat(runtime.getVariables(flow.request(number).getProcessInstance()))
                .doesNotContainKey("opinion");
        assertThat(opinions("artsMinister", number))
                .containsExactly(roster.nameOf("sportsMinister") + "：训练另有安排", roster.nameOf("artsMinister") + "：没有意见");

        flow.reject("artsMinister", number, "人手不足");
        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(decisions(number)).extracting(Decision::getStep).containsExactly("部长审批请假");
        assertThat(recordsOf(number)).containsExactly("approval");
    }

    /** As the decider reads them beside the form. */
    private List<String> opinions(String person, String number) {
        JsonNode trail = http.get(person, "/api/requests/" + number).json().path("trail");
        return StreamSupport.stream(trail.spliterator(), false)
                .filter(submission -> submission.path("step").asText().equals("各部提出意见"))
                .map(submission -> submission.path("byName").asText() + "："
                        + submission.at("/answers/0/value").asText())
                .toList();
    }

    @Test
    void asksAnewAfterARevision() {
        redrawn().deploy(http);
        String number = flow.file("sportsMinister", Redesign.LEAVE, leave());
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        advise("artsMinister", number, "没有意见");
        flow.sendBack("chair", number, "请写明事由");
        flow.submit("sportsMinister", number, leave());

        assertThat(flow.waitsAt(number)).containsExactly("各部提出意见");
    }

    @Test
    void isNoDecision() {
        assertThat(refused(redrawn()
                        .with("camunda:formRef=\"leave-request-opinion\"", "camunda:formRef=\"leave-request-decide\"")))
                .contains("表决人只能是 ${votes.voters(requestId)}");
        assertThat(refused(redrawn().with("${verdict == 'APPROVE'}", "${opinion == 'APPROVE'}")))
                .contains("走到这里时变量「opinion」还没有值", "有路径不经本部部长审批就走到「通过」");
        assertThat(refused(Redesign.of(Redesign.LEAVE)
                        .with("decidersFor('minister', applicant)", "allMinisters(applicant)")))
                .contains("审批步骤须由职务决定");
    }
}
