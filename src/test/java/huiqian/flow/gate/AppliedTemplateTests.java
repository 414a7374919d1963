package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.gate.policy.Policy;
import huiqian.flow.model.Drawing;
import huiqian.flow.model.ElementTemplate;
import huiqian.flow.model.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An element that is filled in by its template alone passes the gate, whatever is chosen; left empty it does not. */
@Tag("long")
class AppliedTemplateTests {

    /** Where the union's policy names nobody, any role may decide. */
    private static final Gate GATE =
            new Gate(Shelf.OFFICE, new Policy(Map.of(), Map.of(), Map.of(), List.of("applicant")));

    /** What a template cannot draw. */
    /** What a template leaves to whoever draws: events that catch errors, fields that words read, where a no leads once its line is another's. */
    private static final List<String> LEFT_TO_DRAW = List.of("请画一个错误边界事件", "要读取字段", "不同意就成了退回修改");

    /** Template, shipped flow and element in it, and which choices fit there. */
    private static final String USES =
            """
            process          | leave-request     | leave-request                |
            start            | leave-request     | startEvent_filed             |
            decision         | leave-request     | userTask_decideByMinister    | decidersFor
            decision-of-department | leave-request | userTask_decideByMinister | unlessApproved
            decision-of-department | leave-request | userTask_decideByMinister | always
            decision-by-choice | leave-request   | userTask_decideByMinister    | unlessApproved
            decision-by-choice | leave-request   | userTask_decideByMinister    | always
            opinion          | leave-request     | userTask_advise              |
            applicant        | leave-request     | userTask_revise              |
            applicant        | activity-proposal | userTask_fileReport          |
            branch           | leave-request     | flow_approved                | APPROVE
            branch           | leave-request     | flow_rejected                | REJECT
            branch           | leave-request     | flow_rejected                | RETURN
            branch           | leave-request     | flow_rejected                | isIn
            branch           | activity-proposal | flow_carried                 | isCarried
            open-vote        | activity-proposal | serviceTask_openVote         | votes.open
            vote             | activity-proposal | userTask_voteByPresidium     | unlessApproved
            vote             | activity-proposal | userTask_voteByPresidium     | always
            close-vote       | activity-proposal | serviceTask_closeVote        |
            remind           | leave-request     | serviceTask_remind           |
            escalate         | leave-request     | serviceTask_escalate         |
            tell             | leave-request     | serviceTask_enterLeave       | notices.tell
            tell-department  | leave-request     | serviceTask_enterLeave       |
            reserve-room     | room-borrowing    | serviceTask_reserveRoom      |
            action           | leave-request     | serviceTask_enterLeave       | requestId
            wait             | activity-proposal | intermediateEvent_activityEnded |
            settle           | leave-request     | serviceTask_settleApproved   | APPROVED
            settle           | leave-request     | serviceTask_settleRejected   | REJECTED
            settle           | leave-request     | serviceTask_settleWithdrawn  | WITHDRAWN
            close            | activity-proposal | serviceTask_closeRequest     |
            withdrawal       | leave-request     | subProcess_withdrawal        |
            withdrawal-start | leave-request     | startEvent_withdrawn         |
            """;

    /** A template at one place with one of its choices. */
    record Use(ElementTemplate template, String flow, String element, String choice) {
        @Override
        public String toString() {
            return template + " " + choice + " → " + element;
        }
    }

