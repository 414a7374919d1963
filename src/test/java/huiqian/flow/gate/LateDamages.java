package huiqian.flow.gate;

import static huiqian.flow.gate.LateSubject.form;
import static huiqian.flow.gate.Snippet.act;
import static huiqian.flow.gate.Snippet.added;
import static huiqian.flow.gate.Snippet.decision;
import static huiqian.flow.gate.Snippet.led;
import static huiqian.flow.gate.Snippet.line;
import static huiqian.flow.gate.Snippet.ofApplicant;
import static huiqian.flow.gate.Snippet.question;
import static huiqian.flow.gate.Snippet.work;

import huiqian.flow.model.Shelf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The ways in which something else is entered in a register than what was before those who said yes, and those in which it is not. */
final class LateDamages {

    private static final String LEAVE = Shelf.twin("leave-request");
    private static final String ACTIVITY = Shelf.twin("activity-proposal");
    private static final String ASSET = Shelf.twin("asset-scrapping");
    private static final String ROOM = Shelf.twin("room-borrowing");
    private static final String STEP = "userTask_late";

    private LateDamages() {}

    /**
     * What a word of the policy enters, and where.
     *
     * @param asked the line that leads to the decision
     * @param agreed the line of a yes
     */
    private record Word(
            String flow, Set<String> fields, String[] asked, String[] agreed, String task, String decision) {

        Damage drawn(String title, String element, String finding, String[] more, String[]... edits) {
            List<String[]> all = new ArrayList<>(Arrays.asList(edits));
            if (fields.contains("assetTag")) all.add(titled("assetTag", "description"));
            if (fields.contains("organization")) all.add(titled("organization", "contactName"));
            all.add(more);
            return LateSubject.drawn(flow, title + ", " + String.join(" ", fields), fields, element, finding, all);
        }

        private static String[] titled(String before, String now) {
            String field = "name=\"titleField\" value=\"";
            return new String[] {field + before + "\"", field + now + "\""};
        }

        String to() {
            return agreed[1];
        }
    }

    private static final List<Word> WORDS = List.of(
            new Word(
                    ASSET,
                    Set.of("assetTag"),
                    new String[] {"gateway_joinEarmark", "serviceTask_earmarkAsset"},
                    new String[] {"gateway_verdict", "serviceTask_settleApproved"},
                    "serviceTask_scrapAsset",
                    "userTask_decideByChair"),
            new Word(
                    ROOM,
                    Set.of("room"),
                    new String[] {"gateway_joinDecision", "userTask_decideBySecretariat"},
                    new String[] {"gateway_verdict", "serviceTask_reserveRoom"},
                    "serviceTask_reserveRoom",
                    "userTask_decideBySecretariat"),
            new Word(
                    ROOM,
                    Set.of("organization"),
                    new String[] {"gateway_joinDecision", "userTask_decideBySecretariat"},
                    new String[] {"gateway_verdict", "serviceTask_reserveRoom"},
                    "serviceTask_reserveRoom",
                    "userTask_decideBySecretariat"),
            new Word(
                    ROOM,
                    Set.of("startsAt", "endsAt"),
                    new String[] {"gateway_joinDecision", "userTask_decideBySecretariat"},
                    new String[] {"gateway_verdict", "serviceTask_reserveRoom"},
                    "serviceTask_reserveRoom",
                    "userTask_decideBySecretariat"),
            new Word(
                    LEAVE,
                    Set.of("startsAt", "endsAt"),
                    new String[] {"gateway_joinDecision", "userTask_decideByMinister"},
                    new String[] {"gateway_verdict", "serviceTask_enterLeave"},
                    "serviceTask_enterLeave",
                    "userTask_decideByMinister"),
            new Word(
                    ACTIVITY,
                    Set.of("venue", "budget"),
                    new String[] {"gateway_joinVote", "serviceTask_openVote"},
                    new String[] {"gateway_carried", "serviceTask_approveActivity"},
                    "serviceTask_approveActivity",
                    "userTask_voteByPresidium"));

    static List<Damage> all() {
        return Stream.concat(WORDS.stream().flatMap(LateDamages::refused), Stream.of(anotherOnceOneIsMarked()))
                .toList();
    }

    /** The chair sees the second, the register has the first. */
    private static Damage anotherOnceOneIsMarked() {
        String form = form(ASSET);
        return WORDS.get(0)
                .drawn(
                        "another one once one is marked",
                        STEP,
                        "登记的却还是以前的内容",
                        added(
                                work("userTask_first", "主任填写", "officeDirector", form),
                                line("flow_first", "userTask_first", "serviceTask_earmarkAsset"),
                                work(STEP, "主任改填", "officeDirector", form),
                                line("flow_late", STEP, "userTask_decideByChair")),
                        led("gateway_joinEarmark", "serviceTask_earmarkAsset", "userTask_first"),
                        led("serviceTask_earmarkAsset", "userTask_decideByChair", STEP));
    }

