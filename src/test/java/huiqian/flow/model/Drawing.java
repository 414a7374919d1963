package huiqian.flow.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A model in which templates are applied to elements, as Modeler does it. */
public final class Drawing {

    /** What is drawn rather than filled in. */
    private static final Set<String> DRAWN = Set.of("id", "sourceRef", "targetRef", "default", "attachedToRef");

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Document model;

    private Drawing(Document model) {
        this.model = model;
    }

    public static Drawing of(byte[] content) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return new Drawing(factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(model), new StreamResult(content));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return content.toByteArray();
    }

    Element root() {
        return model.getDocumentElement();
    }

    /** Makes another kind of thing of an element. */
    void turn(String id, String kind) {
        String tag = kind.substring("bpmn:".length());
        model.renameNode(
                element(id), ModelFile.BPMN, "bpmn:" + Character.toLowerCase(tag.charAt(0)) + tag.substring(1));
    }

    /** Changes what a template's properties say of an element. */
    void fillIn(String id, Map<JsonNode, String> values) {
        values.forEach((property, value) -> bind(element(id), property.path("binding"), value));
    }

    public String kind(String id) {
        String tag = element(id).getLocalName();
        return "bpmn:" + Character.toUpperCase(tag.charAt(0)) + tag.substring(1);
    }

    /** Takes from the element all that would have to be filled in, and returns it by the name a template has for it. */
    public Map<String, String> strip(String id, ElementTemplate template) {
        Element element = element(id);
        Map<String, String> before = new HashMap<>();
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(attribute -> !DRAWN.contains(attribute.getNodeName()))
                .filter(attribute -> !attribute.getNodeName().equals("name") || template.binds("name"))
                .forEach(attribute -> before.put(attribute.getNodeName(), attribute.getNodeValue()));
        before.keySet().forEach(element::removeAttribute);
        List.of("conditionExpression", "extensionElements")
                .forEach(part -> child(element, part).ifPresent(found -> {
                    properties(found)
                            .forEach(each -> before.put(each.getAttribute("name"), each.getAttribute("value")));
                    element.removeChild(found);
                }));
        return before;
    }

    private static Stream<Element> properties(Element found) {
        return nodes(found.getElementsByTagNameNS(ModelFile.CAMUNDA, "property"));
    }

    private static Stream<Element> nodes(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList().stream();
    }

    /** Takes away what is drawn at the element's edge and does not interrupt, with what follows it. */
    public void eraseReminders(String id) {
        elements()
                .filter(event -> event.getAttribute("attachedToRef").equals(id)
                        && event.getAttribute("cancelActivity").equals("false"))
                .toList()
                .forEach(this::eraseFrom);
    }

    private void eraseFrom(Element element) {
        String id = element.getAttribute("id");
        elements().filter(line -> line.getAttribute("sourceRef").equals(id)).forEach(line -> {
            eraseFrom(element(line.getAttribute("targetRef")));
            erase(line);
        });
        erase(element);
    }

    private void erase(Element element) {
        nodes(model.getElementsByTagNameNS("*", "*"))
                .filter(shape -> shape.getAttribute("bpmnElement").equals(element.getAttribute("id")))
                .forEach(shape -> shape.getParentNode().removeChild(shape));
        element.getParentNode().removeChild(element);
    }

    /** Writes into the element what the template says, what was chosen, and what only a person can know. */
    public void apply(ElementTemplate template, String choice, Map<String, String> known, String id) {
        JsonNode chosen = template.dropdown().orElse(null);
        apply(
                template,
                id,
                property -> property.equals(chosen)
                        ? choice
                        : property.path("value")
                                .asText(known.getOrDefault(
                                        property.path("binding").path("name").asText(), "")));
    }

    /** Applies a template; the values are those it has in the end. */
    public void apply(ElementTemplate template, String id, Function<JsonNode, String> values) {
        Element element = element(id);
        element.setAttributeNS(ModelFile.CAMUNDA, "camunda:modelerTemplate", template.text("id"));
        element.setAttributeNS(ModelFile.CAMUNDA, "camunda:modelerTemplateVersion", template.text("version"));
        template.properties().forEach(property -> bind(element, property.path("binding"), values.apply(property)));
    }

    private void bind(Element element, JsonNode binding, String value) {
        String name = binding.path("name").asText();
        if (binding.path("type").asText().equals("camunda:property")) {
            Element extensions = part(element, ModelFile.BPMN, "bpmn:extensionElements");
            Element properties = part(extensions, ModelFile.CAMUNDA, "camunda:properties");
            property(properties, name).setAttribute("value", value);
        } else if (name.equals("conditionExpression")) {
            Element condition = part(element, ModelFile.BPMN, "bpmn:conditionExpression");
            condition.setAttributeNS(XSI, "xsi:type", "bpmn:tFormalExpression");
            condition.setTextContent(value);
        } else if (name.startsWith("camunda:")) element.setAttributeNS(ModelFile.CAMUNDA, name, value);
        else element.setAttribute(name, value);
    }

    private Element property(Element properties, String name) {
        return properties(properties)
                .filter(each -> each.getAttribute("name").equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Element property = add(properties, ModelFile.CAMUNDA, "camunda:property");
                    property.setAttribute("name", name);
                    return property;
                });
    }

    Element part(Element element, String namespace, String tag) {
        return child(element, tag.substring(tag.indexOf(':') + 1)).orElseGet(() -> {
            Element part = model.createElementNS(namespace, tag);
            Node after =
                    child(element, "documentation").map(Node::getNextSibling).orElse(element.getFirstChild());
            element.insertBefore(part, after);
            return part;
        });
    }

    Element add(Element element, String namespace, String tag) {
        return (Element) element.appendChild(model.createElementNS(namespace, tag));
    }

    static Optional<Element> child(Element element, String tag) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element found && tag.equals(found.getLocalName())) return Optional.of(found);
        return Optional.empty();
    }

    /** Every element of the model itself, in document order. */
    Stream<Element> elements() {
        return nodes(model.getElementsByTagNameNS(ModelFile.BPMN, "*"));
    }

    Element element(String id) {
        return elements()
                .filter(each -> each.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }
}
