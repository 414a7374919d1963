package huiqian.flow.gate;

import static huiqian.flow.gate.Snippet.added;
import static huiqian.flow.gate.Snippet.led;
import static huiqian.flow.gate.Snippet.line;
import static huiqian.flow.gate.Snippet.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways in which a step that asks for opinions is set as if it were a vote, or as if it were one person's. */
final class OpinionDamages {

    private static final String LEAVE = "leave-request";
    private static final String STEP = "userTask_each";
    private static final String ALL = "${members.allMinisters(applicant)}";

    /** A form of a step that decides nothing. */
    private static final String NOTE =
            """
            {"id": "leave-request-note", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [{"type": "textarea", "id": "field_note", "key": "note", "label": "意见", "validate": {"maxLength": 200}}]}""";

    private OpinionDamages() {}

    static List<Damage> all() {
        return List.of(
                opinions(
                        "it ends when a vote would",
                        ALL,
                        "votes.isDecided(requestId)",
                        "完成条件（Completion condition）请清空"),
                opinions(
                        "it ends once a vote carries",
                        ALL,
                        "votes.isCarried(requestId)",
                        "完成条件（Completion condition）请清空"),
                opinions("it ends once somebody wrote", ALL, "note != ''", "完成条件（Completion condition）请清空"),
                opinions("voters of no vote", "${votes.voters(requestId)}", null, "是表决的人"),
                opinions(
                        "nobody is above the advisor",
                        "${members.decidersAbove('advisor', applicant)}",
                        null,
                        "之上没有上一级"),
                asking("everybody gets everybody's", ALL, null, "camunda:candidateUsers=\"" + ALL + "\"", "人人都会收到每一份"),
                asking(
                        "everybody of a role gets everybody's",
                        ALL,
                        null,
                        "camunda:candidateUsers=\"${members.decidersFor('secretariat', applicant)}\"",
                        "人人都会收到每一份"),
                drawn(
                        "work of nobody",
                        work(STEP, "指导老师提意见", "advisor", "leave-request-note").replace("decidersFor", "decidersAbove"),
                        "之上没有上一级"));
    }

    /** What they may be: together or one after another, with a time to end them. */
    static Stream<Damage> allowed() {
        return Stream.of(
                        opinions("all ministers", ALL, null, null),
                        opinions("those above", "${members.decidersAbove('minister', applicant)}", null, null),
                        opinions("a role", "${members.decidersFor('presidium', applicant)}", null, null))
                .map(each -> new Damage(each.flow(), "opinions of " + each.title(), each.what(), null, null));
    }

    private static Damage opinions(String title, String collection, String end, String finding) {
        return asking(title, collection, end, "camunda:assignee=\"${adviser}\"", finding);
    }

    private static Damage asking(String title, String collection, String end, String who, String finding) {
        String condition = end == null
                ? ""
                : "<bpmn:completionCondition xsi:type=\"bpmn:tFormalExpression\">${" + end
                        + "}</bpmn:completionCondition>";
        return drawn(
                title,
                work(STEP, "部长提意见", "secretariat", "leave-request-note")
                        .replace("camunda:candidateUsers=\"${members.decidersFor('secretariat', applicant)}\"", who)
                        .replace(
                                "</bpmn:userTask>",
                                "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"" + collection
                                        + "\" camunda:elementVariable=\"adviser\">" + condition
                                        + "</bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>"),
                finding);
    }

    private static Damage drawn(String title, String step, String finding) {
        Damage redrawn = Damage.redrawn(
                LEAVE,
                title,
                STEP,
                finding,
                Stream.of(
                                led("gateway_joinDecision", "userTask_decideByMinister", STEP),
                                added(step, line("flow_each", STEP, "userTask_decideByMinister")))
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
        return new Damage(
                LEAVE,
                title,
                files -> {
                    Map<String, byte[]> asked = redrawn.what().apply(files);
                    asked.put("leave-request-note.form", NOTE.getBytes(StandardCharsets.UTF_8));
                    return asked;
                },
                STEP,
                finding);
    }
}
