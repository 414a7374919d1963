package huiqian.engine.reading;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.xml.sax.SAXException;

/** The schema of BPMN 2.0 that Camunda brings along, compiled once: left to itself it compiles one for each model, in more time than it takes to read it. */
public final class BpmnSchema {

    private static final String PLACE = "/org/camunda/bpm/model/bpmn/schema/BPMN20.xsd";
    private static final Schema COMPILED = compiled();

    private BpmnSchema() {}

    private static Schema compiled() {
        try {
            return SchemaFactory.newDefaultInstance().newSchema(Bpmn.class.getResource(PLACE));
        } catch (SAXException broken) {
            throw new IllegalStateException("the schema at " + PLACE + " cannot be read", broken);
        }
    }

    public static Schema schema() {
        return COMPILED;
    }

    /** Reads XML with the parser that the engine reads it with, set as the engine sets it, against the schema; nothing external is ever read. */
    public static SAXParser reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setXIncludeAware(false);
            factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setSchema(COMPILED);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
