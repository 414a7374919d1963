package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A new diagram of Modeler, and what a hand does on it. */
public final class Canvas {

    /** What Modeler offers to draw, by its element. */
    private static final Map<String, String> DRAWN = Map.of(
            "Start event", "startEvent",
            "Task", "task",
            "Gateway", "exclusiveGateway",
            "End event", "endEvent",
            "Expanded sub-process", "subProcess");

    private static final List<String> ORDER =
            List.of("documentation", "extensionElements", "incoming", "outgoing", "conditionExpression");

    private static final String NEW =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
            xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" \
            id="Definitions_1a2b3c4" targetNamespace="http://bpmn.io/schema/bpmn" \
            modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
              <bpmn:process id="Process_1a2b3c4" isExecutable="true" camunda:historyTimeToLive="180">
                <bpmn:startEvent id="StartEvent_1" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final Drawing drawing = Drawing.of(NEW.getBytes(StandardCharsets.UTF_8));

    /** Draws one thing, in another if that is not null. The flow itself and start events come with a new diagram and a new sub-process. */
    public void draw(String what, String id, String inside) {
        Element element;
        if (what.equals("Process")) element = element("Process_1a2b3c4");
        else if (what.equals("Start event")) element = element("StartEvent_1");
        else if (what.equals("Message start event")) element = element("Event_1a2b3c4");
        else element = drawing.add(inside == null ? process() : element(inside), ModelFile.BPMN, "bpmn:" + tag(what));
        element.setAttribute("id", id);
        if (what.equals("Message start event"))
            drawing.add(element, ModelFile.BPMN, "bpmn:messageEventDefinition")
                    .setAttribute("id", "MessageEventDefinition_1a2b3c4");
        if (what.equals("Expanded sub-process")) {
            element.setAttribute("triggeredByEvent", "true");
            drawing.add(element, ModelFile.BPMN, "bpmn:startEvent").setAttribute("id", "Event_1a2b3c4");
        }
    }

    private static String tag(String what) {
        assertThat(DRAWN).containsKey(what);
        return DRAWN.get(what);
    }

    public void connect(String id, String from, String to) {
        Element line = drawing.add((Element) element(from).getParentNode(), ModelFile.BPMN, "bpmn:sequenceFlow");
        line.setAttribute("id", id);
        line.setAttribute("sourceRef", from);
        line.setAttribute("targetRef", to);
        drawing.add(element(from), ModelFile.BPMN, "bpmn:outgoing").setTextContent(id);
        drawing.add(element(to), ModelFile.BPMN, "bpmn:incoming").setTextContent(id);
    }

    /** Applies a template: everything gets its default, the element the kind the template is for. */
    public void apply(ElementTemplate template, String id) {
        assertThat(ElementTemplate.list(template.json().path("appliesTo")))
                .extracting(JsonNode::asText)
                .as(template + " at " + id)
                .contains(drawing.kind(id));
        if (template.json().has("elementType"))
            drawing.turn(id, template.kinds().get(0));
        drawing.apply(template, id, property -> property.path("value").asText(""));
    }

    /** Fills in what a template asks for, by its labels; where there are choices, by their names. */
    public void fillIn(ElementTemplate template, String id, Map<String, String> answers) {
        Map<JsonNode, String> values = new HashMap<>();
        answers.forEach((label, answer) -> {
            JsonNode question = template.question(label);
            values.put(question, template.answer(question, answer));
        });
        drawing.fillIn(id, values);
    }

    public void name(String id, String name) {
        if (name != null) element(id).setAttribute("name", name);
    }

    public void document(String id, String text) {
        drawing.add(element(id), ModelFile.BPMN, "bpmn:documentation").setTextContent(text);
    }

    public void receive(String id, String message) {
        Element definition =
                Drawing.child(element(id), "messageEventDefinition").orElseThrow();
        definition.setAttribute("messageRef", "Message_1a2b3c4");
        Element added = drawing.add((Element) process().getParentNode(), ModelFile.BPMN, "bpmn:message");
        added.setAttribute("id", "Message_1a2b3c4");
        added.setAttribute("name", message);
    }

    public void setDefault(String gateway, String line) {
        element(gateway).setAttribute("default", line);
    }

    /** The file as Modeler saves it. */
    public byte[] save() {
        drawing.elements().forEach(Canvas::sort);
        Drawing saved = Drawing.of(drawing.content());
        new Layout(saved, process().getAttribute("id")).draw();
        return saved.content();
    }

    private static void sort(Element element) {
        var children = element.getChildNodes();
        IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .sorted(Comparator.comparing(Canvas::rank))
                .toList()
                .forEach(element::appendChild);
    }

    private static int rank(Node child) {
        int rank = ORDER.indexOf(child.getLocalName());
        return rank < 0 ? ORDER.size() : rank;
    }

    private Element process() {
        return drawing.elements()
                .filter(element -> element.getLocalName().equals("process"))
                .findFirst()
                .orElseThrow();
    }

    private Element element(String id) {
        return drawing.element(id);
    }
}
