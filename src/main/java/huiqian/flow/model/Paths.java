package huiqian.flow.model;

import huiqian.flow.model.walk.Lines.Line;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Walks through a flow.
 *
 * @param ends nodes a walk does not go past; what is attached to them it does follow
 * @param open lines it may take
 * @param attached attached events it follows
 */
public record Paths(
        ModelFile flow, Predicate<FlowNode> ends, Predicate<SequenceFlow> open, Predicate<BoundaryEvent> attached) {

    /** On any line, off the main path only where a step is left for good. */
    public static Paths pastNo(ModelFile flow, Predicate<FlowNode> ends) {
        return new Paths(flow, ends, line -> true, BoundaryEvent::cancelActivity);
    }

    /** Every node the walks from these nodes come to, the ends included. */
    public Set<FlowNode> from(Collection<? extends FlowNode> starts) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            FlowNode node = waiting.pop();
            if (!seen.add(node)) continue;
            if (!ends.test(node)) after(node, waiting);
            flow.lines().on(node).stream().filter(attached).forEach(waiting::add);
        }
        return seen;
    }

    /** Every node the walks come to that leave this node by its lines. */
    public Set<FlowNode> onFrom(FlowNode node) {
        Deque<FlowNode> next = new ArrayDeque<>();
        after(node, next);
        return from(next);
    }

    private void after(FlowNode node, Collection<FlowNode> next) {
        flow.lines().from(node).stream()
                .filter(line -> open.test(line.flow()))
                .map(Line::target)
                .forEach(next::add);
    }
}
