package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a flow enters in the registers fits what becomes of the request. */
public final class EffectRules {

    private EffectRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        List<Deed> deeds = Deed.of(flow, house);
        Consent consent = Consent.of(flow, house);
        Set<FlowNode> settled =
                behind(flow, flow.all(ServiceTask.class).stream().filter(EffectRules::settles));
        for (Deed deed : deeds) {
            checkErrors(flow, deed, findings);
            if (!deed.isEffect()) continue;
            checkEveryRound(flow, consent, deed, house, findings);
            checkEntered(flow, deed, house, findings);
            if (deed.phrase().lasting()) checkLasting(flow, deed, findings);
            findings.require(
                    deed.phrase().errors().length == 0 || !settled.contains(deed.task()),
                    deed.task().getId(),
                    Deed.show(deed.name(), house) + "可能不成，须排在出具结果之前，请移到「通过」之前");
        }
    }

    private static Set<FlowNode> behind(ModelFile flow, Stream<? extends FlowNode> nodes) {
        Paths ways = Paths.pastNo(flow, node -> false);
        return nodes.flatMap(node -> ways.onFrom(node).stream()).collect(Collectors.toSet());
    }

    private static boolean settles(FlowNode node) {
        return ModelFile.calls(node, "requests.settle");
    }

    /** What the word can end in is caught, and where it did, the word has to be said again. */
    private static void checkErrors(ModelFile flow, Deed deed, Findings findings) {
        List<BoundaryEvent> caught = flow.lines().on(deed.task());
        Arrays.stream(deed.phrase().errors())
                .filter(error -> caught.stream().noneMatch(event -> catches(event, error.split(" ", 2)[0])))
                .forEach(error -> findings.add(
                        deed.task().getId(),
                        "会出错误 " + error.replaceFirst(" ", "（")
                                + "），却没有接住：请画一个错误边界事件，Code 填 "
                                + error.split(" ", 2)[0]
                                + "，Error message variable 填 returnReason，接到申请人修改的步骤"));
        Deed.without(flow, deed.name(), caught.stream().filter(EffectRules::isError))
                .filter(ApprovalRules::approves)
                .findFirst()
                .ifPresent(approved -> findings.add(
                        deed.task().getId(),
                        "出错之后（即没有办成）仍会走到「通过」，请把错误边界事件接到申请人修改的步骤，改好后再执行一次 ${" + deed.name() + "(requestId)}"));
    }

    private static boolean isError(BoundaryEvent event) {
        return !event.getChildElementsByType(ErrorEventDefinition.class).isEmpty();
    }

    /** Of several definitions the engine takes one. */
    private static boolean catches(BoundaryEvent event, String code) {
        return event.getChildElementsByType(EventDefinition.class).size() == 1
                && event.getChildElementsByType(ErrorEventDefinition.class).stream()
                        .map(ErrorEventDefinition::getError)
                        .anyMatch(error -> error == null || code.equals(error.getErrorCode()));
    }

    /** What the first filing is not approved without, a revised one is not approved without either: the old entry no longer fits it. */
    private static void checkEveryRound(
            ModelFile flow, Consent consent, Deed deed, GateContext house, Findings findings) {
        Paths first = new Paths(
                flow, node -> ModelFile.calls(node, deed.name()) || consent.revises(node), line -> true, event -> true);
        if (first.from(flow.starts().toList()).stream().anyMatch(ApprovalRules::approves)) return;
        consent.revisions().stream()
                .filter(again ->
                        Deed.without(flow, deed.name(), Stream.of(again)).anyMatch(ApprovalRules::approves))
                .forEach(again -> findings.add(
                        again.getId(),
                        "从这一步往后可以不再" + Deed.show(deed.name(), house) + "就走到「通过」，登记的还是以前的内容；请把连线接回 ${" + deed.name()
                                + "(requestId)} 之前"));
    }

    /** What was entered is entered anew once it is about something else. */
    private static void checkEntered(ModelFile flow, Deed deed, GateContext house, Findings findings) {
        Set<FlowNode> behind = behind(flow, Stream.of(deed.task()));
        Subject.ofDeed(deed, flow, house).stream()
                .filter(late -> behind.contains(late.step()))
                .filter(late ->
                        Deed.without(flow, deed.name(), Stream.of(late.step())).anyMatch(ApprovalRules::approves))
                .forEach(late -> findings.add(
                        late.step().getId(),
                        Deed.show(deed.name(), house) + "之后，" + late.show() + "还能改，登记的却还是以前的内容；请把这一步移到它之前，或在其后再执行一次 ${"
                                + deed.name() + "(requestId)}"));
    }

    /** Nothing may come between what stays for good and the approval. */
    private static void checkLasting(ModelFile flow, Deed deed, Findings findings) {
        Paths untilApproved = Paths.pastNo(flow, node -> ModelFile.settles(node, "APPROVED"));
        Set<FlowNode> unsettled = untilApproved.from(flow.starts().toList());
        boolean open = unsettled.contains(deed.task())
                && untilApproved.onFrom(deed.task()).stream()
                        .anyMatch(node -> node instanceof UserTask
                                || node instanceof IntermediateCatchEvent
                                || settles(node) && !ApprovalRules.approves(node));
        findings.require(!open, deed.task().getId(), "登记之后不能收回，申请却还没有通过，可能被撤回或不同意；请移到出具「通过」之后");
    }
}
