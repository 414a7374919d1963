package huiqian.processes;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Status;
import huiqian.member.Post;
import huiqian.shared.Refusal.Kind;
import huiqian.support.Deployment;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leave with two signatures. A minister's own goes to the presidium first, where the secretary-general sits who is of the secretariat as well. */
@WholeApplication
class SomebodyElseFlowTests extends FlowStory {

    private static final String SECOND = "</camunda:properties></bpmn:extensionElements>";
    private static final String FIRST =
            "</camunda:properties>\n      </bpmn:extensionElements>\n      <bpmn:incoming>flow_toDecision";

    @Autowired
    Http http;

    @Autowired
    TaskService tasks;

    private static Redesign stating(String place, String others) {
        return Redesign.leaveWithSecretariat().with(place, property(others) + place);
    }

    private static String property(String others) {
        return "<camunda:property name=\"others\" value=\"" + others + "\" />";
    }

    @BeforeEach
    void asksForTwoPeople() {
        stating(SECOND, "true").deploy(http);
    }

    private String signedBy(String person) {
        String number = flow.file("artsMinister", Redesign.LEAVE, leave());
        flow.approve(person, number);
        assertThat(flow.waitsAt(number)).containsExactly("秘书处备案请假");
        return number;
    }

    private List<String> candidates(String number) {
        return tasks.getIdentityLinksForTask(flow.taskFor("nobody", number)).stream()
                .map(IdentityLink::getUserId)
                .sorted()
                .toList();
    }

    private List<String> refused(Redesign redesign) {
        Answer answer = Deployment.of("改版", redesign.files()).by("admin", http);
        assertThat(answer.status()).isEqualTo(400);
        return List.of(answer.text());
    }

    @Test
    void leavesOutWhoSignedFirst() {
        String number = signedBy("sec1");

        assertThat(flow.waitsFor(number)).containsExactly("sec2");
        assertThat(candidates(number)).containsExactly("sec2");
        assertThat(tasks.createTaskQuery().taskCandidateUser("sec1").list())
                .extracting(Task::getId)
                .doesNotContain(flow.taskFor("sec2", number));
        assertThat(steps.inbox("sec1", 0, 10).items())
                .extracting(OpenStep::getRequestNumber)
                .doesNotContain(number);
        assertThat(told("sec1")).noneMatch(notice -> notice.contains("秘书处备案请假"));

        refusal(Kind.FORBIDDEN, () -> flow.approve("sec1", number)).isEqualTo("这份申请您在这一轮已经审批过，「秘书处备案请假」须由其他人审批");
        refusal(Kind.FORBIDDEN, () -> flow.approve("vice1", number)).contains("无权");
        flow.approve("sec2", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(decisions(number)).extracting(Decision::getDecider).containsExactly("sec1", "sec2");
        String first = decisions(number).get(0).getTask();
        refusal(Kind.CONFLICT, () -> flow.submitTask("sec1", first, Map.of("verdict", "APPROVE")))
                .contains("已由");
    }

    @Test
    void asksEverybodyElseAsBefore() {
        assertThat(flow.waitsFor(signedBy("chair"))).containsExactly("sec1", "sec2");
    }

    @Test
    void goesUpWhereNobodyElseIsLeftAndComesBack() {
        String number = signedBy("sec1");

        whileVacant("sec2", Post.SECRETARY, () -> {
            assertThat(flow.waitsFor(number)).containsExactly("chair", "vice1", "vice2");
            assertThat(candidates(number)).containsExactly("chair", "vice1", "vice2");
        });
        assertThat(flow.waitsFor(number)).containsExactly("sec2");
    }

    @Test
    void opensOneLevelUpWhereNobodyElseIsLeft() {
        whileVacant("sec2", Post.SECRETARY, () -> {
            String number = signedBy("sec1");
            assertThat(flow.waitsFor(number)).containsExactly("chair", "vice1", "vice2");
            assertThat(candidates(number)).containsExactly("chair", "vice1", "vice2");
            flow.approve("vice2", number);
            assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        });
    }

    @Test
    void isHandedUpInTimeToOthersOnly() {
        String number = signedBy("sec1");
        flow.pass(Duration.ofHours(48));

        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec2", "vice1", "vice2");
        refusal(Kind.FORBIDDEN, () -> flow.approve("sec1", number)).contains("须由其他人审批");
    }

    @Test
    void beginsAnewWithEachRound() {
        String number = signedBy("sec1");
        flow.sendBack("sec2", number, "请写明考场");
        flow.submit("artsMinister", number, leave());
        flow.approve("chair", number);

        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
    }

    @Test
    void isNoYesOfWhomTheRulesAskFor() {
        assertThat(refused(stating(FIRST, "true")))
                .first()
                .asString()
                .contains("有路径不经本部部长审批就走到「通过」", "须换人审批（others 为 true）的步骤可能交给别人，不算");
    }

    @Test
    void isRefusedWhereNothingIsDecided() {
        assertThat(refused(stating(SECOND, "yes"))).first().asString().contains("设置 others 只能取 false、true");
        String revision = "<bpmn:incoming>flow_returned</bpmn:incoming>";
        assertThat(refused(Redesign.leaveWithSecretariat()
                        .with(
                                revision,
                                "<bpmn:extensionElements><camunda:properties>" + property("true")
                                        + "</camunda:properties></bpmn:extensionElements>" + revision)))
                .first()
                .asString()
                .contains("只有审批步骤能要求换人审批（others）");
    }
}
