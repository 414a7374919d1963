package huiqian.page.form;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a form says in HTML, which our pages repeat as plain words: nothing that somebody has put into a form may run on them. */
final class Markup {

    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(style|script|template)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");
    private static final Pattern BREAK = Pattern.compile("(?i)<(br|/p|/h\\d|/li|/div|/tr)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*");

    private Markup() {}

    /** The words, a line for each block; none of a text that is computed, which only form-js can do. */
    static String words(String html) {
        if (html.contains("{{")) return "";
        String lines = BREAK.matcher(UNSEEN.matcher(html).replaceAll("")).replaceAll("\n");
        String words = HtmlUtils.htmlUnescape(TAG.matcher(lines).replaceAll(""));
        return BLANK_LINES.matcher(words).replaceAll("\n").strip();
    }
}
