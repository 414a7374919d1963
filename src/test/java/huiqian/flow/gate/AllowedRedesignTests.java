package huiqian.flow.gate;

import static huiqian.flow.gate.Snippet.act;
import static huiqian.flow.gate.Snippet.added;
import static huiqian.flow.gate.Snippet.answers;
import static huiqian.flow.gate.Snippet.decision;
import static huiqian.flow.gate.Snippet.gateway;
import static huiqian.flow.gate.Snippet.led;
import static huiqian.flow.gate.Snippet.line;
import static huiqian.flow.gate.Snippet.ofApplicant;
import static huiqian.flow.gate.Snippet.question;
import static huiqian.flow.gate.Snippet.timer;
import static huiqian.flow.gate.Snippet.work;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.model.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a student union would like to have otherwise, and may: no rule that keeps decisions safe stands in its way. */
class AllowedRedesignTests {

    private static final Gate GATE = new Gate(Shelf.OFFICE);

    private static final String LEAVE = "leave-request";
    private static final String ACTIVITY = "activity-proposal";
    private static final String ROOM = "room-borrowing";
    private static final String ASSET = "asset-scrapping";
    private static final String OTHER = Shelf.twin(LEAVE);
    private static final String OTHER_ACTIVITY = Shelf.twin(ACTIVITY);

    /** A form of a step that decides nothing. */
    private static final String NOTE =
            """
            {"id": "%s", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [{"type": "textarea", "id": "field_note", "key": "note", "label": "意见", "validate": {"maxLength": 200}}]}""";

    private static final String GRANTED =
            """
            {"type": "number", "id": "field_granted", "key": "granted", "label": "批准金额", "validate": {"min": 0, "max": 1000000}}, """;