    private static Stream<Damage> refused(Word word) {
        String form = form(word.flow());
        String late = "同意时还没有看到";
        return Stream.of(
                agreed(
                        word,
                        "the director fills it in after the yes",
                        late,
                        work(STEP, "主任填写", "officeDirector", form)),
                agreed(word, "the applicant fills it in after the yes", late, ofApplicant(STEP, "申请人填写", form)),
                agreed(
                        word,
                        "whoever decides fills it in after the yes",
                        late,
                        work(STEP, "秘书处填写", "secretariat", form)),
                agreed(word, "opinions fill it in after the yes", late, opinions(form)),
                asked(word, "opinions fill it in before the yes", "各人填的会互相覆盖", opinions(form)),
                second(word),
                aside(word),
                LateSubject.with(
                        word.drawn(
                                "whoever decides does not see it",
                                word.decision(),
                                "审批的人要看得到申请的内容",
                                added(
                                        work(STEP, "主任填写", "officeDirector", form),
                                        line("flow_late", STEP, word.asked()[1])),
                                led(word.asked()[0], word.asked()[1], STEP)),
                        word.flow().equals(ACTIVITY) ? "vote" : "decide",
                        "\"key\": \"" + word.fields().iterator().next() + "\"",
                        "\"key\": \"somethingElse\""),
                LateSubject.with(
                        agreed(word, "computed after the yes", late, work(STEP, "主任填写", "officeDirector", form)),
                        "late",
                        "\"type\": ",
                        "\"readonly\": true, \"expression\": \"=1\", \"type\": \"expression\", \"was\": "),
                LateSubject.with(
                        asked(
                                word,
                                "hidden from whoever fills it in",
                                "须始终显示",
                                work(STEP, "主任填写", "officeDirector", form)),
                        "late",
                        "\"key\": ",
                        "\"conditional\": {\"hide\": \"=applicantName = \\\"某\\\"\"}, \"key\": "));
    }

    private static String opinions(String form) {
        return work(STEP, "秘书处逐个提意见", "secretariat", form)
                .replace(
                        "camunda:candidateUsers=\"${members.decidersFor('secretariat', applicant)}\"",
                        "camunda:assignee=\"${adviser}\"")
                .replace(
                        "</bpmn:userTask>",
                        "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${members.decidersFor('secretariat', applicant)}\" camunda:elementVariable=\"adviser\" /></bpmn:userTask>");
    }

    /** Between the yes and the word; an asset is marked once it is known. */
    private static Damage agreed(Word word, String title, String finding, String step) {
        String[] pieces = {step, line("flow_late", STEP, word.to())};
        if (!word.flow().equals(ASSET))
            return word.drawn(
                    title, word.task(), finding, added(pieces), led(word.agreed()[0], word.agreed()[1], STEP));
        return word.drawn(
                title,
                word.task(),
                finding,
                added(
                        step,
                        line("flow_late", STEP, "serviceTask_mark"),
                        act("serviceTask_mark", "标记资产", "assets.earmark(requestId)"),
                        line("flow_marked", "serviceTask_mark", word.to())),
                led(word.agreed()[0], word.agreed()[1], STEP),
                new String[] {
                    "camunda:expression=\"${assets.earmark(requestId)}\"",
                    "camunda:expression=\"${notices.remind(requestId)}\""
                });
    }

    private static Damage asked(Word word, String title, String finding, String step) {
        return word.drawn(
                title,
                STEP,
                finding,
                added(step, line("flow_late", STEP, word.asked()[1])),
                led(word.asked()[0], word.asked()[1], STEP));
    }

    /** Somebody else who decides after those who have to: their yes does not stand for the others'. */
    private static Damage second(Word word) {
        String form = form(word.flow());
        return LateSubject.asking(
                word.drawn(
                        "a second one fills it in with their yes",
                        word.task(),
                        "同意时还没有看到",
                        added(
                                decision("userTask_second", "指导老师审批", "advisor", form),
                                question("gateway_second", "userTask_second", word.to(), "serviceTask_settleRejected")),
                        led(word.agreed()[0], word.agreed()[1], "userTask_second")),
                word.flow().equals(ACTIVITY) ? "accept" : "decide",
                form,
                word.fields());
    }

    /** Beside the step that waits. */
    private static Damage aside(Word word) {
        return word.drawn(
                "filled in beside those who decide",
                STEP,
                "不中断的边界事件之后不能填写",
                added(
                        """
                        <bpmn:boundaryEvent id="boundaryEvent_late" name="满 12 小时" cancelActivity="false" attachedToRef="%s">
                          <bpmn:timerEventDefinition id="timer_late"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT12H</bpmn:timeDuration></bpmn:timerEventDefinition>
                        </bpmn:boundaryEvent>
                        """
                                .formatted(word.decision()),
                        line("flow_late", "boundaryEvent_late", STEP),
                        work(STEP, "主任填写", "officeDirector", form(word.flow())),
                        line("flow_filledIn", STEP, "endEvent_late"),
                        "<bpmn:endEvent id=\"endEvent_late\" name=\"已填写\" />"));
    }

    /** What stays allowed: filled in by somebody before those decide who then see it, or by whoever decides with their yes. */
    static Stream<Damage> allowed() {
        return Stream.concat(
                WORDS.stream().flatMap(word -> Stream.of(
                                work(STEP, "主任填写", "officeDirector", form(word.flow())),
                                ofApplicant(STEP, "申请人补充", form(word.flow())))
                        .map(step -> asked(
                                word, "filled in before it is decided by " + step.substring(30, 60), null, step))),
                WORDS.stream()
                        .filter(word ->
                                !word.flow().equals(ACTIVITY) && !word.flow().equals(ASSET))
                        .map(LateDamages::withTheYes));
    }

    private static Damage withTheYes(Word word) {
        String decide = "camunda:formRef=\"" + word.flow() + "-decide\"";
        Damage drawn = word.drawn("filled in with the yes", null, null, new String[] {
            decide, "camunda:formRef=\"" + form(word.flow()) + "\""
        });
        Damage asking = LateSubject.asking(drawn, "decide", form(word.flow()), word.fields());
        return new Damage(
                asking.flow(),
                asking.title(),
                files -> {
                    Map<String, byte[]> asked = asking.what().apply(files);
                    asked.remove(word.flow() + "-decide.form");
                    return asked;
                },
                null,
                null);
    }
}
