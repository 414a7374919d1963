package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** The applicant can take the request back, by the one event sub-process there is, and in no other way is it taken back. */
public final class WithdrawalRules {

    private WithdrawalRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        List<SubProcess> processes = flow.eventSubProcesses().toList();
        List<SubProcess> withdrawals =
                processes.stream().filter(WithdrawalRules::isWithdrawal).toList();
        findings.require(
                !withdrawals.isEmpty(),
                flow.process().getId(),
                "缺少撤回：请加一个事件子流程，由消息 requestWithdrawn 中断并启动，以 ${requests.settle(requestId,'WITHDRAWN')} 结束");
        processes.stream()
                .filter(process -> withdrawals.isEmpty() || !process.equals(withdrawals.get(0)))
                .forEach(process -> findings.add(
                        process.getId(), "事件子流程只能有一个，就是撤回：一个中断的开始事件，其中只有一个事件定义，即消息 requestWithdrawn；请改成这样，或删去这个子流程"));
        Set<FlowNode> inside = Paths.pastNo(flow, node -> false)
                .from(processes.stream()
                        .flatMap(process -> starts(process).stream())
                        .toList());
        checkOutcomes(flow, inside, findings);
        checkInside(inside, Consent.of(flow, house), findings);
        Deed.of(flow, house).stream()
                .filter(deed -> deed.isEffect() && inside.contains(deed.task()))
                .forEach(deed ->
                        findings.add(deed.task().getId(), "撤回时不能" + Deed.show(deed.name(), house) + "，请从撤回子流程中删去"));
    }

    private static boolean isWithdrawal(SubProcess process) {
        List<StartEvent> starts = List.copyOf(starts(process));
        if (starts.size() != 1 || !starts.get(0).isInterrupting()) return false;
        List<EventDefinition> definitions = List.copyOf(starts.get(0).getChildElementsByType(EventDefinition.class));
        return definitions.size() == 1
                && definitions.get(0) instanceof MessageEventDefinition event
                && isWithdrawal(event.getMessage());
    }

    private static boolean isWithdrawal(Message message) {
        return message != null && "requestWithdrawn".equals(message.getName());
    }

    private static Collection<StartEvent> starts(SubProcess process) {
        return process.getChildElementsByType(StartEvent.class);
    }

    private static void checkOutcomes(ModelFile flow, Set<FlowNode> inside, Findings findings) {
        for (ServiceTask task : flow.all(ServiceTask.class)) {
            if (!ModelFile.calls(task, "requests.settle")) continue;
            boolean withdrawn = ModelFile.settles(task, "WITHDRAWN");
            findings.require(
                    withdrawn || !inside.contains(task), task.getId(), "撤回的结果只能是 'WITHDRAWN'（已撤回），请改正，或移出撤回子流程");
            findings.require(
                    !withdrawn || inside.contains(task),
                    task.getId(),
                    "'WITHDRAWN'（已撤回）只能由申请人撤回时给出，请改为 'REJECTED'（未通过），或移到撤回子流程中");
        }
    }

    private static void checkInside(Set<FlowNode> inside, Consent consent, Findings findings) {
        inside.stream()
                .filter(node -> consent.at(node).isPresent() || consent.revises(node))
                .forEach(node -> findings.add(node.getId(), "申请人撤回之后不能再审批或修改，请从撤回子流程中删去"));
    }
}
