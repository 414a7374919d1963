package huiqian.flow.model;

import huiqian.engine.reading.BpmnSchema;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnParser;
import org.camunda.bpm.model.xml.instance.DomDocument;

/** Camunda's models, read against the schema that is compiled once. */
final class BpmnModels extends BpmnParser {

    private static final BpmnModels READER = new BpmnModels();

    private BpmnModels() {}

    /** The model of XML that has no flaws. */
    static BpmnModelInstance read(byte[] content) {
        return READER.parseModelFromStream(new ByteArrayInputStream(content));
    }

    @Override
    protected void configureFactory(DocumentBuilderFactory factory) {
        super.configureFactory(factory);
        factory.setAttribute("http://java.sun.com/xml/jaxp/properties/schemaSource", null);
        factory.setAttribute("http://java.sun.com/xml/jaxp/properties/schemaLanguage", null);
        factory.setValidating(false);
        factory.setSchema(BpmnSchema.schema());
    }

    /** That was done while reading. */
    @Override
    public void validateModel(DomDocument document) {}
}
