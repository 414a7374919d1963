package huiqian.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook, to which its cells refer by number; without the readings printed above signs. */
class SharedStrings extends DefaultHandler {

    /** How a spreadsheet writes signs that XML has no place for: _x000D_ is a carriage return. */
    private static final Pattern SIGN = Pattern.compile("_x(\\p{XDigit}{4})_");

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean collecting;
    private boolean phonetic;

    String text(int number) {
        return texts.get(number);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> collecting = !phonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] signs, int from, int length) {
        if (collecting) text.append(signs, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> texts.add(SIGN.matcher(text).replaceAll(SharedStrings::sign));
            case "rPh" -> phonetic = false;
            case "t" -> collecting = false;
            default -> {}
        }
    }

    private static String sign(MatchResult code) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }
}
