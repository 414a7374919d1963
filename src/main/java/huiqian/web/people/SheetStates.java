package huiqian.web.people;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook says of itself: which of its sheets are hidden, and from when it counts its days. */
class SheetStates extends DefaultHandler {

    private final List<String> hidden = new ArrayList<>();
    private boolean since1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet")) {
            String state = attributes.getValue("state");
            if ("hidden".equals(state) || "veryHidden".equals(state)) hidden.add(attributes.getValue("name"));
        } else if (name.equals("workbookPr")) {
            String date = attributes.getValue("date1904");
            since1904 = "1".equals(date) || "true".equals(date);
        }
    }

    List<String> hidden() {
        return hidden;
    }

    /** Workbooks begun on old Macs count their days from another year. */
    boolean isSince1904() {
        return since1904;
    }
}
