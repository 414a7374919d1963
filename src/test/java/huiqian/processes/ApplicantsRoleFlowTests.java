package huiqian.processes;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.support.Deployment;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leave that the secretariat files after the minister, redrawn so that the secretariat's own people need not ask it. */
@WholeApplication
class ApplicantsRoleFlowTests {

    private static final String ASKED = "${members.isIn('secretariat', applicant)}";

    private static final String QUESTION =
            """
            <bpmn:exclusiveGateway id="gateway_office" name="申请人在秘书处？" default="flow_elsewhere" />
            <bpmn:sequenceFlow id="flow_inOffice" name="在" sourceRef="gateway_office" targetRef="serviceTask_enterLeave">
              <bpmn:conditionExpression id="condition_inOffice" xsi:type="bpmn:tFormalExpression">%s</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="flow_elsewhere" name="不在" sourceRef="gateway_office" targetRef="userTask_decideBySecretariat" />
            """
                    .formatted(ASKED);

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    private static Redesign redrawn() {
        String approved = "name=\"同意\" sourceRef=\"gateway_verdict\" targetRef=\"";
        return Redesign.leaveWithSecretariat()
                .with(approved + "userTask_decideBySecretariat", approved + "gateway_office")
                .with("</bpmn:process>", QUESTION + "</bpmn:process>");
    }

    @Test
    void skipsTheOfficeOfTheApplicantAlone() {
        redrawn().deploy(http);

        String members = flow.file("artsMember", Redesign.LEAVE, leave());
        flow.approve("artsMinister", members);
        assertThat(flow.waitsAt(members)).containsExactly("秘书处备案请假");

        String secretarys = flow.file("sec2", Redesign.LEAVE, leave());
        flow.approve("chair", secretarys);
        assertThat(flow.status(secretarys)).isEqualTo(Status.APPROVED);
    }

    @Test
    void isRefusedWithARoleNobodyKnows() {
        Answer answer = Deployment.of(
                        "改版",
                        redrawn().with("isIn('secretariat'", "isIn('treasurer'").files())
                .by("admin", http);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("members.isIn 的参数 role 没有这个职务", "secretariat");
    }

    /** Whoever the applicant is, the union's rules ask for the minister's yes. */
    @Test
    void isNoWayAroundTheMinister() {
        Answer answer = Deployment.of(
                        "改版",
                        Redesign.of(Redesign.LEAVE)
                                .with("${verdict == 'APPROVE'}", "${members.isIn('chair', applicant)}")
                                .files())
                .by("admin", http);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("有路径不经本部部长审批就走到「通过」");
    }
}