    static Stream<Damage> redesigns() {
        return Stream.of(
                drawn(
                        LEAVE,
                        "long leave goes to the presidium as well",
                        led("gateway_verdict", "serviceTask_enterLeave", "gateway_long"),
                        added(
                                gateway("gateway_long", "超过三天？", "flow_short"),
                                line("flow_short", "不超过", "gateway_long", "serviceTask_enterLeave"),
                                line(
                                        "flow_long",
                                        "超过",
                                        "gateway_long",
                                        "userTask_presidium",
                                        "leaves.isLongerThan(requestId, 3)"),
                                decision("userTask_presidium", "主席团审批", "presidium", "leave-request-decide"),
                                answers(
                                        "gateway_presidium",
                                        "userTask_presidium",
                                        "serviceTask_enterLeave",
                                        "userTask_revise"))),
                granting(
                        drawn(
                                ACTIVITY,
                                "vote, then advisor",
                                led("gateway_carried", "serviceTask_approveActivity", "userTask_advisor"),
                                added(
                                        decision("userTask_advisor", "指导老师审批", "advisor", "activity-proposal-advise"),
                                        question(
                                                "gateway_advisor",
                                                "userTask_advisor",
                                                "serviceTask_approveActivity",
                                                "serviceTask_settleRejected"))),
                        "activity-proposal-vote",
                        "activity-proposal-advise"),
                granting(
                        drawn(
                                ACTIVITY,
                                "checked before the vote, by a gateway of its own",
                                led("gateway_joinVote", "serviceTask_openVote", "userTask_check"),
                                added(
                                        decision("userTask_check", "秘书处预审", "secretariat", "activity-proposal-check"),
                                        question(
                                                "gateway_check",
                                                "userTask_check",
                                                "serviceTask_openVote",
                                                "serviceTask_settleRejected"))),
                        "activity-proposal-vote",
                        "activity-proposal-check"),
                drawn(
                        OTHER_ACTIVITY,
                        "small sums by themselves",
                        led("startEvent_filed", "gateway_joinVote", "gateway_small"),
                        added(
                                gateway("gateway_small", "五十元以内？", "flow_large"),
                                line("flow_small", "是", "gateway_small", "serviceTask_settleApproved", "budget <= 50"),
                                line("flow_large", "否", "gateway_small", "gateway_joinVote"))),
                granting(
                        drawn(
                                OTHER,
                                "large sums to the presidium instead",
                                withoutWord(),
                                led("gateway_joinDecision", "userTask_decideByMinister", "gateway_large"),
                                added(
                                        gateway("gateway_large", "补假？", "flow_usual"),
                                        line("flow_usual", "否", "gateway_large", "userTask_decideByMinister"),
                                        line("flow_large", "是", "gateway_large", "userTask_presidium", "retroactive"),
                                        decision("userTask_presidium", "主席团审批", "presidium", OTHER + "-grant"),
                                        question(
                                                "gateway_presidium",
                                                "userTask_presidium",
                                                "serviceTask_enterLeave",
                                                "serviceTask_settleRejected"))),
                        OTHER + "-decide",
                        OTHER + "-grant"),
                with(
                        drawn(
                                OTHER,
                                "keys are copied afterwards",
                                led("serviceTask_settleApproved", "endEvent_approved", "userTask_copy"),
                                added(
                                        work("userTask_copy", "秘书处配钥匙", "secretariat", OTHER + "-copy"),
                                        line("flow_copied", "userTask_copy", "serviceTask_close"),
                                        act("serviceTask_close", "办结申请", "requests.close(requestId)"),
                                        line("flow_close", "serviceTask_close", "endEvent_approved"))),
                        NOTE,
                        OTHER + "-copy"),
                with(
                        drawn(
                                LEAVE,
                                "back on the day, reminded every day, struck by a report",
                                led("serviceTask_settleApproved", "endEvent_approved", "intermediateEvent_back"),
                                added(
                                        "<bpmn:intermediateCatchEvent id=\"intermediateEvent_back\" name=\"请假已结束\"><bpmn:timerEventDefinition><bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${endsAt}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
                                        line("flow_back", "intermediateEvent_back", "userTask_report"),
                                        ofApplicant("userTask_report", "申请人销假", "leave-request-report"),
                                        timer("boundaryEvent_day", "满一天未销假", "userTask_report", "P1D", false),
                                        line("flow_day", "boundaryEvent_day", "serviceTask_remind"),
                                        line("flow_reported", "userTask_report", "serviceTask_strike"),
                                        act("serviceTask_strike", "撤销考勤", "leaves.strike(requestId)"),
                                        line("flow_struck", "serviceTask_strike", "serviceTask_close"),
                                        act("serviceTask_close", "办结申请", "requests.close(requestId)"),
                                        line("flow_close", "serviceTask_close", "endEvent_approved"))),
                        NOTE,
                        "leave-request-report"),
                with(
                        drawn(
                                LEAVE,
                                "asked in turn, all of a role at once, and the applicant first",
                                led("gateway_joinDecision", "userTask_decideByMinister", "userTask_own"),
                                added(
                                        ofApplicant("userTask_own", "申请人补充材料", "leave-request-note"),
                                        line("flow_own", "userTask_own", "userTask_director"),
                                        work("userTask_director", "主任提意见", "officeDirector", "leave-request-note"),
                                        line("flow_director", "userTask_director", "userTask_each"),
                                        work("userTask_each", "秘书处逐个提意见", "secretariat", "leave-request-note")
                                                .replace(
                                                        "camunda:candidateUsers=\"${members.decidersFor('secretariat', applicant)}\"",
                                                        "camunda:assignee=\"${adviser}\"")
                                                .replace(
                                                        "</bpmn:userTask>",
                                                        "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${members.decidersFor('secretariat', applicant)}\" camunda:elementVariable=\"adviser\" /></bpmn:userTask>"),
                                        line("flow_each", "userTask_each", "userTask_decideByMinister"))),
                        NOTE,
                        "leave-request-note"),
                granting(
                        drawn(
                                OTHER,
                                "the minister grants less",
                                edit(
                                        "camunda:formRef=\"" + OTHER + "-decide\"",
                                        "camunda:formRef=\"" + OTHER + "-grant\"")),
                        OTHER + "-decide",
                        OTHER + "-grant"),
                drawn(LEAVE, "a picture as telephones send it", edit("name=\"申请人修改申请\"", "name=\"⚠\ufe0f 申请人修改申请\"")),
                drawn(
                        LEAVE,
                        "a yes put the other way round",
                        edit("${verdict == 'APPROVE'}", "${!('APPROVE' != verdict)}")),
                drawn(
                        OTHER,
                        "out of time, the presidium decides instead",
                        withoutWord(),
                        added(
                                timer("boundaryEvent_late", "满三天", "userTask_decideByMinister", "P3D", true),
                                line("flow_late", "boundaryEvent_late", "userTask_presidium"),
                                decision("userTask_presidium", "主席团审批", "presidium", OTHER + "-decide"),
                                answers(
                                        "gateway_presidium",
                                        "userTask_presidium",
                                        "serviceTask_enterLeave",
                                        "userTask_revise"))),
                drawn(
                        ASSET,
                        "nothing is freed by the flow itself",
                        edit("assets.free(requestId)", "notices.remind(requestId)")),
                drawn(
                        ROOM,
                        "too late, and that is that",
                        led("boundaryEvent_tooLate", "gateway_joinRevision", "serviceTask_settleRejected")));
    }

