package huiqian.flow.model.walk;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What leads where in a model, looked up once: by the lines' own ends, as the engine reads them. */
public final class Lines {

    private final Map<FlowNode, List<Line>> out = new HashMap<>();
    private final Map<Activity, List<BoundaryEvent>> attached;

    private Lines(Map<Activity, List<BoundaryEvent>> attached) {
        this.attached = attached;
    }

    /** A line and where it leads. */
    public record Line(SequenceFlow flow, FlowNode target) {}

    public static Lines of(Collection<SequenceFlow> flows, Collection<BoundaryEvent> events) {
        Lines lines = new Lines(events.stream()
                .filter(event -> event.getAttachedTo() != null)
                .collect(groupingBy(BoundaryEvent::getAttachedTo)));
        flows.stream()
                .filter(flow -> flow.getSource() != null && flow.getTarget() != null)
                .forEach(flow -> lines.out
                        .computeIfAbsent(flow.getSource(), source -> new ArrayList<>())
                        .add(new Line(flow, flow.getTarget())));
        return lines;
    }

    /** The lines that leave a node. */
    public List<Line> from(FlowNode node) {
        return out.getOrDefault(node, List.of());
    }

    /** The events that sit on a node. */
    public List<BoundaryEvent> on(FlowNode node) {
        return node instanceof Activity activity ? attached.getOrDefault(activity, List.of()) : List.of();
    }
}
