package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What approval gave is let go of only when the request is over: while it is approved, its applicant counts on the room, and so does whoever reads
 * the record. Somebody had something to do in between, or let the time for it pass, and nothing follows but that it is closed.
 */
public final class ReleaseRules {

    private ReleaseRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        Set<FlowNode> approvals = flow.all(ServiceTask.class).stream()
                .filter(ApprovalRules::approves)
                .collect(Collectors.toSet());
        Set<FlowNode> approved = behind(Paths.pastNo(flow, node -> false), approvals);
        Set<FlowNode> atOnce = behind(untilSomethingHappens(flow), approvals);
        for (Deed deed : Deed.of(flow, house)) {
            if (!deed.takesBack()) continue;
            checkBefore(flow, deed, house, findings);
            if (!approved.contains(deed.task())) continue;
            if (atOnce.contains(deed.task())) findings.add(deed.task().getId(), atOnce(deed, house));
            checkBehind(flow, deed, house, findings);
        }
    }

    private static String atOnce(Deed deed, GateContext house) {
        return "刚出具「通过」就" + Deed.show(deed.name(), house)
                + "，批件上准了的当场就没有了；请从这里删去，或在两者之间加一个由人办理的步骤（如领取钥匙；到时没有人办的，由它的中断定时边界事件引到这里）";
    }

    /** Once it is taken back, approval stands for it only if it is entered again. */
    private static void checkBefore(ModelFile flow, Deed deed, GateContext house, Findings findings) {
        Set<FlowNode> entries = flow.all(ServiceTask.class).stream()
                .filter(task -> ModelFile.calls(task, deed.undone()))
                .collect(Collectors.toSet());
        if (!behind(Paths.pastNo(flow, node -> false), entries).contains(deed.task())) return;
        findings.require(
                Deed.without(flow, deed.undone(), Stream.of(deed.task())).noneMatch(ApprovalRules::approves),
                deed.task().getId(),
                Deed.show(deed.name(), house) + "之后，可以不再" + Deed.show(deed.undone(), house)
                        + "就走到「通过」；请把这一步从通向通过的路径上删去，或在其后再执行一次 ${" + deed.undone() + "(requestId)}");
    }

    private static Set<FlowNode> behind(Paths ways, Set<FlowNode> nodes) {
        return nodes.stream().flatMap(node -> ways.onFrom(node).stream()).collect(Collectors.toSet());
    }

    /** As far as somebody does something, or lets the time for it pass. */
    private static Paths untilSomethingHappens(ModelFile flow) {
        return new Paths(
                flow,
                node -> node instanceof UserTask,
                line -> true,
                event -> event.cancelActivity() && !(event.getAttachedTo() instanceof UserTask));
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask || node instanceof IntermediateCatchEvent;
    }

    private static void checkBehind(ModelFile flow, Deed deed, GateContext house, Findings findings) {
        String id = deed.task().getId();
        String once = Deed.show(deed.name(), house) + "之后";
        Paths.pastNo(flow, node -> false).onFrom(deed.task()).stream()
                .filter(node -> waits(node) || Deed.changesRegister(node, house))
                .map(node -> node.getName() == null ? node.getId() : node.getName())
                .sorted()
                .findFirst()
                .ifPresent(next -> findings.add(
                        id,
                        once + "还有「" + next + "」要办，登记却已经收回；请把这个动作移到最后，其后只接 ${requests.close(requestId)}（办结申请）和结束事件"));
        findings.require(
                Paths.pastNo(flow, node -> ModelFile.calls(node, "requests.close")).onFrom(deed.task()).stream()
                        .allMatch(node -> ModelFile.calls(node, "requests.close")
                                || !flow.waysOut(node).isEmpty()),
                id,
                once + "申请还一直是「已通过」，请在其后接服务任务 ${requests.close(requestId)}（办结申请），再到结束事件");
    }
}
