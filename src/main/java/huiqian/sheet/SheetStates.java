package huiqian.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook says of itself: its sheets in their order, and from when it counts its days. */
class SheetStates extends DefaultHandler {

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet")) {
            String state = attributes.getValue("state");
            boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
            sheets.add(new Sheet(attributes.getValue("name"), relation(attributes), hidden));
        } else if (name.equals("workbookPr")) {
            String date = attributes.getValue("date1904");
            since1904 = "1".equals(date) || "true".equals(date);
        }
    }

    /** Its name space has two spellings. */
    private static String relation(Attributes sheet) {
        for (int i = 0; i < sheet.getLength(); i++) if (sheet.getLocalName(i).equals("id")) return sheet.getValue(i);
        return "";
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** @param relation the id of the workbook's relation to the file of the sheet */
    record Sheet(String name, String relation, boolean hidden) {}

    /** Workbooks begun on old Macs count their days from another year. */
    boolean isSince1904() {
        return since1904;
    }
}
