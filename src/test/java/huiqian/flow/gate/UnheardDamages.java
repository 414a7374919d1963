package huiqian.flow.gate;

import static huiqian.flow.gate.Snippet.CARRIED;
import static huiqian.flow.gate.Snippet.YES;
import static huiqian.flow.gate.Snippet.act;
import static huiqian.flow.gate.Snippet.added;
import static huiqian.flow.gate.Snippet.decision;
import static huiqian.flow.gate.Snippet.eventProcess;
import static huiqian.flow.gate.Snippet.gateway;
import static huiqian.flow.gate.Snippet.led;
import static huiqian.flow.gate.Snippet.line;
import static huiqian.flow.gate.Snippet.ofApplicant;
import static huiqian.flow.gate.Snippet.question;
import static huiqian.flow.gate.Snippet.timer;

import huiqian.flow.model.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways in which an approval, or an entry in a register, comes about without or against the decision it needs. */
final class UnheardDamages {

    private static final String LEAVE = "leave-request";
    private static final String ACTIVITY = "activity-proposal";
    private static final String ASSET = "asset-scrapping";
    private static final String ROOM = "room-borrowing";
    private static final String DECIDE = "leave-request-decide";
    private static final String ACCEPT = "activity-proposal-accept";

    private UnheardDamages() {}

    static List<Damage> all() {
        return Damage.all(unread(), rounds(), votes(), outcomes(), withdrawals(), effects(), otherNames(), aside());
    }

    private static Damage drawn(String flow, String title, String element, String finding, String[]... edits) {
        return Damage.redrawn(
                flow,
                title,
                element,
                finding,
                Stream.of(edits).flatMap(Stream::of).toArray(String[]::new));
    }

    private static String[] edit(String from, String to) {
        return new String[] {from, to};
    }

    /** A decision that the next gateway does not ask for. */
    private static List<Damage> unread() {
        String[] director = added(
                decision("userTask_director", "主任审批", "officeDirector", DECIDE),
                line("flow_director", "userTask_director", "gateway_verdict"));
        String[] directorOfActivity = added(decision("userTask_director", "主任审批", "officeDirector", ACCEPT));
        String carried = "${" + CARRIED + "}";
        return List.of(
                drawn(
                        LEAVE,
                        "nobody asks what the minister said",
                        "userTask_decideByMinister",
                        "不同意、退回或超时之后",
                        led("userTask_decideByMinister", "gateway_verdict", "userTask_director"),
                        director),
                drawn(
                        Shelf.twin(LEAVE),
                        "nobody asks what the minister said, under another name",
                        "userTask_decideByMinister",
                        "不同意、退回或超时之后",
                        led("userTask_decideByMinister", "gateway_verdict", "userTask_director"),
                        added(
                                decision("userTask_director", "主任审批", "officeDirector", "twin-of-" + DECIDE),
                                line("flow_director", "userTask_director", "gateway_verdict"))),
                drawn(
                        ACTIVITY,
                        "nobody asks how the vote went",
                        "userTask_voteByPresidium",
                        "不同意、退回或超时之后",
                        led("gateway_joinResult", "gateway_carried", "userTask_director"),
                        edit(carried, "${" + YES + "}"),
                        added(
                                decision("userTask_director", "主任审批", "officeDirector", ACCEPT),
                                line("flow_director", "userTask_director", "gateway_carried"))),
                drawn(
                        ACTIVITY,
                        "the verdict before the vote stands for the vote",
                        "userTask_voteByPresidium",
                        "表决只看这个",
                        led("gateway_joinVote", "serviceTask_openVote", "userTask_director"),
                        edit(carried, "${" + YES + "}"),
                        directorOfActivity,
                        added(question(
                                "gateway_director", "userTask_director", "serviceTask_openVote", "userTask_revise"))),
                drawn(
                        ACTIVITY,
                        "the vote stands for the advisor after it",
                        "userTask_advisor",
                        "不同意、退回或超时之后",
                        led("gateway_joinResult", "gateway_carried", "userTask_advisor"),
                        added(
                                decision("userTask_advisor", "指导老师审批", "advisor", ACCEPT),
                                line("flow_advisor", "userTask_advisor", "gateway_carried"))),
                drawn(
                        LEAVE,
                        "a yes or something else",
                        "userTask_decideByMinister",
                        "不同意、退回或超时之后",
                        edit("${" + YES + "}", "${" + YES + " || retroactive}")),
                drawn(
                        LEAVE,
                        "a line is called the opposite of what it says",
                        "flow_approved",
                        "条件说的却是别的",
                        edit("name=\"同意\"", "name=\"不同意\"")),
                drawn(
                        LEAVE,
                        "a no is called what is nearly a yes",
                        "flow_rejected",
                        "走这里的条件是选了「不同意」",
                        edit("name=\"不同意\" sourceRef", "name=\"同意了\" sourceRef")),
                drawn(
                        LEAVE,
                        "what is left is called what another line says",
                        "flow_returned",
                        "条件说的却是别的",
                        edit("name=\"退回修改\"", "name=\"同意\"")));
    }

