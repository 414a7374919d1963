package huiqian.engine.inside;

import huiqian.engine.ModelGate;
import huiqian.engine.NewDeployment;
import huiqian.engine.reading.BpmnSchema;
import huiqian.engine.reading.DrawnPart;
import huiqian.engine.reading.DrawnTimers;
import huiqian.engine.reading.StepSettings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.SAXParser;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The engine reads a model: the gate is asked before anything is made of a new one, and what settings stand for is read as if it were drawn. */
class FlowParse extends BpmnParse {

    private final ModelGate gate;

    FlowParse(BpmnParser parser, ModelGate gate) {
        super(parser);
        this.parser = new Reader();
        this.schemaResource = null;
        this.gate = gate;
    }

    static NewDeployment told(DeploymentEntity deployment) {
        Map<String, byte[]> files = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        return new NewDeployment(deployment, files, deployment::setName);
    }

    /** What is deployed already is read again without asking, so that a stricter rule strands no running case. */
    @Override
    public BpmnParse execute() {
        boolean isNew = deployment != null && deployment.isNew();
        if (isNew) getProblems().addAll(gate.inspect(name, told(deployment)));
        if (hasErrors()) throwExceptionForErrors();
        return isNew ? parsed() : super.execute();
    }

    /** What the engine still stumbles over is no fault of the server. */
    private BpmnParse parsed() {
        try {
            return super.execute();
        } catch (ParseException reason) {
            throw reason;
        } catch (RuntimeException | StackOverflowError unforeseen) {
            getProblems().add(gate.unreadable(name, unforeseen));
            throwExceptionForErrors();
            return this;
        }
    }

    @Override
    public void throwExceptionForErrors() {
        throw gate.refusal(name, getProblems());
    }

    @Override
    protected void parseRootElement() {
        rootElement.elements("process").forEach(FlowParse::drawTimers);
        super.parseRootElement();
    }

    private static void drawTimers(Element scope) {
        for (Element element : List.copyOf(scope.elements())) {
            if (element.getTagName().equals("subProcess")) drawTimers(element);
            if (element.getTagName().equals("userTask"))
                DrawnTimers.beside(element.attribute("id"), new StepSettings(properties(element)))
                        .forEach(part -> scope.add(drawn(part)));
        }
    }

    private static Element drawn(DrawnPart part) {
        AttributesImpl attributes = new AttributesImpl();
        part.attributes().forEach((name, value) -> attributes.addAttribute("", name, name, "CDATA", value));
        if (part.expression() != null)
            attributes.addAttribute(
                    CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri(),
                    "expression",
                    "camunda:expression",
                    "CDATA",
                    part.expression());
        Element element = new Element(BpmnParser.BPMN20_NS, part.tag(), part.tag(), attributes, null);
        element.appendText(part.text());
        part.parts().forEach(inner -> element.add(drawn(inner)));
        return element;
    }

    /** What an element says in {@code camunda:property}. */
    static Map<String, String> properties(Element element) {
        Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
        return properties == null ? Map.of() : properties;
    }

    /** Only lends its settings: the schema is not compiled anew for each model. */
    private static class Reader extends Parser {

        @Override
        protected SAXParser getSaxParser() throws SAXException {
            return BpmnSchema.reader();
        }

        @Override
        public Parse createParse() {
            throw new IllegalStateException("the settings are lent, nothing is parsed here");
        }
    }
}
