package huiqian.flow.gate;

import static huiqian.flow.gate.Snippet.CARRIED;
import static huiqian.flow.gate.Snippet.act;
import static huiqian.flow.gate.Snippet.added;
import static huiqian.flow.gate.Snippet.gateway;
import static huiqian.flow.gate.Snippet.led;
import static huiqian.flow.gate.Snippet.line;
import static huiqian.flow.gate.Snippet.timer;
import static huiqian.flow.gate.Snippet.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which a vote is opened, closed or asked about where it is none, and those in which it is held as it should be. */
final class VoteDamages {

    private static final String LEAVE = "leave-request";
    private static final String ACTIVITY = "activity-proposal";
    private static final String STEP = "serviceTask_vote";
    private static final String OPEN = "votes.open(requestId,'secretariat')";
    private static final String CLOSE = "votes.close(requestId)";
    private static final String UNVOTED = "有路径不经投票就走到";

    private VoteDamages() {}

    static List<Damage> all() {
        return List.of(
                acted("opened once it carried", OPEN, UNVOTED, "gateway_carried", "serviceTask_approveActivity"),
                acted("opened once it did not carry", OPEN, UNVOTED, "gateway_carried", "serviceTask_settleRejected"),
                acted("opened after the ballots", OPEN, "投过的票就不算了", VOTE, "gateway_joinResult"),
                acted("opened before the result", OPEN, "投过的票就不算了", "gateway_joinResult", "gateway_carried"),
                acted(
                        "opened anew before the result",
                        "votes.open(requestId,'presidium')",
                        "投过的票就不算了",
                        "gateway_joinResult",
                        "gateway_carried"),
                acted("opened twice", OPEN, "又开始一次", "serviceTask_openVote", VOTE),
                acted("closed before the ballots", CLOSE, "谁都投不了票", "serviceTask_openVote", VOTE),
                acted("closed before it is opened", CLOSE, "没有正在进行的表决", "gateway_joinVote", "serviceTask_openVote"),
                acted(
                        "opened after the outcome",
                        OPEN,
                        "已有结果，不能再表决",
                        "serviceTask_settleApproved",
                        "intermediateEvent_activityEnded"),
                acted(
                        "closed after the outcome",
                        CLOSE,
                        "没有正在进行的表决",
                        "serviceTask_settleApproved",
                        "intermediateEvent_activityEnded"),
                drawn(
                        LEAVE,
                        "opened where nobody votes",
                        STEP,
                        UNVOTED,
                        led("gateway_verdict", "serviceTask_enterLeave", STEP),
                        added(act(STEP, "开始表决", OPEN), line("flow_vote", STEP, "serviceTask_enterLeave"))),
                drawn(
                        LEAVE,
                        "asked about where nobody voted",
                        "gateway_vote",
                        "没有投过票就走到这里",
                        led("gateway_verdict", "serviceTask_settleRejected", "gateway_vote"),
                        added(
                                gateway("gateway_vote", "表决过？", "flow_voteNo"),
                                line("flow_voteNo", "否", "gateway_vote", "serviceTask_settleRejected"),
                                line("flow_voteYes", "是", "gateway_vote", "serviceTask_settleRejected", CARRIED))),
                drawn(
                        ACTIVITY,
                        "asked about before the ballots",
                        "gateway_early",
                        "没有投过票就走到这里",
                        led("serviceTask_openVote", VOTE, "gateway_early"),
                        added(
                                gateway("gateway_early", "已通过？", "flow_earlyNo"),
                                line("flow_earlyNo", "否", "gateway_early", VOTE),
                                line("flow_earlyYes", "是", "gateway_early", "gateway_joinResult", CARRIED))),
                drawn(
                        ACTIVITY,
                        "opened, and the small ones go round it",
                        "serviceTask_openVote",
                        UNVOTED,
                        led("serviceTask_openVote", VOTE, "gateway_small"),
                        added(
                                gateway("gateway_small", "人太少？", "flow_smallNo"),
                                line("flow_smallNo", "否", "gateway_small", VOTE),
                                line(
                                        "flow_smallYes",
                                        "是",
                                        "gateway_small",
                                        "serviceTask_settleRejected",
                                        "expectedAttendance < 5"))));
    }

    private static final String VOTE = "userTask_voteByPresidium";