    static List<Use> uses() {
        Map<String, ElementTemplate> templates =
                ElementTemplate.all().stream().collect(Collectors.toMap(ElementTemplate::file, Function.identity()));
        List<Use> uses = new ArrayList<>();
        USES.lines().map(line -> line.strip().split("\\s*\\|\\s*", -1)).forEach(row -> {
            ElementTemplate template = templates.get(row[0]);
            Stream<String> choices = row[3].isEmpty()
                    ? Stream.of("")
                    : template.choices().stream().filter(choice -> choice.contains(row[3]));
            choices.forEach(choice -> uses.add(new Use(template, row[1], row[2], choice)));
        });
        return uses;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void fillsInWhatTheGateAsksFor(Use use) throws Exception {
        Map<String, byte[]> files = twin(use.flow());
        String model = twinName(use.flow()) + ".bpmn";
        if (use.template().file().equals("branch")) files.computeIfPresent(model, (name, flow) -> named(flow, use));
        String element = use.element().equals(use.flow()) ? twinName(use.flow()) : use.element();
        Drawing drawing = Drawing.of(files.get(model));
        assertThat(use.template().kinds()).contains(drawing.kind(element));

        if (use.template().binds("remindAfter")) drawing.eraseReminders(element);
        Map<String, String> known = drawing.strip(element, use.template());
        files.put(model, drawing.content());
        assertThat(GATE.inspect(model, files)).as("left empty").isNotEmpty();

        drawing.apply(use.template(), use.choice(), known, element);
        files.put(model, drawing.content());
        assertThat(GATE.inspect(model, files))
                .filteredOn(finding -> LEFT_TO_DRAW.stream().noneMatch(finding.message()::contains))
                .isEmpty();
    }

    /** Beside the role, which {@link #uses} tries. */
    @Test
    void acceptsEveryOtherChoiceOfADecision() throws Exception {
        ElementTemplate decision = ElementTemplate.all().stream()
                .filter(template -> template.file().equals("decision"))
                .findFirst()
                .orElseThrow();
        for (JsonNode dropdown :
                decision.dropdowns().subList(1, decision.dropdowns().size()))
            for (String choice : ElementTemplate.choices(dropdown)) {
                Map<String, byte[]> files = twin("leave-request");
                String model = twinName("leave-request") + ".bpmn";
                Drawing drawing = Drawing.of(files.get(model));
                drawing.eraseReminders("userTask_decideByMinister");
                Map<String, String> known = drawing.strip("userTask_decideByMinister", decision);
                drawing.apply(
                        decision,
                        "userTask_decideByMinister",
                        property -> property.equals(dropdown)
                                ? choice
                                : property.path("value")
                                        .asText(known.get(
                                                property.at("/binding/name").asText())));
                files.put(model, drawing.content());
                assertThat(GATE.inspect(model, files)).as(choice).isEmpty();
            }
    }

    @Test
    void triesEveryTemplateWithEveryChoice() {
        List<String> all = ElementTemplate.all().stream()
                .flatMap(template -> (template.choices().isEmpty() ? List.of("") : template.choices())
                        .stream().map(choice -> template + " " + choice))
                .toList();
        assertThat(uses().stream()
                        .map(use -> use.template() + " " + use.choice())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    /** A step that several people do, each for themselves; no shipped flow has one. */
    private static final String ADVISING =
            """
            <bpmn:userTask id="userTask_advise" name="秘书处提意见" camunda:assignee="${adviser}" camunda:formRef="%s-opinion" camunda:formRefBinding="deployment">
              <bpmn:documentation>《学生会管理制度》第5条</bpmn:documentation>
              <bpmn:multiInstanceLoopCharacteristics camunda:collection="${members.allMinisters(applicant)}" camunda:elementVariable="adviser" />
            </bpmn:userTask>
            <bpmn:sequenceFlow id="flow_advised" sourceRef="userTask_advise\"""";

    private static final String OPINION =
            """
            {"id": "%s-opinion", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [{"type": "textarea", "id": "field_opinion", "key": "opinion", "label": "意见", "validate": {"required": true, "maxLength": 1000}}]}""";

    /** What a template reads before anybody has changed it. */
    private static final String REVIEWER =
            """
            "components": [{ "type": "select", "id": "field_reviewer", "key": "reviewer", "label": "审批人", "properties": { "options": "presidium" } },
            """;

    /** The line is called what its condition will say, and the one that is left what fits everything else. */
    private static byte[] named(byte[] flow, Use use) {
        String name = Stream.of("APPROVE 同意", "REJECT 不同意", "RETURN 退回修改", "isCarried 通过")
                .map(answer -> answer.split(" "))
                .filter(answer -> use.choice().contains(answer[0]))
                .map(answer -> answer[1])
                .findFirst()
                .orElse("这种情况");
        String model = new String(flow, StandardCharsets.UTF_8)
                .replaceAll("(id=\"" + use.element() + "\" name=\")[^\"]*", "$1" + name);
        boolean others = name.equals("这种情况") || name.equals("退回修改");
        return (others ? model.replaceAll("(id=\"flow_returned\" name=\")[^\"]*", "$1其余") : model)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> twin(String flow) {
        Map<String, byte[]> files = Shelf.bytes(Shelf.byHand(Shelf.twin(flow)));
        files.computeIfPresent(
                Shelf.twin(flow) + ".bpmn", (name, content) -> new String(content, StandardCharsets.UTF_8)
                        .replace(
                                "\"gateway_joinDecision\" targetRef=\"userTask_decideByMinister",
                                "\"gateway_joinDecision\" targetRef=\"userTask_advise\" />" + ADVISING
                                        + " targetRef=\"userTask_decideByMinister")
                        .replace("%s", Shelf.twin(flow))
                        .getBytes(StandardCharsets.UTF_8));
        if (flow.equals("leave-request"))
            files.put(
                    Shelf.twin(flow) + "-opinion.form",
                    OPINION.formatted(Shelf.twin(flow)).getBytes(StandardCharsets.UTF_8));
        files.computeIfPresent(
                Shelf.twin(flow) + "-apply.form", (name, content) -> new String(content, StandardCharsets.UTF_8)
                        .replaceFirst("\"components\": \\[", REVIEWER)
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String twinName(String flow) {
        return Shelf.twin(flow);
    }
}
