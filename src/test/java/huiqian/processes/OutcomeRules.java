package huiqian.processes;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** Every way to an end states an outcome, which survives faults; the applicant can take the request back. */
final class OutcomeRules {

    private OutcomeRules() {}

    static void check(ModelFile flow, House house, Findings findings) {
        flow.starts().forEach(start -> checkEnds(flow, start, findings));
        flow.eventSubProcesses()
                .flatMap(OutcomeRules::starts)
                .filter(StartEvent::isInterrupting)
                .forEach(start -> checkEnds(flow, start, findings));
        flow.all(ServiceTask.class).stream()
                .filter(OutcomeRules::settles)
                .forEach(task -> checkRetries(task, findings));
        findings.require(
                flow.eventSubProcesses().anyMatch(OutcomeRules::isWithdrawal),
                flow.process().getId(),
                "no event sub-process takes the request back on message requestWithdrawn");
    }

    private static boolean settles(FlowNode node) {
        return ModelFile.calls(node, "requests.settle");
    }

    private static void checkEnds(ModelFile flow, StartEvent start, Findings findings) {
        Set<FlowNode> undecided = reached(flow, start, OutcomeRules::settles);
        undecided.stream()
                .filter(EndEvent.class::isInstance)
                .forEach(end -> findings.add(end.getId(), "can be reached without an outcome"));
        undecided.stream()
                .filter(node -> ModelFile.calls(node, "requests.close"))
                .forEach(node -> findings.add(node.getId(), "closes a request that may have no outcome"));
    }

    /** What can be reached from a node without passing a node of the given kind. */
    private static Set<FlowNode> reached(ModelFile flow, FlowNode from, Predicate<FlowNode> stop) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (stop.test(node) || !seen.add(node)) continue;
            open.addAll(node.getSucceedingNodes().list());
            flow.all(BoundaryEvent.class).stream()
                    .filter(event -> event.cancelActivity() && node.equals(event.getAttachedTo()))
                    .forEach(open::add);
        }
        return seen;
    }

    private static void checkRetries(ServiceTask task, Findings findings) {
        findings.require(task.isCamundaAsyncBefore(), task.getId(), "an outcome is not asyncBefore");
        boolean settled = Expression.parse(task.getCamundaExpression())
                .filter(call -> Stream.of("APPROVED", "REJECTED", "WITHDRAWN").anyMatch(call.literals()::contains))
                .isPresent();
        findings.require(settled, task.getId(), "states an outcome that does not exist");
        findings.require(hasGrowingPauses(task), task.getId(), "no retry cycle with growing pauses");
    }

    private static boolean hasGrowingPauses(ServiceTask task) {
        if (task.getExtensionElements() == null) return false;
        List<Duration> pauses =
                task.getExtensionElements().getChildElementsByType(CamundaFailedJobRetryTimeCycle.class).stream()
                        .flatMap(
                                cycle -> Stream.of(cycle.getTextContent().trim().split(",")))
                        .map(Duration::parse)
                        .toList();
        return pauses.size() > 1 && pauses.stream().sorted().distinct().toList().equals(pauses);
    }

    private static Stream<StartEvent> starts(SubProcess process) {
        return process.getChildElementsByType(StartEvent.class).stream();
    }

    private static boolean isWithdrawal(SubProcess process) {
        return starts(process)
                .filter(StartEvent::isInterrupting)
                .flatMap(start -> start.getChildElementsByType(MessageEventDefinition.class).stream())
                .anyMatch(message -> message.getMessage() != null
                        && "requestWithdrawn".equals(message.getMessage().getName()));
    }
}
