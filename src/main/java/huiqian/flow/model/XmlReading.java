package huiqian.flow.model;

import huiqian.engine.reading.BpmnSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** XML read as the engine reads it: its elements, with the places where they stand, and everything that is wrong with it. */
final class XmlReading extends DefaultHandler {

    private final List<SAXParseException> errors = new ArrayList<>();
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private Locator place;
    private XmlElement root;

    private XmlReading() {}

    /** What is there to read, and everything that is wrong with it. */
    static XmlReading of(byte[] content) {
        XmlReading reading = new XmlReading();
        try {
            BpmnSchema.reader().parse(new ByteArrayInputStream(content), reading);
        } catch (SAXException | IOException unreadable) {
            reading.root = null;
        }
        return reading;
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
