package huiqian.flow.gate;

import huiqian.flow.model.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A flow of 300 steps. */
public final class LargeFlow {

    private static final int STEPS = 300;

    /** Of one decision after another, each with its deadlines, its gateway and its ways out. */
    private static final String STEP =
            """
            <bpmn:userTask id="userTask_decide%1$d" name="第 %1$d 步审批" camunda:candidateUsers="${members.decidersFor('secretariat', applicant)}" camunda:formRef="leave-request-decide" camunda:formRefBinding="deployment">
              <bpmn:documentation>《学生会管理制度》第5条：照此办理。</bpmn:documentation>
            </bpmn:userTask>
            <bpmn:boundaryEvent id="boundaryEvent_remind%1$d" name="满 24 小时" cancelActivity="false" attachedToRef="userTask_decide%1$d">
              <bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT24H</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:boundaryEvent id="boundaryEvent_escalate%1$d" name="满 48 小时" cancelActivity="false" attachedToRef="userTask_decide%1$d">
              <bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT48H</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="flow_remind%1$d" sourceRef="boundaryEvent_remind%1$d" targetRef="serviceTask_remind" />
            <bpmn:sequenceFlow id="flow_escalate%1$d" sourceRef="boundaryEvent_escalate%1$d" targetRef="serviceTask_escalate" />
            <bpmn:exclusiveGateway id="gateway_step%1$d" name="结论？" default="flow_returned%1$d" />
            <bpmn:sequenceFlow id="flow_decided%1$d" sourceRef="userTask_decide%1$d" targetRef="gateway_step%1$d" />
            <bpmn:sequenceFlow id="flow_returned%1$d" name="退回修改" sourceRef="gateway_step%1$d" targetRef="userTask_revise" />
            <bpmn:sequenceFlow id="flow_rejected%1$d" name="不同意" sourceRef="gateway_step%1$d" targetRef="serviceTask_settleRejected">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${verdict == 'REJECT'}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="flow_approved%1$d" name="同意" sourceRef="gateway_step%1$d" targetRef="%2$s">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${verdict == 'APPROVE'}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            """;

    private LargeFlow() {}

    /** The leave, with all those decisions behind the minister's. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = Shelf.bytes(Shelf.byHand("leave-request"));
        StringBuilder steps = new StringBuilder();
        for (int step = 1; step <= STEPS; step++)
            steps.append(
                    STEP.formatted(step, step == STEPS ? "serviceTask_enterLeave" : "userTask_decide" + (step + 1)));
        String approved = "name=\"同意\" sourceRef=\"gateway_verdict\" targetRef=\"";
        String model = new String(files.get("leave-request.bpmn"), StandardCharsets.UTF_8)
                .replace(approved + "serviceTask_enterLeave", approved + "userTask_decide1")
                .replace("</bpmn:process>", steps + "</bpmn:process>");
        files.put("leave-request.bpmn", model.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
