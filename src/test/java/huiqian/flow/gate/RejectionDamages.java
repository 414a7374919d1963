package huiqian.flow.gate;

import static huiqian.flow.gate.Snippet.CARRIED;
import static huiqian.flow.gate.Snippet.NO;
import static huiqian.flow.gate.Snippet.YES;
import static huiqian.flow.gate.Snippet.added;
import static huiqian.flow.gate.Snippet.answers;
import static huiqian.flow.gate.Snippet.decision;
import static huiqian.flow.gate.Snippet.gateway;
import static huiqian.flow.gate.Snippet.led;
import static huiqian.flow.gate.Snippet.line;
import static huiqian.flow.gate.Snippet.question;
import static huiqian.flow.gate.Snippet.work;

import huiqian.flow.model.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The ways in which a no comes to nothing, and those in which it is only a longer way to the rejection. */
final class RejectionDamages {

    private static final String LEAVE = "leave-request";
    private static final String ACTIVITY = "activity-proposal";
    private static final String ASSET = "asset-scrapping";
    private static final String ROOM = "room-borrowing";
    private static final String MINISTER = "userTask_decideByMinister";
    private static final String VOTE = "userTask_voteByPresidium";
    private static final String AGAIN = "会再回到这一步";
    private static final String RETURNED = "不同意就成了退回修改";

    private static final String NOTE =
            """
            {"id": "leave-request-note", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [{"type": "textarea", "id": "field_note", "key": "note", "label": "意见", "validate": {"maxLength": 200}}]}""";

    private RejectionDamages() {}

    static List<Damage> all() {
        return Damage.all(again(), returned(), votes(), List.of(overruled()));
    }

    private static List<Damage> again() {
        return List.of(
                endless(LEAVE, "asked until it is a yes", MINISTER, AGAIN, no("gateway_joinDecision")),
                endless(
                        ROOM,
                        "asked until it is a yes",
                        "userTask_decideBySecretariat",
                        AGAIN,
                        no("gateway_joinDecision")),
                endless(ASSET, "marked and asked again", "userTask_decideByChair", AGAIN, freed("gateway_joinEarmark")),
                noted(endless(
                        LEAVE,
                        "talked over and asked again",
                        MINISTER,
                        AGAIN,
                        no("userTask_talk"),
                        added(
                                work("userTask_talk", "办公室沟通", "secretariat", "leave-request-note"),
                                line("flow_talked", "userTask_talk", "gateway_joinDecision")))),
                drawn(
                        LEAVE,
                        "the rejection is there and nothing leads to it",
                        MINISTER,
                        AGAIN,
                        no("gateway_joinDecision")),
                drawn(
                        LEAVE,
                        "a no is asked again where it is about the past",
                        MINISTER,
                        AGAIN,
                        added(line("flow_againLater", "再问一次", "gateway_verdict", MINISTER, NO + " && retroactive"))),
                drawn(
                        LEAVE,
                        "another says yes, and the first is asked again",
                        MINISTER,
                        AGAIN,
                        no("userTask_second"),
                        added(
                                decision("userTask_second", "办公室复核", "officeDirector", "leave-request-decide"),
                                answers("gateway_second", "userTask_second", MINISTER, "userTask_revise"))),
                drawn(
                        LEAVE,
                        "what the second says is lost on the second",
                        "userTask_second",
                        AGAIN,
                        second("userTask_second", "${" + YES + "}")),
                drawn(
                        ACTIVITY,
                        "what the advisor says is lost on a vote that carried",
                        "userTask_advisor",
                        AGAIN,
                        led("gateway_carried", "serviceTask_approveActivity", "userTask_advisor"),
                        added(
                                decision("userTask_advisor", "指导老师审批", "advisor", "activity-proposal-accept"),
                                gateway("gateway_advisor", "老师结论？", "flow_advisorNo"),
                                line("flow_advised", "userTask_advisor", "gateway_advisor"),
                                line("flow_advisorYes", "同意", "gateway_advisor", "serviceTask_approveActivity", YES),
                                line("flow_advisorNo", "不同意", "gateway_advisor", "gateway_carried"))));
    }

