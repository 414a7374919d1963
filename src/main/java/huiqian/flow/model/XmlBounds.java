package huiqian.flow.model;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How much XML a model may be: readers go down into what lies in one another until they can no more. */
final class XmlBounds {

    private static final int DEEPEST = 50;
    private static final int MOST_ELEMENTS = 50_000;

    private XmlBounds() {}

    /** What is too much, in Chinese; null if nothing is, or if it cannot be read at all, which is another's to say. */
    static String excess(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return excess(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
        } catch (XMLStreamException unreadable) {
            return null;
        }
    }

    private static String excess(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
                depth++;
            }
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (depth > DEEPEST) return "文件的元素套了 " + DEEPEST + " 层以上，不是 Modeler 画的流程，请在 Modeler 中重新画";
            if (elements > MOST_ELEMENTS) return "文件有 " + MOST_ELEMENTS + " 个以上的元素，太大，请把流程拆小";
        }
        return null;
    }
}