    private static String[] withoutWord() {
        return edit("leaves.enter(requestId)", "notices.remind(requestId)");
    }

    private static String[] edit(String from, String to) {
        return new String[] {from, to};
    }

    private static Damage drawn(String flow, String title, String[]... edits) {
        return Damage.redrawn(
                flow, title, null, null, Stream.of(edits).flatMap(Stream::of).toArray(String[]::new));
    }

    /** With one more form, which is that of a decision and asks for an amount besides. */
    private static Damage granting(Damage redesign, String decision, String id) {
        Map<String, byte[]> shipped = Shelf.bytes(Shelf.byHand(redesign.flow()));
        String form = new String(shipped.get(decision + ".form"), StandardCharsets.UTF_8)
                .replace("%", "%%")
                .replace("\"id\": \"" + decision + "\"", "\"id\": \"%s\"")
                .replaceFirst("\"components\": \\[", "\"components\": [" + GRANTED);
        return with(redesign, form, id);
    }

    /** With one more form, and without those that no step opens any more. */
    private static Damage with(Damage redesign, String form, String id) {
        return new Damage(
                redesign.flow(),
                redesign.title(),
                files -> {
                    Map<String, byte[]> drawn = redesign.what().apply(files);
                    String model = new String(drawn.get(redesign.model()), StandardCharsets.UTF_8);
                    drawn.put(id + ".form", form.formatted(id).getBytes(StandardCharsets.UTF_8));
                    new ArrayList<>(drawn.keySet())
                            .stream()
                                    .filter(name -> name.endsWith(".form"))
                                    .filter(name -> !model.contains("\"" + name.replace(".form", "") + "\""))
                                    .forEach(drawn::remove);
                    return drawn;
                },
                null,
                null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("late")
    void letsWhatIsDecidedOnBeFilledInWhereThoseWhoDecideSeeIt(Damage redesign) {
        assertThat(GATE.inspect(redesign.model(), redesign.files())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opinions")
    void letsSeveralBeHeard(Damage redesign) {
        assertThat(GATE.inspect(redesign.model(), redesign.files())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("returns")
    void letsTheApplicantMendLessThanEverything(Damage redesign) {
        assertThat(GATE.inspect(redesign.model(), redesign.files())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void letsGoOfWhatIsOver(Damage redesign) {
        assertThat(GATE.inspect(redesign.model(), redesign.files())).isEmpty();
    }

    static Stream<Damage> releases() {
        return ReleaseDamages.allowed();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("votes")
    void letsVotesBeHeldOneAfterTheOther(Damage redesign) {
        assertThat(GATE.inspect(redesign.model(), redesign.files())).isEmpty();
    }

    static Stream<Damage> votes() {
        return VoteDamages.allowed();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejections")
    void letsANoTakeALongerWayToTheRejection(Damage redesign) {
        assertThat(GATE.inspect(redesign.model(), redesign.files())).isEmpty();
    }

    static Stream<Damage> rejections() {
        return RejectionDamages.allowed();
    }

    static Stream<Damage> returns() {
        return ReturnDamages.allowed();
    }

    static Stream<Damage> opinions() {
        return OpinionDamages.allowed();
    }

    static Stream<Damage> late() {
        return LateDamages.allowed();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("redesigns")
    void passesTheGate(Damage redesign) {
        assertThat(GATE.inspect(redesign.model(), redesign.files())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void knowsTwinsOfTheShippedFlows(String flow) {
        assertThat(GATE.inspect(Shelf.twin(flow) + ".bpmn", Shelf.bytes(Shelf.deployment(Shelf.twin(flow)))))
                .isEmpty();
    }

    static List<String> names() {
        return Shelf.flows();
    }
}