    /** A yes on an application that is no longer the same. */
    private static List<Damage> rounds() {
        return List.of(
                drawn(
                        ROOM,
                        "another time without the secretariat",
                        "userTask_reviseTime",
                        "不再经秘书处同意",
                        led("boundaryEvent_roomTaken", "gateway_joinRevision", "userTask_reviseTime"),
                        added(
                                ofApplicant("userTask_reviseTime", "申请人改换时段", "room-borrowing-apply"),
                                line("flow_time", "userTask_reviseTime", "serviceTask_reserveRoom"))),
                againToTheSecondAlone(LEAVE, "leaves.enter(requestId)"),
                againToTheSecondAlone(Shelf.twin(LEAVE), "notices.remind(requestId)"),
                drawn(
                        Shelf.twin(LEAVE),
                        "what the minister sent back goes past him",
                        "userTask_revise",
                        "不再经本部部长同意",
                        edit("leaves.enter(requestId)", "notices.remind(requestId)"),
                        led("userTask_revise", "gateway_joinDecision", "userTask_second"),
                        led("gateway_verdict", "serviceTask_enterLeave", "userTask_second"),
                        added(
                                decision("userTask_second", "秘书处审批", "secretariat", "twin-of-" + DECIDE),
                                question(
                                        "gateway_second",
                                        "userTask_second",
                                        "serviceTask_enterLeave",
                                        "userTask_revise"))),
                new Damage(
                        Shelf.twin(ROOM),
                        "the applicant fills in the time once the secretariat has agreed",
                        UnheardDamages::timeFilledInLate,
                        "serviceTask_reserveRoom",
                        "不经秘书处同意"),
                drawn(
                        ACTIVITY,
                        "the old vote carries the new application",
                        "userTask_revise",
                        "不再经主席团同意",
                        led("userTask_revise", "gateway_joinVote", "gateway_joinResult")),
                drawn(
                        ASSET,
                        "another asset, the mark on the old one",
                        "userTask_revise",
                        "登记的还是以前的内容",
                        led("userTask_revise", "gateway_joinEarmark", "userTask_decideByChair")));
    }

    private static Map<String, byte[]> timeFilledInLate(Map<String, byte[]> files) {
        String flow = Shelf.twin(ROOM);
        Map<String, byte[]> drawn = drawn(
                        flow,
                        "",
                        null,
                        "",
                        led("gateway_verdict", "serviceTask_reserveRoom", "userTask_time"),
                        added(
                                ofApplicant("userTask_time", "申请人填写时间", flow + "-time"),
                                line("flow_time", "userTask_time", "serviceTask_reserveRoom")))
                .what()
                .apply(files);
        String apply = new String(files.get(flow + "-apply.form"), StandardCharsets.UTF_8);
        drawn.put(
                flow + "-time.form",
                apply.replace(flow + "-apply", flow + "-time").getBytes(StandardCharsets.UTF_8));
        return drawn;
    }

