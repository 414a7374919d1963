package huiqian.flow.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Shapes and lines for a diagram, one beside the other: where they lie means nothing. */
final class Layout {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String POINTS = "http://www.omg.org/spec/DD/20100524/DI";
    private static final Set<String> SMALL = Set.of("startEvent", "endEvent");
    private static final Set<String> SHAPES =
            Set.of("startEvent", "endEvent", "task", "userTask", "serviceTask", "exclusiveGateway", "subProcess");

    private final Drawing drawing;
    private final String process;
    private final Map<String, int[]> centres = new LinkedHashMap<>();

    Layout(Drawing drawing, String process) {
        this.drawing = drawing;
        this.process = process;
    }

    void draw() {
        Element diagram = drawing.add(drawing.root(), DI, "bpmndi:BPMNDiagram");
        diagram.setAttribute("id", "BPMNDiagram_1");
        Element plane = drawing.add(diagram, DI, "bpmndi:BPMNPlane");
        plane.setAttribute("id", "BPMNPlane_1");
        plane.setAttribute("bpmnElement", process);
        drawing.elements()
                .filter(element -> SHAPES.contains(element.getLocalName()))
                .forEach(element -> shape(plane, element));
        drawing.elements()
                .filter(element -> element.getLocalName().equals("sequenceFlow"))
                .forEach(line -> line(plane, line));
    }

    private void shape(Element plane, Element element) {
        String id = element.getAttribute("id");
        Element shape = drawing.add(plane, DI, "bpmndi:BPMNShape");
        shape.setAttribute("id", id + "_di");
        shape.setAttribute("bpmnElement", id);
        boolean outer = element.getLocalName().equals("subProcess");
        if (outer) shape.setAttribute("isExpanded", "true");
        boolean inner = ((Element) element.getParentNode()).getLocalName().equals("subProcess");
        int width = outer ? 2000 : SMALL.contains(element.getLocalName()) ? 36 : 100;
        int height = outer ? 200 : SMALL.contains(element.getLocalName()) ? 36 : 80;
        int[] centre = {
            outer ? 1000 : 150 + centres.size() * 150, outer || inner ? 500 : centres.size() % 2 == 0 ? 100 : 250
        };
        centres.put(id, centre);
        Element bounds = drawing.add(shape, DC, "dc:Bounds");
        bounds.setAttribute("x", String.valueOf(centre[0] - width / 2));
        bounds.setAttribute("y", String.valueOf(centre[1] - height / 2));
        bounds.setAttribute("width", String.valueOf(width));
        bounds.setAttribute("height", String.valueOf(height));
    }

    private void line(Element plane, Element line) {
        Element edge = drawing.add(plane, DI, "bpmndi:BPMNEdge");
        edge.setAttribute("id", line.getAttribute("id") + "_di");
        edge.setAttribute("bpmnElement", line.getAttribute("id"));
        for (String end : new String[] {"sourceRef", "targetRef"}) {
            Element point = drawing.add(edge, POINTS, "di:waypoint");
            int[] centre = centres.get(line.getAttribute(end));
            point.setAttribute("x", String.valueOf(centre[0]));
            point.setAttribute("y", String.valueOf(centre[1]));
        }
    }
}
