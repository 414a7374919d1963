package huiqian.flow.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML with the parser that the engine reads it with, set as the engine sets it, against the schema of BPMN; nothing external is ever read. */
final class XmlReading extends DefaultHandler {

    private static final String SCHEMA = "/org/camunda/bpm/model/bpmn/schema/BPMN20.xsd";
    private static final String JAXP = "http://java.sun.com/xml/jaxp/properties/";

    private final List<SAXParseException> errors = new ArrayList<>();
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private Locator place;
    private XmlElement root;

    private XmlReading() {}

    /** What is there to read, and everything that is wrong with it. */
    static XmlReading of(byte[] content) {
        XmlReading reading = new XmlReading();
        try {
            parser().parse(new ByteArrayInputStream(content), reading);
        } catch (SAXException | IOException unreadable) {
            reading.root = null;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return reading;
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setValidating(true);
        factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        SAXParser parser = factory.newSAXParser();
        // The schema is in several files.
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
        parser.setProperty(JAXP + "schemaLanguage", XMLConstants.W3C_XML_SCHEMA_NS_URI);
        parser.setProperty(JAXP + "schemaSource", Bpmn.class.getResource(SCHEMA).toString());
        return parser;
    }

    List<SAXParseException> errors() {
        return errors;
    }

    /** Null if there is nothing that could be read. */
    XmlElement root() {
        return root;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.place = locator;
    }

    @Override
    public void startElement(String uri, String name, String written, Attributes attributes) {
        XmlElement element = new XmlElement(uri, uri.isEmpty() ? written : name, attributes, place);
        if (root == null) root = element;
        else open.element().add(element);
        open.push(element);
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        open.element().add(String.valueOf(signs, start, length));
    }

    @Override
    public void endElement(String uri, String name, String written) {
        open.pop();
    }

    @Override
    public void error(SAXParseException error) {
        errors.add(error);
    }

    @Override
    public void fatalError(SAXParseException error) {
        errors.add(error);
    }
}