    private static Damage againToTheSecondAlone(String flow, String word) {
        return drawn(
                flow,
                "sent back by the second, the first is not asked again",
                "userTask_again",
                "不再经本部部长同意",
                edit("leaves.enter(requestId)", word),
                led("gateway_verdict", "serviceTask_enterLeave", "userTask_second"),
                added(
                        decision("userTask_second", "秘书处审批", "secretariat", flow + "-decide"),
                        question("gateway_second", "userTask_second", "serviceTask_enterLeave", "userTask_again"),
                        ofApplicant("userTask_again", "申请人再次修改", flow + "-apply"),
                        line("flow_again", "userTask_again", "userTask_second")));
    }

    /** What one of them says is not the vote that the regulations ask for. */
    private static Damage oneForAll(String flow, String who, String element) {
        String carried = "${" + CARRIED + "}";
        return drawn(
                flow,
                "one decides for all, " + who,
                element,
                "规定必须经主席团表决",
                led("gateway_joinVote", "serviceTask_openVote", "userTask_one"),
                edit(carried, "${" + YES + "}"),
                added(
                        decision("userTask_one", "主席团审批", "presidium", flow + "-accept")
                                .replace("members.decidersFor('presidium', applicant)", who),
                        line("flow_one", "userTask_one", "gateway_carried")));
    }

    private static List<Damage> votes() {
        String again = "每次表决之前";
        return List.of(
                drawn(
                        ACTIVITY,
                        "the second round is not opened",
                        "userTask_voteByPresidium",
                        again,
                        led("userTask_revise", "gateway_joinVote", "userTask_voteByPresidium")),
                drawn(
                        ACTIVITY,
                        "voted again without opening",
                        "userTask_voteByPresidium",
                        again,
                        edit("default=\"flow_notCarried\"", "default=\"flow_again\""),
                        edit(
                                "<bpmn:sequenceFlow id=\"flow_notCarried\"",
                                line("flow_again", "再投一次", "gateway_carried", "userTask_voteByPresidium")
                                        + "<bpmn:sequenceFlow id=\"flow_notCarried\"")),
                oneForAll(ACTIVITY, "members.decidersFor('presidium', applicant)", "serviceTask_settleApproved"),
                oneForAll(ACTIVITY, "members.chosen(partners, 'presidium', applicant)", "serviceTask_settleApproved"),
                oneForAll(
                        Shelf.twin(ACTIVITY),
                        "members.chosen(partners, 'presidium', applicant)",
                        "serviceTask_approveActivity"),
                drawn(
                        ACTIVITY,
                        "the vote of one role counts for another",
                        "serviceTask_settleApproved",
                        "不经主席团审批",
                        led("gateway_joinVote", "serviceTask_openVote", "gateway_whose"),
                        added(
                                gateway("gateway_whose", "由谁表决？", "flow_presidium"),
                                line("flow_presidium", "主席团", "gateway_whose", "serviceTask_openVote"),
                                line("flow_others", "秘书处", "gateway_whose", "serviceTask_others", "budget < 100"),
                                act("serviceTask_others", "开始表决", "votes.open(requestId,'secretariat')"),
                                line("flow_othersOpened", "serviceTask_others", "userTask_voteByPresidium"))));
    }