    /** A second decider after the minister, whose every other answer goes there. */
    private static String[] second(String otherwise, String yes) {
        return Stream.of(
                        led("gateway_verdict", "serviceTask_enterLeave", "userTask_second"),
                        added(
                                decision("userTask_second", "办公室复核", "officeDirector", "leave-request-decide"),
                                gateway("gateway_second", "复核结论？", "flow_secondNo"),
                                line("flow_second", "userTask_second", "gateway_second"),
                                line(
                                        "flow_secondYes",
                                        "同意",
                                        "gateway_second",
                                        "serviceTask_enterLeave",
                                        yes.substring(2, yes.length() - 1)),
                                line("flow_secondNo", "退回修改", "gateway_second", otherwise)))
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    private static List<Damage> returned() {
        String rejected = "${" + NO + "}";
        return List.of(
                endless(LEAVE, "made a return of", MINISTER, RETURNED, no("userTask_revise")),
                drawn(
                        LEAVE,
                        "made a return of unless it is about the past",
                        MINISTER,
                        RETURNED,
                        edit(rejected, "${" + NO + " &amp;&amp; retroactive}")),
                drawn(
                        LEAVE,
                        "made a return of where it is long, however it is put",
                        MINISTER,
                        RETURNED,
                        edit(rejected, "${!(verdict != 'REJECT' || leaves.isLongerThan(requestId, 3))}")),
                drawn(
                        LEAVE,
                        "made a return of by whoever decides second",
                        "userTask_second",
                        RETURNED,
                        second("userTask_revise", "${" + YES + "}")));
    }

    private static List<Damage> votes() {
        return List.of(
                endless(ACTIVITY, "voted until it carries", VOTE, AGAIN, notCarried("gateway_joinVote")),
                drawn(
                        ACTIVITY,
                        "voted until it carries, the rejection unreached",
                        VOTE,
                        AGAIN,
                        notCarried("gateway_joinVote")),
                endless(ACTIVITY, "a vote makes a return", VOTE, RETURNED, notCarried("userTask_revise")),
                drawn(
                        ACTIVITY,
                        "voted again until all have voted",
                        VOTE,
                        AGAIN,
                        led("serviceTask_closeVote", "gateway_joinResult", "gateway_joinVote")),
                drawn(
                        ACTIVITY,
                        "voted until it carries where it is cheap",
                        VOTE,
                        AGAIN,
                        notCarried("gateway_again"),
                        added(
                                gateway("gateway_again", "再表决一次？", "flow_noMore"),
                                line("flow_noMore", "不再表决", "gateway_again", "serviceTask_settleRejected"),
                                line(
                                        "flow_onceMore",
                                        "再表决",
                                        "gateway_again",
                                        "serviceTask_openVote",
                                        "!" + CARRIED + " && budget < 100"))));
    }

    /** What is filled in since is another matter, and the no was to this one all the same. */
    private static Damage overruled() {
        String flow = Shelf.twin(ROOM);
        String late = "userTask_late";
        return LateSubject.drawn(
                flow,
                "a no is overruled by another once the room is filled in",
                Set.of("room"),
                "userTask_first",
                "补填了内容、由别人同意",
                List.of(
                        led("gateway_joinDecision", "userTask_decideBySecretariat", "userTask_first"),
                        added(
                                decision("userTask_first", "主任审批", "officeDirector", flow + "-decide"),
                                question("gateway_first", "userTask_first", late, late),
                                work(late, "主任填写房间", "officeDirector", LateSubject.form(flow)),
                                line("flow_late", late, "userTask_decideBySecretariat"))));
    }

    static Stream<Damage> allowed() {
        return Stream.of(
                noted(drawn(
                        LEAVE,
                        "the reasons are written down before the rejection",
                        null,
                        null,
                        no("gateway_past"),
                        added(
                                gateway("gateway_past", "补假？", "flow_ahead"),
                                line("flow_ahead", "否", "gateway_past", "serviceTask_settleRejected"),
                                line("flow_past", "是", "gateway_past", "userTask_reasons", "retroactive"),
                                work("userTask_reasons", "办公室记录原因", "secretariat", "leave-request-note"),
                                line("flow_reasons", "userTask_reasons", "serviceTask_settleRejected")))),
                noted(drawn(
                        LEAVE,
                        "an opinion between the answer and its gateway",
                        null,
                        null,
                        led(MINISTER, "gateway_verdict", "userTask_opinion"),
                        added(
                                work("userTask_opinion", "办公室提意见", "secretariat", "leave-request-note"),
                                line("flow_opinion", "userTask_opinion", "gateway_verdict")))),
                drawn(
                        LEAVE,
                        "whatever is not a yes is a no",
                        null,
                        null,
                        edit("default=\"flow_returned\"", "default=\"flow_rejected\""),
                        edit(
                                "<bpmn:conditionExpression id=\"condition_rejected\" xsi:type=\"bpmn:tFormalExpression\">${verdict == 'REJECT'}</bpmn:conditionExpression>",
                                ""),
                        edit(
                                "name=\"退回修改\" sourceRef=\"gateway_verdict\" targetRef=\"userTask_revise\" />",
                                "name=\"退回修改\" sourceRef=\"gateway_verdict\" targetRef=\"userTask_revise\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${verdict == 'RETURN'}</bpmn:conditionExpression></bpmn:sequenceFlow>")),
                drawn(
                        LEAVE,
                        "a no is confirmed by the director, who may send it back",
                        null,
                        null,
                        no("userTask_confirm"),
                        added(
                                decision("userTask_confirm", "主任核定不同意", "officeDirector", "leave-request-decide"),
                                answers(
                                        "gateway_confirm",
                                        "userTask_confirm",
                                        "serviceTask_settleRejected",
                                        "userTask_revise"))));
    }

    private static String[] no(String to) {
        return led("gateway_verdict", "serviceTask_settleRejected", to);
    }

    private static String[] freed(String to) {
        return led("gateway_verdict", "serviceTask_freeAsset", to);
    }

    private static String[] notCarried(String to) {
        return led("gateway_carried", "serviceTask_settleRejected", to);
    }

    private static String[] edit(String from, String to) {
        return new String[] {from, to};
    }

    private static Damage drawn(String flow, String title, String element, String finding, String[]... edits) {
        return Damage.redrawn(
                flow,
                title,
                element,
                finding,
                Stream.of(edits).flatMap(Stream::of).toArray(String[]::new));
    }

    private static Damage noted(Damage damage) {
        return more(damage, files -> {
            files.put("leave-request-note.form", NOTE.getBytes(StandardCharsets.UTF_8));
            return files;
        });
    }

    /** Without what gives the rejection, as whoever has no use for it any more would draw it. */
    private static Damage endless(String flow, String title, String element, String finding, String[]... edits) {
        Damage drawn = drawn(flow, title + ", without a rejection", element, finding, edits);
        return more(drawn, files -> {
            String model = new String(files.get(drawn.model()), StandardCharsets.UTF_8)
                    .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "")
                    .replaceAll("\\s*<bpmn:(incoming|outgoing)>[^<]*</bpmn:\\1>", "");
            for (String gone : List.of("serviceTask_freeAsset", "serviceTask_settleRejected", "endEvent_rejected"))
                model = model.replaceAll("(?s)<bpmn:(\\w+) id=\"%s\"[^>]*?(/>|>.*?</bpmn:\\1>)".formatted(gone), "")
                        .replaceAll("<bpmn:sequenceFlow [^>]*sourceRef=\"%s\"[^>]*/>".formatted(gone), "");
            files.put(drawn.model(), model.getBytes(StandardCharsets.UTF_8));
            return files;
        });
    }

    private static Damage more(Damage damage, UnaryOperator<Map<String, byte[]>> more) {
        return new Damage(
                damage.flow(),
                damage.title(),
                files -> more.apply(damage.what().apply(files)),
                damage.element(),
                damage.finding());
    }
}
