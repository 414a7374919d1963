package huiqian.flow.model.walk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Every way through a model from some of its nodes, each node seen once for each thing that may be in mind there. */
public final class Walk<P> {

    /** A node, and what is in mind when it is come to. */
    public record Stand<P>(FlowNode node, P mind) {}

    private final Lines lines;
    private final Mind<P> mind;
    private final Set<Stand<P>> seen = new LinkedHashSet<>();
    private final Deque<Stand<P>> waiting = new ArrayDeque<>();

    private Walk(Lines lines, Mind<P> mind) {
        this.lines = lines;
        this.mind = mind;
    }

    /** Where the walks from these nodes come to, the nodes included. */
    public static <P> Set<Stand<P>> from(Collection<? extends FlowNode> starts, P inMind, Lines lines, Mind<P> mind) {
        Walk<P> walk = new Walk<>(lines, mind);
        starts.forEach(start -> walk.reach(start, inMind));
        return walk.goOn();
    }

    /** Where the walks come to that leave this node by its lines; the node itself only if they come back to it. */
    public static <P> Set<Stand<P>> leaving(FlowNode node, P inMind, Lines lines, Mind<P> mind) {
        Walk<P> walk = new Walk<>(lines, mind);
        walk.follow(node, inMind);
        return walk.goOn();
    }

    private Set<Stand<P>> goOn() {
        while (!waiting.isEmpty()) {
            Stand<P> stand = waiting.pop();
            P after = mind.after(stand.node(), stand.mind());
            if (after != null) follow(stand.node(), after);
            for (BoundaryEvent event : lines.on(stand.node())) reach(event, mind.aside(event, stand.mind()));
        }
        return seen;
    }

    private void follow(FlowNode node, P inMind) {
        lines.from(node).forEach(line -> reach(line.target(), mind.along(line.flow(), inMind)));
    }

    private void reach(FlowNode node, P inMind) {
        if (inMind == null) return;
        Stand<P> stand = new Stand<>(node, inMind);
        if (seen.add(stand)) waiting.add(stand);
    }
}