    private static List<Damage> outcomes() {
        return List.of(
                drawn(
                        LEAVE,
                        "a no goes down as a withdrawal",
                        "serviceTask_settleRejected",
                        "只能由申请人撤回时给出",
                        edit("'REJECTED'", "'WITHDRAWN'")),
                drawn(
                        LEAVE,
                        "revised after approval",
                        "userTask_after",
                        "不能再修改",
                        led("serviceTask_settleApproved", "endEvent_approved", "userTask_after"),
                        added(
                                ofApplicant("userTask_after", "通过后更正", "leave-request-apply"),
                                line("flow_after", "userTask_after", "endEvent_approved"))),
                drawn(
                        LEAVE,
                        "a second outcome",
                        "serviceTask_settleRejected",
                        "结果只能给出一次",
                        led("serviceTask_settleApproved", "endEvent_approved", "serviceTask_settleRejected")),
                drawn(
                        LEAVE,
                        "round and round to the same outcome",
                        "serviceTask_settleApproved",
                        "结果只能给出一次",
                        led("serviceTask_settleApproved", "endEvent_approved", "gateway_joinDecision")),
                drawn(
                        LEAVE,
                        "decided after the no",
                        "userTask_appeal",
                        "不能再审批",
                        led("serviceTask_settleRejected", "endEvent_rejected", "userTask_appeal"),
                        added(
                                decision("userTask_appeal", "主席复核", "chair", DECIDE),
                                line("flow_appeal", "userTask_appeal", "endEvent_rejected"))),
                drawn(
                        LEAVE,
                        "decided after the yes",
                        "userTask_appeal",
                        "不能再审批",
                        led("serviceTask_settleApproved", "endEvent_approved", "userTask_appeal"),
                        added(
                                decision("userTask_appeal", "主席复核", "chair", DECIDE),
                                line("flow_appeal", "userTask_appeal", "endEvent_approved"))),
                drawn(
                        LEAVE,
                        "a rejected request is closed",
                        "serviceTask_close",
                        "只有已经通过的申请才能办结",
                        led("serviceTask_settleRejected", "endEvent_rejected", "serviceTask_close"),
                        added(
                                act("serviceTask_close", "办结申请", "requests.close(requestId)"),
                                line("flow_close", "serviceTask_close", "endEvent_rejected"))),
                drawn(
                        LEAVE,
                        "entered although rejected",
                        "serviceTask_late",
                        "未通过或撤回之后",
                        led("serviceTask_settleRejected", "endEvent_rejected", "serviceTask_late"),
                        added(
                                act("serviceTask_late", "登记考勤", "leaves.enter(requestId)"),
                                line("flow_late", "serviceTask_late", "endEvent_rejected"))));
    }

    private static List<Damage> withdrawals() {
        String only = "事件子流程只能有一个";
        String message = "<bpmn:messageEventDefinition messageRef=\"message_requestWithdrawn\" />";
        String soon =
                "<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT3S</bpmn:timeDuration></bpmn:timerEventDefinition>";
        return List.of(
                withdrawal(LEAVE, "'APPROVED'"),
                withdrawal(Shelf.twin(LEAVE), "'APPROVED'"),
                withdrawal(LEAVE, "'REJECTED'"),
                drawn(
                        LEAVE,
                        "silence approves",
                        "subProcess_late",
                        only,
                        added(eventProcess("late", soon, true, "APPROVED"))),
                drawn(
                        Shelf.twin(LEAVE),
                        "silence approves beside the minister",
                        "subProcess_late",
                        only,
                        added(eventProcess("late", soon, false, "APPROVED"))),
                drawn(
                        LEAVE,
                        "taken back twice",
                        "subProcess_twice",
                        only,
                        added(eventProcess("twice", message, true, "WITHDRAWN"))),
                drawn(
                        LEAVE,
                        "an error approves",
                        "subProcess_error",
                        only,
                        edit(
                                "<bpmn:incoming>flow_reminded</bpmn:incoming>",
                                "<bpmn:incoming>flow_reminded</bpmn:incoming><bpmn:errorEventDefinition errorRef=\"error_x\" />"),
                        edit(
                                "</bpmn:process>",
                                eventProcess(
                                                "error",
                                                "<bpmn:errorEventDefinition errorRef=\"error_x\" />",
                                                true,
                                                "APPROVED")
                                        + "</bpmn:process><bpmn:error id=\"error_x\" name=\"错\" errorCode=\"x\" />")),
                drawn(
                        LEAVE,
                        "an error before the message",
                        "subProcess_withdrawal",
                        only,
                        edit(
                                "<bpmn:messageEventDefinition id=\"messageEventDefinition_withdrawn\"",
                                "<bpmn:errorEventDefinition id=\"errorEventDefinition_first\" /><bpmn:messageEventDefinition id=\"messageEventDefinition_withdrawn\"")),
                drawn(
                        LEAVE,
                        "taken back beside",
                        "subProcess_withdrawal",
                        only,
                        edit("id=\"startEvent_withdrawn\"", "id=\"startEvent_withdrawn\" isInterrupting=\"false\"")),
                drawn(
                        ASSET,
                        "scrapped on withdrawal",
                        "serviceTask_freeAssetOnWithdrawal",
                        "撤回时不能",
                        edit(
                                "id=\"serviceTask_freeAssetOnWithdrawal\" name=\"解除报废标记\" camunda:expression=\"${assets.free(requestId)}\"",
                                "id=\"serviceTask_freeAssetOnWithdrawal\" name=\"解除报废标记\" camunda:expression=\"${assets.scrap(requestId)}\"")));
    }

