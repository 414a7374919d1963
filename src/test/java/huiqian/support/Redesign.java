package huiqian.support;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A shipped flow with its forms, redrawn, and deployed as Modeler does it. Whoever deploys one removes the deployment again. */
public final class Redesign {

    private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"]+)\"");

    private static final String SECOND_STEP =
            """
            <bpmn:userTask id="userTask_decideBySecretariat" name="秘书处备案请假" camunda:candidateUsers="${members.decidersFor('secretariat', applicant)}" camunda:formRef="leave-request-decide" camunda:formRefBinding="deployment">
              <bpmn:documentation id="documentation_decideBySecretariat">《学生会管理制度》二（会议纪律制度）第5条第④项：部长同意以后由秘书处备案。</bpmn:documentation>
              <bpmn:outgoing>flow_filedBySecretariat</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:exclusiveGateway id="gateway_secretariat" name="备案结论？" default="flow_secretariatReturned" />
            <bpmn:sequenceFlow id="flow_filedBySecretariat" sourceRef="userTask_decideBySecretariat" targetRef="gateway_secretariat" />
            <bpmn:sequenceFlow id="flow_secretariatApproved" name="同意" sourceRef="gateway_secretariat" targetRef="serviceTask_enterLeave">
              <bpmn:conditionExpression id="condition_secretariatApproved" xsi:type="bpmn:tFormalExpression">${verdict == 'APPROVE'}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="flow_secretariatRejected" name="不同意" sourceRef="gateway_secretariat" targetRef="serviceTask_settleRejected">
              <bpmn:conditionExpression id="condition_secretariatRejected" xsi:type="bpmn:tFormalExpression">${verdict == 'REJECT'}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="flow_secretariatReturned" name="退回修改" sourceRef="gateway_secretariat" targetRef="userTask_revise" />
            <bpmn:boundaryEvent id="boundaryEvent_remindSecretariat" name="满 24 小时未备案" cancelActivity="false" attachedToRef="userTask_decideBySecretariat">
              <bpmn:timerEventDefinition id="timer_remindSecretariat"><bpmn:timeDuration id="duration_remindSecretariat" xsi:type="bpmn:tFormalExpression">PT24H</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:boundaryEvent id="boundaryEvent_escalateSecretariat" name="满 48 小时未备案" cancelActivity="false" attachedToRef="userTask_decideBySecretariat">
              <bpmn:timerEventDefinition id="timer_escalateSecretariat"><bpmn:timeDuration id="duration_escalateSecretariat" xsi:type="bpmn:tFormalExpression">PT48H</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="flow_remindSecretariat" sourceRef="boundaryEvent_remindSecretariat" targetRef="serviceTask_remind" />
            <bpmn:sequenceFlow id="flow_escalateSecretariat" sourceRef="boundaryEvent_escalateSecretariat" targetRef="serviceTask_escalate" />
            """;

    private final String flow;
    private final Map<String, String> files = new LinkedHashMap<>();

    private Redesign(String flow) {
        this.flow = flow;
        String model = read(Path.of("processes", flow + ".bpmn"));
        files.put(flow + ".bpmn", model);
        FORM.matcher(model)
                .results()
                .map(found -> found.group(1) + ".form")
                .forEach(form -> files.put(form, read(Path.of("forms", form))));
    }

    public static Redesign of(String flow) {
        return new Redesign(flow);
    }

    /** The leave, with the secretariat deciding once the minister has said yes. */
    public static Redesign leaveWithSecretariat() {
        String approved = "name=\"同意\" sourceRef=\"gateway_verdict\" targetRef=\"";
        return of("leave-request")
                .with(approved + "serviceTask_enterLeave", approved + "userTask_decideBySecretariat")
                .with("</bpmn:process>", SECOND_STEP + "</bpmn:process>");
    }

    /** With other words in the model wherever these stand. */
    public Redesign with(String words, String others) {
        return with(flow + ".bpmn", words, others);
    }

    /** With other words in one of the forms, named by its last word. */
    public Redesign withForm(String form, String words, String others) {
        return with(flow + "-" + form + ".form", words, others);
    }

    private Redesign with(String file, String words, String others) {
        assertThat(files.get(file)).contains(words);
        files.computeIfPresent(file, (name, text) -> text.replace(words, others));
        return this;
    }

    /** Answers the deployment's id. */
    public String deploy(Http http) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Answer answer = Deployment.of("改版", bytes).by("admin", http);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("id").asText();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
