package huiqian.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Matcher.quoteReplacement;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A shipped flow with its forms, redrawn, and deployed as Modeler does it. It is in force until the next test's {@link FirstMorning}. */
public final class Redesign {

    public static final String LEAVE = "leave-request";

    private static final String SECOND_STEP =
            """
            <bpmn:userTask id="userTask_decideBySecretariat" name="秘书处备案请假" camunda:candidateUsers="${members.decidersFor('secretariat', applicant)}" camunda:formRef="leave-request-decide" camunda:formRefBinding="deployment">
              <bpmn:documentation id="documentation_decideBySecretariat">《学生会管理制度》二（会议纪律制度）第5条第④项：部长同意以后由秘书处备案。</bpmn:documentation>
              <bpmn:extensionElements><camunda:properties><camunda:property name="remindAfter" value="PT24H" /><camunda:property name="escalateAfter" value="PT48H" /></camunda:properties></bpmn:extensionElements>
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
            """;

    private final String flow;
    private final Map<String, String> files = new LinkedHashMap<>();

    /** Nothing yet, of a flow that is called otherwise. */
    private Redesign(String shipped, String key) {
        assertThat(key).isNotEqualTo(shipped);
        this.flow = key;
    }

    private Redesign(String flow) {
        this.flow = flow;
        Shipped.flow(flow).forEach((name, content) -> files.put(name, new String(content, UTF_8)));
    }

    public static Redesign of(String flow) {
        return new Redesign(flow);
    }

    /** The flow under another key, its forms as well, and with a prefix of its own for its numbers. */
    public Redesign called(String key, String prefix) {
        Redesign other = new Redesign(flow, key);
        files.forEach((name, text) -> other.files.put(name.replace(flow, key), text.replace(flow, key)));
        return other.withEvery("(name=\"numberPrefix\" value=\")\\w+", "$1" + prefix);
    }

    /** The leave, its step 部长审批请假 called 部长批准请假. */
    public static Redesign renamedLeave() {
        return of(LEAVE).with("部长审批请假", "部长批准请假");
    }

    /** The leave, with the secretariat deciding once the minister has said yes. */
    public static Redesign leaveWithSecretariat() {
        String approved = "name=\"同意\" sourceRef=\"gateway_verdict\" targetRef=\"";
        return of(LEAVE)
                .with(approved + "serviceTask_enterLeave", approved + "userTask_decideBySecretariat")
                .with("</bpmn:process>", SECOND_STEP + "</bpmn:process>");
    }

    /** With other words in the model wherever these stand. */
    public Redesign with(String words, String others) {
        return with(flow + ".bpmn", words, others);
    }

    /** With every match of a pattern in the model replaced, as {@link String#replaceAll} does it. */
    public Redesign withEvery(String regex, String replacement) {
        String model = files.get(flow + ".bpmn");
        String changed = model.replaceAll(regex, replacement);
        assertThat(changed).as(regex).isNotEqualTo(model);
        files.put(flow + ".bpmn", changed);
        return this;
    }

    /** With other words in one of the forms, named by its last word. */
    public Redesign withForm(String form, String words, String others) {
        return with(flow + "-" + form + ".form", words, others);
    }

    /** With one more form, called by its last word; JSON. */
    public Redesign withForm(String form, String content) {
        files.put(flow + "-" + form + ".form", content);
        return this;
    }

    /** With one more field first in the application; JSON. */
    public Redesign withField(String field) {
        String first = "\"components\": [";
        String file = flow + "-apply.form";
        assertThat(files.get(file)).contains(first);
        files.computeIfPresent(
                file, (name, text) -> text.replaceFirst(Pattern.quote(first), quoteReplacement(first + field + ",")));
        return this;
    }

    private Redesign with(String file, String words, String others) {
        assertThat(files.get(file)).contains(words);
        files.computeIfPresent(file, (name, text) -> text.replace(words, others));
        return this;
    }

    /** The model and the forms, in the order of their names. */
    public Map<String, byte[]> files() {
        return new TreeMap<>(bytes());
    }

    private Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return bytes;
    }

    /** Answers the deployment's id. */
    public String deploy(Http http) {
        return deploy("改版", http);
    }

    /** The same under a name of its own, which becomes the version's note. */
    public String deploy(String name, Http http) {
        Answer answer = Deployment.of(name, bytes()).by("admin", http);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("id").asText();
    }
}