    private static Damage withdrawal(String flow, String outcome) {
        return drawn(
                flow,
                "withdrawal ends in " + outcome,
                "serviceTask_settleWithdrawn",
                "撤回的结果只能是",
                edit("'WITHDRAWN'", outcome));
    }

    private static List<Damage> effects() {
        String taken = "sourceRef=\"boundaryEvent_roomTaken\" targetRef=\"";
        return List.of(
                drawn(
                        ROOM,
                        "a slip without a room",
                        "serviceTask_settleApproved",
                        "有路径没有「按申请预订房间",
                        led("gateway_verdict", "serviceTask_reserveRoom", "serviceTask_settleApproved")),
                drawn(
                        ROOM,
                        "taken, approved all the same",
                        "serviceTask_reserveRoom",
                        "出错之后",
                        edit(taken + "gateway_joinRevision", taken + "serviceTask_settleApproved")),
                drawn(
                        Shelf.twin(ROOM),
                        "taken, approved all the same, under another name",
                        "serviceTask_reserveRoom",
                        "出错之后",
                        edit(taken + "gateway_joinRevision", taken + "serviceTask_settleApproved")),
                drawn(
                        ROOM,
                        "another error is caught",
                        "serviceTask_reserveRoom",
                        "会出错误 roomTaken",
                        edit("errorCode=\"roomTaken\"", "errorCode=\"roomtaken\"")),
                drawn(
                        ACTIVITY,
                        "the error is caught elsewhere",
                        "serviceTask_approveActivity",
                        "会出错误 tooLate",
                        edit(
                                "attachedToRef=\"serviceTask_approveActivity\"",
                                "attachedToRef=\"serviceTask_archiveReport\"")),
                drawn(
                        ROOM,
                        "the error takes a field's place",
                        "boundaryEvent_roomTaken",
                        "错误信息不能写入变量「purpose」",
                        edit(
                                "errorRef=\"error_roomTaken\" camunda:errorMessageVariable=\"returnReason\"",
                                "errorRef=\"error_roomTaken\" camunda:errorMessageVariable=\"purpose\"")),
                drawn(
                        ROOM,
                        "given up before the slip",
                        "serviceTask_settleApproved",
                        "有路径没有「按申请预订房间",
                        led("serviceTask_reserveRoom", "serviceTask_settleApproved", "serviceTask_giveUp"),
                        added(
                                act("serviceTask_giveUp", "让出房间", "rooms.release(requestId)"),
                                line("flow_givenUp", "serviceTask_giveUp", "serviceTask_settleApproved"))),
                drawn(
                        ASSET,
                        "scrapped before the chair decides",
                        "serviceTask_now",
                        "不经主席同意",
                        led("serviceTask_earmarkAsset", "userTask_decideByChair", "serviceTask_now"),
                        added(
                                act("serviceTask_now", "马上报废", "assets.scrap(requestId)"),
                                line("flow_now", "serviceTask_now", "userTask_decideByChair"))),
                drawn(
                        ASSET,
                        "scrapped while it may still be rejected",
                        "serviceTask_now",
                        "登记之后不能收回",
                        led("gateway_verdict", "serviceTask_settleApproved", "serviceTask_now"),
                        added(
                                act("serviceTask_now", "马上报废", "assets.scrap(requestId)"),
                                line("flow_now", "serviceTask_now", "userTask_director"),
                                decision("userTask_director", "主任审批", "officeDirector", "asset-scrapping-decide"),
                                question(
                                        "gateway_director",
                                        "userTask_director",
                                        "serviceTask_settleApproved",
                                        "serviceTask_freeAsset"))),
                drawn(
                        ASSET,
                        "approved and never scrapped",
                        "serviceTask_closeRequest",
                        "通过之后有路径没有",
                        led("userTask_dispose", "serviceTask_scrapAsset", "serviceTask_closeRequest")),
                drawn(
                        LEAVE,
                        "entered before the minister decides",
                        "serviceTask_early",
                        "不经本部部长同意",
                        led("startEvent_filed", "gateway_joinDecision", "serviceTask_early"),
                        added(
                                act("serviceTask_early", "先记考勤", "leaves.enter(requestId)"),
                                line("flow_early", "serviceTask_early", "gateway_joinDecision"))));
    }

