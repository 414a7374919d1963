package huiqian.flow.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;

/** An element of a model's XML, with the place where it stands. Names of attributes that have a namespace are written {@code namespace:name}. */
public final class XmlElement {

    private final String uri;
    private final String tag;
    private final int line;
    private final int column;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> elements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String uri, String tag, Attributes given, Locator place) {
        this.uri = uri;
        this.tag = tag;
        this.line = place.getLineNumber();
        this.column = place.getColumnNumber();
        for (int i = 0; i < given.getLength(); i++) attributes.put(key(given, i), given.getValue(i));
    }

    private static String key(Attributes given, int i) {
        return given.getURI(i).isEmpty() ? given.getQName(i) : given.getURI(i) + ":" + given.getLocalName(i);
    }

    void add(XmlElement element) {
        elements.add(element);
    }

    void add(String more) {
        text.append(more);
    }

    public String uri() {
        return uri;
    }

    /** Its name, without a namespace. */
    public String tag() {
        return tag;
    }

    public Set<String> attributes() {
        return attributes.keySet();
    }

    /** Null if it is not there. */
    public String attribute(String key) {
        return attributes.get(key);
    }

    public List<XmlElement> elements() {
        return elements;
    }

    public List<XmlElement> elements(String tag) {
        return elements.stream().filter(element -> element.tag.equals(tag)).toList();
    }

    public String text() {
        return text.toString();
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
