package huiqian.flow.model;

import java.io.ByteArrayInputStream;
import java.net.URL;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.xml.sax.SAXException;

/** The schemas of BPMN 2.0 that Camunda brings along, compiled once: left to itself it compiles one for each model, in more time than it takes to read it. */
public final class BpmnSchema {

    private static final Schema OF_ENGINE = compiled(BpmnParser.class, BpmnParser.BPMN_20_SCHEMA_LOCATION);
    private static final Schema OF_MODEL =
            compiled(BpmnModelConstants.class, BpmnModelConstants.BPMN_20_SCHEMA_LOCATION);

    private static final Models MODELS = new Models();

    private BpmnSchema() {}

    private static Schema compiled(Class<?> owner, String place) {
        try {
            URL schema = owner.getClassLoader().getResource(place);
            return SchemaFactory.newDefaultInstance().newSchema(schema);
        } catch (SAXException broken) {
            throw new IllegalStateException("the schema at " + place + " cannot be read", broken);
        }
    }

    /** Reads XML as the engine's own parser does, checked against its schema; nothing external is ever read. Only lends its settings. */
    public static Parser parser() {
        return new Checking();
    }

    /** Camunda's model of XML that has no flaws. */
    static BpmnModelInstance model(byte[] content) {
        return MODELS.parseModelFromStream(new ByteArrayInputStream(content));
    }

    private static class Checking extends Parser {

        @Override
        protected SAXParser getSaxParser() throws SAXException, ParserConfigurationException {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            setXxeProcessing(factory);
            factory.setFeature(NAMESPACE_PREFIXES, true);
            factory.setSchema(OF_ENGINE);
            return factory.newSAXParser();
        }

        @Override
        public Parse createParse() {
            throw new IllegalStateException("the settings are lent, nothing is parsed here");
        }
    }

    private static class Models extends org.camunda.bpm.model.bpmn.impl.BpmnParser {

        @Override
        protected void configureFactory(DocumentBuilderFactory factory) {
            super.configureFactory(factory);
            factory.setAttribute("http://java.sun.com/xml/jaxp/properties/schemaSource", null);
            factory.setAttribute("http://java.sun.com/xml/jaxp/properties/schemaLanguage", null);
            factory.setValidating(false);
            factory.setSchema(OF_MODEL);
        }

        /** That was done while reading. */
        @Override
        public void validateModel(DomDocument document) {}
    }
}