    /** What the policy binds is bound whatever the flow is called. */
    private static List<Damage> otherNames() {
        return List.of(
                drawn(
                        Shelf.twin(ASSET),
                        "another role scraps",
                        "serviceTask_scrapAsset",
                        "不经主席同意",
                        edit("'chair'", "'presidium'")),
                drawn(
                        Shelf.twin(ROOM),
                        "another role lends",
                        "serviceTask_reserveRoom",
                        "不经秘书处同意",
                        edit("'secretariat'", "'advisor'")),
                drawn(
                        Shelf.twin(LEAVE),
                        "another role lets go",
                        "serviceTask_enterLeave",
                        "不经本部部长同意",
                        edit("'minister'", "'chair'")),
                drawn(
                        Shelf.twin(ACTIVITY),
                        "another role votes",
                        "serviceTask_approveActivity",
                        "不经主席团同意",
                        edit("'presidium'", "'secretariat'")),
                drawn(
                        Shelf.twin(LEAVE),
                        "nobody decides",
                        "serviceTask_enterLeave",
                        "不经本部部长同意",
                        led("startEvent_filed", "gateway_joinDecision", "serviceTask_enterLeave")));
    }

    private static List<Damage> aside() {
        return List.of(
                drawn(
                        LEAVE,
                        "two decide at once",
                        "userTask_aside",
                        "不能审批",
                        led("boundaryEvent_escalate", "serviceTask_escalate", "userTask_aside"),
                        added(
                                decision("userTask_aside", "主席审批", "chair", DECIDE),
                                line("flow_aside", "userTask_aside", "serviceTask_escalate"))),
                drawn(
                        LEAVE,
                        "revised while it is decided",
                        "userTask_aside",
                        "那一步还在等人办理",
                        led("boundaryEvent_escalate", "serviceTask_escalate", "userTask_aside"),
                        added(
                                ofApplicant("userTask_aside", "申请人补充", "leave-request-apply"),
                                line("flow_aside", "userTask_aside", "serviceTask_escalate"))),
                besideWhatWaits(ASSET, "userTask_decideByChair", "assets.free(requestId)"),
                besideWhatWaits(LEAVE, "userTask_decideByMinister", "leaves.enter(requestId)"),
                besideWhatWaits(ACTIVITY, "userTask_voteByPresidium", "votes.close(requestId)"),
                drawn(
                        LEAVE,
                        "out of time, and approved",
                        "userTask_decideByMinister",
                        "不同意、退回或超时之后",
                        added(
                                timer("boundaryEvent_late", "满三天", "userTask_decideByMinister", "P3D", true),
                                line("flow_late", "boundaryEvent_late", "serviceTask_enterLeave"))));
    }

    private static Damage besideWhatWaits(String flow, String step, String word) {
        return drawn(
                flow,
                "beside the step that waits " + word,
                "serviceTask_beside",
                "只能提醒或上报",
                added(
                        timer("boundaryEvent_beside", "满一天未办", step, "P1D", false),
                        line("flow_waiting", "boundaryEvent_beside", "serviceTask_beside"),
                        act("serviceTask_beside", "旁路登记", word),
                        line("flow_beside", "serviceTask_beside", "endEvent_beside"),
                        "<bpmn:endEvent id=\"endEvent_beside\" name=\"旁路已登记\" />"));
    }
}
