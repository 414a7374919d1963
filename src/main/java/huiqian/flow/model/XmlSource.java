package huiqian.flow.model;

import huiqian.shared.Quotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.SAXParseException;

/** The XML of a model, read as the engine reads it and checked against the same schema, with the places where things stand. */
public final class XmlSource {

    private final List<Finding> flaws = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, XmlElement> byId = new HashMap<>();

    /**
     * An element where it stands.
     *
     * @param owner id of the element of the diagram it is or belongs to
     */
    public record Spot(XmlElement element, String owner) {}

    private XmlSource() {}

    public static XmlSource read(byte[] content) {
        XmlSource source = new XmlSource();
        if (!Utf8.is(content)) {
            source.flaws.add(flaw(1, 1, "文件请以 UTF-8 编码保存；在 Modeler 中打开再保存一次就是"));
            return source;
        }
        String excess = XmlBounds.excess(content);
        if (excess != null) {
            source.flaws.add(flaw(0, 0, excess));
            return source;
        }
        XmlReading reading = XmlReading.of(content);
        reading.errors().forEach(error -> source.flaws.add(flaw(error)));
        if (!source.flaws.isEmpty()) return source;
        if (reading.root() == null) source.flaws.add(flaw(0, 0, "文件不是有效的 XML，请在 Modeler 中重新保存"));
        else source.walk(reading.root(), null);
        return source;
    }

    private void walk(XmlElement element, String outer) {
        String id = element.attribute("id");
        String owner = id == null || Words.INNER_PARTS.contains(element.tag()) ? outer : id;
        if (id != null) byId.put(id, element);
        spots.add(new Spot(element, owner));
        element.elements().forEach(inner -> walk(inner, owner));
    }

    private static Finding flaw(SAXParseException error) {
        return flaw(
                error.getLineNumber(), error.getColumnNumber(), XmlWords.inChinese(String.valueOf(error.getMessage())));
    }

    private static Finding flaw(int line, int column, String message) {
        return new Finding(null, null, line, column, message);
    }

    /** Why it cannot be read; empty if it can. */
    public List<Finding> flaws() {
        return flaws;
    }

    /** Every element, in document order. */
    List<Spot> spots() {
        return spots;
    }

    Finding finding(String id, String message) {
        XmlElement element = byId.get(id);
        String written = element == null ? null : element.attribute("name");
        String name = written == null ? null : Quotation.brief(written);
        String called = name == null || name.isBlank() ? id : "「" + name + "」（" + id + "）";
        return new Finding(
                id,
                name,
                element == null ? 0 : element.line(),
                element == null ? 0 : element.column(),
                called + "：" + message);
    }
}