    static Stream<Damage> allowed() {
        return Stream.of(
                drawn(
                        ACTIVITY,
                        "closed because it is taken back",
                        null,
                        null,
                        edit(
                                "sourceRef=\"startEvent_withdrawn\" targetRef=\"serviceTask_settleWithdrawn\" />",
                                "sourceRef=\"startEvent_withdrawn\" targetRef=\"" + STEP + "\" />"
                                        + act(STEP, "截止表决", CLOSE)
                                        + line("flow_closedBack", STEP, "serviceTask_settleWithdrawn"))),
                acted("closed once the ballots are in", CLOSE, null, "gateway_joinResult", "gateway_carried"),
                heard(drawn(
                        ACTIVITY,
                        "heard between the opening and the ballots",
                        null,
                        null,
                        led("serviceTask_openVote", VOTE, "userTask_hear"),
                        added(
                                work("userTask_hear", "办公室提意见", "officeDirector", "activity-proposal-note"),
                                line("flow_heard", "userTask_hear", VOTE)))),
                twoHouses());
    }

    /** What the presidium carried goes to the secretariat's vote. */
    private static Damage twoHouses() {
        Damage drawn = drawn(
                ACTIVITY,
                "two votes one after the other",
                null,
                null,
                led("gateway_carried", "serviceTask_approveActivity", STEP),
                added(
                        act(STEP, "开始秘书处表决", OPEN),
                        line("flow_secondOpened", STEP, "userTask_secondVote"),
                        timer("boundaryEvent_secondExpired", "满 72 小时", "userTask_secondVote", "PT72H", true),
                        line("flow_secondExpired", "boundaryEvent_secondExpired", "serviceTask_closeSecond"),
                        act("serviceTask_closeSecond", "截止秘书处表决", CLOSE),
                        line("flow_secondClosed", "serviceTask_closeSecond", "gateway_secondCarried"),
                        line("flow_secondVoted", "userTask_secondVote", "gateway_secondCarried"),
                        gateway("gateway_secondCarried", "秘书处通过？", "flow_secondNot"),
                        line(
                                "flow_secondCarried",
                                "通过",
                                "gateway_secondCarried",
                                "serviceTask_approveActivity",
                                CARRIED),
                        line("flow_secondNot", "未通过", "gateway_secondCarried", "serviceTask_settleRejected")));
        return new Damage(
                ACTIVITY,
                drawn.title(),
                files -> {
                    Map<String, byte[]> changed = drawn.what().apply(files);
                    String model = new String(changed.get(drawn.model()), StandardCharsets.UTF_8);
                    Matcher ballots = Pattern.compile("(?s)<bpmn:userTask id=\"" + VOTE + "\".*?</bpmn:userTask>")
                            .matcher(model);
                    if (!ballots.find()) throw new AssertionError(VOTE);
                    String second = ballots.group()
                            .replace("ByPresidium", "Second")
                            .replace(VOTE.replace("ByPresidium", "Second"), "userTask_secondVote")
                            .replace("multiInstance_ballots", "multiInstance_second")
                            .replace("completionCondition_voteDecided", "completionCondition_second")
                            .replace("主席团表决活动", "秘书处表决活动")
                            .replaceAll("\\s*<bpmn:(incoming|outgoing)>[^<]*</bpmn:\\1>", "");
                    changed.put(
                            drawn.model(),
                            model.replace(Snippet.END, second + Snippet.END).getBytes(StandardCharsets.UTF_8));
                    return changed;
                },
                null,
                null);
    }

    private static Damage heard(Damage drawn) {
        String note =
                """
                {"id": "activity-proposal-note", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
                 "components": [{"type": "textarea", "id": "field_note", "key": "note", "label": "意见", "validate": {"maxLength": 200}}]}""";
        return new Damage(
                drawn.flow(),
                drawn.title(),
                files -> {
                    Map<String, byte[]> changed = drawn.what().apply(files);
                    changed.put("activity-proposal-note.form", note.getBytes(StandardCharsets.UTF_8));
                    return changed;
                },
                null,
                null);
    }

    /** A word between two nodes; named itself where that is wrong. */
    private static Damage acted(String title, String word, String finding, String from, String to) {
        return drawn(
                ACTIVITY,
                "a vote " + title + ", " + word,
                finding == null ? null : STEP,
                finding,
                led(from, to, STEP),
                added(act(STEP, "另行表决", word), line("flow_vote", STEP, to)));
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
}
