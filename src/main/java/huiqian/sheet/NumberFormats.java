package huiqian.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How the styles of a workbook show numbers (ISO 29500-1, 18.8.30): which of them as dates. */
class NumberFormats extends DefaultHandler {

    /** What is shown as it stands, colours, languages and padding; but not hours counted on beyond 24, such as [h]. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> written = new HashMap<>();
    private final List<String> styles = new ArrayList<>();
    private String list = "";

    boolean isDate(int style) {
        if (style >= styles.size()) return false;
        String format = styles.get(style);
        return format != null && (isBuiltInDate(Integer.parseInt(format)) || isDate(written.getOrDefault(format, "")));
    }

    /** Of those without a text, 27-36 and 50-58 are those of Chinese spreadsheets, such as 2026年9月1日. */
    private static boolean isBuiltInDate(int format) {
        return format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
    }

    /** The first of its sections, the one for positive numbers, tells. */
    private static boolean isDate(String format) {
        String signs = LITERAL.matcher(format).replaceAll("");
        int end = signs.indexOf(';');
        return DATE.matcher(end < 0 ? signs : signs.substring(0, end)).find();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmts", "cellXfs" -> list = name;
            case "numFmt" -> {
                if (list.equals("numFmts"))
                    written.put(attributes.getValue("numFmtId"), attributes.getValue("formatCode"));
            }
            case "xf" -> {
                if (list.equals("cellXfs")) styles.add(attributes.getValue("numFmtId"));
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals(list)) list = "";
    }
}
