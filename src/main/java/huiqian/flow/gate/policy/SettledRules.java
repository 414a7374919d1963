package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import huiqian.flow.model.Words;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** An outcome is the last word: what comes behind it is work, and only an approved request has some to do. */
public final class SettledRules {

    private SettledRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        Consent consent = Consent.of(flow, house);
        Paths anywhere = Paths.pastNo(flow, node -> false);
        Words.OUTCOMES.forEach(outcome -> flow.all(ServiceTask.class).stream()
                .filter(task -> ModelFile.settles(task, outcome))
                .flatMap(task -> anywhere.onFrom(task).stream())
                .distinct()
                .forEach(node -> {
                    checkBehind(node, consent, findings);
                    if (outcome.equals("APPROVED")) checkAcceptance(node, consent, anywhere, findings);
                    else checkBehindNo(node, consent, findings);
                }));
        Stream.of("REJECTED", "WITHDRAWN").forEach(outcome -> checkEffects(flow, house, outcome, findings));
    }

    private static void checkBehind(FlowNode node, Consent consent, Findings findings) {
        findings.require(
                !ModelFile.calls(node, "requests.settle"), node.getId(), "申请在此之前可能已有结果，结果只能给出一次，请让给出结果的各条路径不再相接");
        findings.require(!consent.revises(node), node.getId(), "申请在此之前可能已有结果，不能再修改，请把这一步移到出具结果之前，或改用别的表单");
    }

    /** Whether after-work was done well may be judged, as long as that leads to the request being closed. */
    private static void checkAcceptance(FlowNode node, Consent consent, Paths anywhere, Findings findings) {
        findings.require(
                consent.at(node).isEmpty()
                        || anywhere.onFrom(node).stream().anyMatch(end -> ModelFile.calls(end, "requests.close")),
                node.getId(),
                "申请在此之前可能已有结果，不能再审批；请移到出具结果之前。验收后续工作的，其后须以 ${requests.close(requestId)} 办结");
    }

    private static void checkBehindNo(FlowNode node, Consent consent, Findings findings) {
        findings.require(
                consent.at(node).isEmpty() || !(node instanceof UserTask),
                node.getId(),
                "申请在此之前可能已经未通过或撤回，不能再审批，请移到出具结果之前");
        findings.require(!ModelFile.calls(node, "requests.close"), node.getId(), "只有已经通过的申请才能办结，请从未通过或撤回的路径上移开");
    }

    /** A request that came to nothing leaves nothing in the registers; they let go of what they held by themselves. */
    private static void checkEffects(ModelFile flow, GateContext house, String outcome, Findings findings) {
        Paths anywhere = Paths.pastNo(flow, node -> false);
        Set<FlowNode> behind = flow.all(ServiceTask.class).stream()
                .filter(task -> ModelFile.settles(task, outcome))
                .flatMap(task -> anywhere.onFrom(task).stream())
                .collect(java.util.stream.Collectors.toSet());
        Deed.of(flow, house).stream()
                .filter(deed -> deed.isEffect() && behind.contains(deed.task()))
                .forEach(deed -> findings.add(
                        deed.task().getId(), "申请未通过或撤回之后，不能再" + Deed.show(deed.name(), house) + "，请移到「通过」的路径上"));
    }
}
