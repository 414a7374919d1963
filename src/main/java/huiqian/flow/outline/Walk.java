package huiqian.flow.outline;

import huiqian.flow.model.ModelFile;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** The nodes of a flow in the order people come to them. */
final class Walk {

    private final ModelFile flow;
    private final Set<FlowNode> seen = new LinkedHashSet<>();

    private Walk(ModelFile flow) {
        this.flow = flow;
    }

    static List<FlowNode> through(ModelFile flow) {
        Walk walk = new Walk(flow);
        walk.from(flow.starts().toList());
        walk.from(flow.all(StartEvent.class));
        walk.from(flow.all(FlowNode.class));
        return List.copyOf(walk.seen);
    }

    /** Each way to its end before the next one; beside a step, its deadlines come last. */
    private void from(Collection<? extends FlowNode> starts) {
        Deque<FlowNode> ahead = new ArrayDeque<>(starts);
        while (!ahead.isEmpty()) {
            FlowNode node = ahead.pop();
            if (!seen.add(node)) continue;
            flow.all(BoundaryEvent.class).stream()
                    .filter(event -> node.equals(event.getAttachedTo()))
                    .forEach(ahead::push);
            List<SequenceFlow> ways = flow.waysOut(node);
            for (int i = ways.size() - 1; i >= 0; i--) ahead.push(ways.get(i).getTarget());
        }
    }
}
