package huiqian.flow.gate.sound;

import huiqian.flow.model.ModelFile;
import huiqian.flow.model.walk.Lines.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where a case can go from each node of a flow: by its lines, and by the events on its edge. */
final class Net {

    private final ModelFile flow;
    private final Map<FlowNode, List<FlowNode>> next = new LinkedHashMap<>();

    Net(ModelFile flow) {
        this.flow = flow;
        flow.all(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .forEach(node -> next.put(node, after(node)));
    }

    private List<FlowNode> after(FlowNode node) {
        List<FlowNode> after = new ArrayList<>();
        flow.lines().from(node).stream().map(Line::target).forEach(after::add);
        after.addAll(flow.lines().on(node));
        return after;
    }

    ModelFile flow() {
        return flow;
    }

    /** Every node a case can stand at, in document order. */
    Set<FlowNode> nodes() {
        return next.keySet();
    }

    List<FlowNode> next(FlowNode node) {
        return next.getOrDefault(node, List.of());
    }

    /** The flow's own start and those of its event sub-processes. */
    List<StartEvent> starts() {
        return List.copyOf(flow.all(StartEvent.class));
    }

    /** Every node that can be come to from these, itself included, going past none that is an end. */
    Set<FlowNode> from(Collection<? extends FlowNode> starts, Predicate<FlowNode> isEnd) {
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            FlowNode node = waiting.pop();
            if (seen.add(node) && !isEnd.test(node)) waiting.addAll(next(node));
        }
        return seen;
    }

    /** Every node from which one of these can be come to. */
    Set<FlowNode> to(Collection<? extends FlowNode> ends) {
        Map<FlowNode, List<FlowNode>> before = before();
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> waiting = new ArrayDeque<>(ends);
        while (!waiting.isEmpty()) {
            FlowNode node = waiting.pop();
            if (seen.add(node)) waiting.addAll(before.getOrDefault(node, List.of()));
        }
        return seen;
    }

    /** What comes before each node. */
    Map<FlowNode, List<FlowNode>> before() {
        Map<FlowNode, List<FlowNode>> before = new LinkedHashMap<>();
        next.forEach((node, after) -> after.forEach(
                each -> before.computeIfAbsent(each, any -> new ArrayList<>()).add(node)));
        return before;
    }

    Stream<FlowNode> lastOnes() {
        return next.keySet().stream().filter(node -> flow.waysOut(node).isEmpty());
    }

    /** What people call a node. */
    static String called(FlowNode node) {
        String name = node.getName();
        return name == null || name.isBlank() ? node.getId() : "「" + name.strip() + "」";
    }
}
