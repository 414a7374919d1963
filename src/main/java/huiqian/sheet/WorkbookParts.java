package huiqian.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The files a workbook is made of. Each is found by the relation another one has to it, as ISO 29500-2 has it; a relation's kind is the last
 * word of its type, which is the same in workbooks saved as "Strict Open XML".
 */
final class WorkbookParts {

    private static final String CONTENT = "spreadsheetml.sheet.main+xml";

    private final Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    WorkbookParts(byte[] workbook) {
        ZipParts.visit(workbook, XlsxFile.broken(), (name, part) -> parts.put(name.replace('\\', '/'), part));
    }

    /** Whether there is a workbook in it, rather than a text document or pictures. */
    boolean isWorkbook() {
        return ZipParts.latin(part("[Content_Types].xml")).contains(CONTENT);
    }

    /** The name of the file that lists the sheets. */
    String workbook() throws IOException, SAXException {
        return relations("").theOne("officeDocument");
    }

    Relations relations(String name) throws IOException, SAXException {
        int folder = name.lastIndexOf('/') + 1;
        String relations = name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels";
        return read(relations, new Relations(URI.create("/" + name)));
    }

    /** Shows the file to the handler, which is then asked. A file that the workbook can do without has no name. */
    <H extends DefaultHandler> H read(String name, H handler) throws IOException, SAXException {
        if (name == null) return handler;
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(part(name)), handler);
            return handler;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] part(String name) {
        byte[] part = parts.get(name);
        if (part == null) throw XlsxFile.broken();
        return part;
    }

    /** What a file points to. */
    static final class Relations extends DefaultHandler {

        private final URI from;
        private final Map<String, String> kinds = new TreeMap<>();
        private final Map<String, String> names = new TreeMap<>();

        private Relations(URI from) {
            this.from = from;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes relation) {
            if (!name.equals("Relationship") || "External".equals(relation.getValue("TargetMode"))) return;
            String type = relation.getValue("Type");
            kinds.put(relation.getValue("Id"), type.substring(type.lastIndexOf('/') + 1));
            names.put(relation.getValue("Id"), nameOf(relation.getValue("Target")));
        }

        private String nameOf(String target) {
            return from.resolve(target.replace('\\', '/')).getPath().substring(1);
        }

        boolean isA(String kind, String id) {
            return kind.equals(kinds.get(id));
        }

        String name(String id) {
            return names.get(id);
        }

        /** The name of the only file of its kind, null if there is none. */
        String theOne(String kind) {
            return kinds.keySet().stream()
                    .filter(id -> isA(kind, id))
                    .findFirst()
                    .map(names::get)
                    .orElse(null);
        }
    }
}
