package huiqian.flow.gate;

import huiqian.flow.model.ModelFile;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The drawing: everything is drawn, nothing overlaps, lines are straight and keep clear of what they do not join. */
final class LayoutRules {

    private LayoutRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        Map<BaseElement, Rectangle2D> shapes = flow.all(BpmnShape.class).stream()
                .collect(Collectors.toMap(BpmnShape::getBpmnElement, shape -> box(shape.getBounds())));
        Map<BaseElement, List<Line2D>> edges = flow.all(BpmnEdge.class).stream()
                .collect(Collectors.toMap(BpmnEdge::getBpmnElement, LayoutRules::segments));
        flow.all(FlowNode.class)
                .forEach(node -> findings.require(shapes.containsKey(node), node.getId(), "is not drawn"));
        flow.all(SequenceFlow.class)
                .forEach(line -> findings.require(edges.containsKey(line), line.getId(), "is not drawn"));
        checkShapes(shapes, findings);
        edges.forEach((line, segments) -> checkLine((SequenceFlow) line, segments, shapes, findings));
        checkLabels(flow, shapes, edges, findings);
    }

    private static void checkShapes(Map<BaseElement, Rectangle2D> shapes, Findings findings) {
        shapes.forEach((one, box) -> shapes.forEach((other, otherBox) -> {
            boolean apart = one.equals(other) || belong(one, other) || belong(other, one) || !box.intersects(otherBox);
            findings.require(apart, one.getId(), "overlaps " + other.getId());
        }));
    }

    /** Whether the first sits on the second's border or inside it. */
    private static boolean belong(BaseElement inner, BaseElement outer) {
        boolean attached = inner instanceof BoundaryEvent event && outer.equals(event.getAttachedTo());
        return attached || outer.equals(inner.getParentElement());
    }

    private static void checkLine(
            SequenceFlow line, List<Line2D> segments, Map<BaseElement, Rectangle2D> shapes, Findings findings) {
        boolean straight = segments.stream()
                .allMatch(segment -> segment.getX1() == segment.getX2() || segment.getY1() == segment.getY2());
        findings.require(straight, line.getId(), "is drawn askew");
        shapes.forEach((node, box) -> {
            boolean joined = touches(line.getSource(), node) || touches(line.getTarget(), node);
            findings.require(joined || !crosses(segments, box), line.getId(), "runs through " + node.getId());
        });
    }

    private static boolean touches(FlowNode end, BaseElement node) {
        return end.equals(node) || belong(end, node);
    }

    private static boolean crosses(List<Line2D> segments, Rectangle2D box) {
        return segments.stream().anyMatch(segment -> segment.intersects(box));
    }

    private static void checkLabels(
            ModelFile flow,
            Map<BaseElement, Rectangle2D> shapes,
            Map<BaseElement, List<Line2D>> edges,
            Findings findings) {
        List<Rectangle2D> placed = new ArrayList<>();
        flow.all(BpmnLabel.class).forEach(label -> {
            Rectangle2D box = box(label.getBounds());
            String id = label.getParentElement().getAttributeValue("bpmnElement");
            findings.require(placed.stream().noneMatch(box::intersects), id, "label overlaps another label");
            findings.require(edges.values().stream().noneMatch(line -> crosses(line, box)), id, "label on a line");
            findings.require(
                    shapes.entrySet().stream()
                            .filter(shape -> !shape.getKey()
                                    .getElementType()
                                    .getTypeName()
                                    .equals("subProcess"))
                            .noneMatch(shape -> box.intersects(shape.getValue())),
                    id,
                    "label overlaps a shape");
            placed.add(box);
        });
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Line2D> segments(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        return Stream.iterate(1, i -> i < points.size(), i -> i + 1)
                .map(i -> segment(points.get(i - 1), points.get(i)))
                .toList();
    }

    private static Line2D segment(Waypoint from, Waypoint to) {
        return new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
    }
}
