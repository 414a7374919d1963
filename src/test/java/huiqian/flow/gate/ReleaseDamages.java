package huiqian.flow.gate;

import static huiqian.flow.gate.Snippet.act;
import static huiqian.flow.gate.Snippet.added;
import static huiqian.flow.gate.Snippet.end;
import static huiqian.flow.gate.Snippet.gateway;
import static huiqian.flow.gate.Snippet.led;
import static huiqian.flow.gate.Snippet.line;
import static huiqian.flow.gate.Snippet.timer;

import huiqian.flow.model.Shelf;
import java.util.List;
import java.util.stream.Stream;

/** The ways in which what approval gave is let go of while the applicant counts on it, and those in which the request is over by then. */
final class ReleaseDamages {

    private static final String LEAVE = "leave-request";
    private static final String ASSET = "asset-scrapping";
    private static final String ROOM = "room-borrowing";
    private static final String STEP = "serviceTask_letGo";
    private static final String AT_ONCE = "批件上准了的当场就没有了";
    private static final String STILL = "登记却已经收回";

    private ReleaseDamages() {}

    static List<Damage> all() {
        String[] key = {"serviceTask_settleApproved", "userTask_handOverKey"};
        return List.of(
                between(ROOM, "at once after the slip", AT_ONCE, "rooms.release", key),
                between(ROOM, "before the key is handed over", STILL, "rooms.release", key),
                between(
                        ROOM,
                        "between the key and its return",
                        STILL,
                        "rooms.release",
                        "serviceTask_noteHandOver",
                        "intermediateEvent_borrowingEnded"),
                between(
                        ROOM,
                        "before the return is noted",
                        "还有「登记房间归还」要办",
                        "rooms.release",
                        "userTask_inspectRoom",
                        "serviceTask_noteReturn"),
                between(
                        ASSET,
                        "before it is disposed of",
                        STILL,
                        "assets.free",
                        "serviceTask_settleApproved",
                        "userTask_dispose"),
                between(
                        LEAVE,
                        "struck at once",
                        AT_ONCE,
                        "leaves.strike",
                        "serviceTask_settleApproved",
                        "endEvent_approved"),
                between(
                        LEAVE,
                        "struck and still approved",
                        "申请还一直是「已通过」",
                        "leaves.strike",
                        "serviceTask_settleApproved",
                        "endEvent_approved"),
                struckWhereItIsShort(),
                drawn(
                        LEAVE,
                        "struck once it begins, with nobody having done anything",
                        STEP,
                        AT_ONCE,
                        led("serviceTask_settleApproved", "endEvent_approved", "intermediateEvent_begun"),
                        added(
                                "<bpmn:intermediateCatchEvent id=\"intermediateEvent_begun\" name=\"请假已开始\"><bpmn:timerEventDefinition><bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${startsAt}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
                                line("flow_begun", "intermediateEvent_begun", STEP),
                                act(STEP, "撤销考勤", "leaves.strike(requestId)"),
                                line("flow_letGo", STEP, "serviceTask_close"),
                                act("serviceTask_close", "办结申请", "requests.close(requestId)"),
                                line("flow_closed", "serviceTask_close", "endEvent_approved"))),
                drawn(
                        ROOM,
                        "nobody came for the key, and it stays approved",
                        STEP,
                        "申请还一直是「已通过」",
                        added(
                                timer("boundaryEvent_noShow", "满 72 小时", "userTask_handOverKey", "PT72H", true),
                                line("flow_noShow", "boundaryEvent_noShow", STEP),
                                act(STEP, "让出房间", "rooms.release(requestId)"),
                                end("endEvent_noShow", "无人领取"),
                                line("flow_letGo", STEP, "endEvent_noShow"))));
    }

    /** Where approval does not always stand for an entry, it stands for none that was struck either. */
    private static Damage struckWhereItIsShort() {
        return drawn(
                Shelf.twin(LEAVE),
                "entered, struck and approved where it is long",
                STEP,
                "之后，可以不再「请假记入考勤」",
                led("gateway_verdict", "serviceTask_enterLeave", "gateway_long"),
                led("serviceTask_enterLeave", "serviceTask_settleApproved", STEP),
                added(
                        gateway("gateway_long", "超过三天？", "flow_short"),
                        line("flow_short", "不超过", "gateway_long", "serviceTask_settleApproved"),
                        line(
                                "flow_long",
                                "超过",
                                "gateway_long",
                                "serviceTask_enterLeave",
                                "leaves.isLongerThan(requestId, 3)"),
                        act(STEP, "撤销考勤", "leaves.strike(requestId)"),
                        line("flow_letGo", STEP, "serviceTask_settleApproved")));
    }

    static Stream<Damage> allowed() {
        return Stream.of(
                drawn(
                        ROOM,
                        "nobody came for the key",
                        null,
                        null,
                        added(
                                timer("boundaryEvent_noShow", "满 72 小时", "userTask_handOverKey", "PT72H", true),
                                line("flow_noShow", "boundaryEvent_noShow", STEP),
                                act(STEP, "让出房间", "rooms.release(requestId)"),
                                line("flow_letGo", STEP, "serviceTask_closeRequest"))),
                drawn(
                        ROOM,
                        "let go of when it is back, and the secretariat is told",
                        null,
                        null,
                        led("serviceTask_noteReturn", "serviceTask_closeRequest", STEP),
                        added(
                                act(STEP, "让出房间", "rooms.release(requestId)"),
                                line("flow_letGo", STEP, "serviceTask_tell"),
                                act("serviceTask_tell", "告知秘书处", "notices.tell(requestId, 'secretariat')"),
                                line("flow_told", "serviceTask_tell", "serviceTask_closeRequest"))),
                drawn(
                        LEAVE,
                        "struck before it is mended, and entered again",
                        null,
                        null,
                        led("gateway_verdict", "userTask_revise", STEP),
                        added(
                                act(STEP, "撤销考勤", "leaves.strike(requestId)"),
                                line("flow_letGo", STEP, "userTask_revise"))));
    }

    private static Damage between(String flow, String title, String finding, String word, String... ends) {
        return drawn(
                flow,
                word + " " + title,
                STEP,
                finding,
                led(ends[0], ends[1], STEP),
                added(act(STEP, "先行放开", word + "(requestId)"), line("flow_letGo", STEP, ends[1])));
    }

    private static Damage drawn(String flow, String title, String element, String finding, String[]... edits) {
        return Damage.redrawn(
                flow,
                title,
                element,
                finding,
                Stream.of(edits).flatMap(Stream::of).toArray(String[]::new));
    }
}
