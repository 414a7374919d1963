package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import huiqian.flow.model.Words;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** Every way to an end states an outcome, which survives faults. */
public final class OutcomeRules {

    private OutcomeRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        checkEnds(flow, flow.starts().toList(), findings);
        checkEnds(flow, withdrawals(flow).toList(), findings);
        flow.all(ServiceTask.class).stream()
                .filter(OutcomeRules::settles)
                .forEach(task -> checkSettling(task, findings));
    }

    private static boolean settles(FlowNode node) {
        return ModelFile.calls(node, "requests.settle");
    }

    private static boolean closes(FlowNode node) {
        return ModelFile.calls(node, "requests.close");
    }

    private static void checkEnds(ModelFile flow, Collection<StartEvent> starts, Findings findings) {
        Set<FlowNode> reached = Paths.pastNo(flow, OutcomeRules::settles).from(starts);
        reached.stream()
                .filter(node -> !settles(node) && flow.waysOut(node).isEmpty())
                .forEach(end -> findings.add(
                        end.getId(), "有路径走到这里却没有申请结果，请在此之前调用 ${requests.settle(requestId,'APPROVED')} 或 'REJECTED'"));
        reached.stream()
                .filter(OutcomeRules::closes)
                .forEach(node -> findings.add(node.getId(), "有路径在得出结果之前就办结，请先调用 requests.settle"));
    }

    private static void checkSettling(ServiceTask task, Findings findings) {
        String id = task.getId();
        findings.require(task.isCamundaAsyncBefore(), id, "出具结果须异步执行，请勾选 Asynchronous before（asyncBefore）");
        findings.require(
                Words.OUTCOMES.stream().anyMatch(outcome -> ModelFile.settles(task, outcome)),
                id,
                "申请结果只能是 'APPROVED'、'REJECTED' 或 'WITHDRAWN'，如 ${requests.settle(requestId,'APPROVED')}");
        retryCycles(task)
                .filter(cycle -> !hasGrowingPauses(cycle))
                .forEach(cycle -> findings.add(
                        id, "Retry time cycle 须是逐次加长的重试间隔，如 PT10S,PT1M,PT10M,PT1H,PT6H；也可以清空，由系统按这样的间隔重试"));
    }

    /** Those of its own; the engine has growing pauses for a task without. */
    private static Stream<String> retryCycles(ServiceTask task) {
        if (task.getExtensionElements() == null) return Stream.empty();
        return task.getExtensionElements().getChildElementsByType(CamundaFailedJobRetryTimeCycle.class).stream()
                .map(cycle -> cycle.getTextContent().trim())
                .filter(cycle -> !cycle.isEmpty());
    }

    private static boolean hasGrowingPauses(String cycle) {
        List<Duration> pauses = Stream.of(cycle.split(","))
                .map(Words::duration)
                .map(pause -> pause.orElse(null))
                .toList();
        return pauses.size() > 1
                && pauses.stream().noneMatch(Objects::isNull)
                && pauses.stream().sorted().distinct().toList().equals(pauses);
    }

    private static Stream<StartEvent> starts(SubProcess process) {
        return process.getChildElementsByType(StartEvent.class).stream();
    }

    private static Stream<StartEvent> withdrawals(ModelFile flow) {
        return flow.eventSubProcesses().flatMap(OutcomeRules::starts).filter(StartEvent::isInterrupting);
    }
}
