package huiqian.flow.gate.forms;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Styles a form may set: they make text stand out and can neither hide nor move it. What is written in CSS beyond plain names and values (escapes,
 * comments, functions, at-rules) is refused, so that there is no second reading of what is left.
 */
final class Styles {

    /** Other names would take on what Tasklist's own style sheets say of them, such as to hide or to lie over the page. */
    static final Set<String> CLASSES = Set.of("reason");

    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");
    private static final Pattern SELECTOR =
            Pattern.compile("(\\.reason|(p|h[1-6]|ul|ol|li|table|th|td|strong)(\\.reason)?)");
    private static final Pattern DECLARATION = Pattern.compile("\\s*([a-z-]+)\\s*:\\s*([a-zA-Z0-9#%. -]+?)\\s*");

    private static final String LENGTH = "(0|\\d{1,2}px|[0-3](\\.\\d{1,2})?r?em)";
    private static final String COLOUR = "#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})";
    private static final String BORDER = "0|none|" + LENGTH + " (solid|dashed|dotted) " + COLOUR;
    private static final String LENGTHS = LENGTH + "( " + LENGTH + "){0,3}";

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("color", COLOUR),
            Map.entry("background", COLOUR),
            Map.entry("background-color", COLOUR),
            Map.entry("border", BORDER),
            Map.entry("border-(top|right|bottom|left)", BORDER),
            Map.entry("border-radius", LENGTH),
            Map.entry("border-collapse", "collapse|separate"),
            Map.entry("margin(-(top|right|bottom|left))?", LENGTHS),
            Map.entry("padding(-(top|right|bottom|left))?", LENGTHS),
            Map.entry("font-size", "(1[2-9]|2[0-4])px"),
            Map.entry("line-height", "1(\\.\\d)?|2"),
            Map.entry("font-weight", "normal|bold|[4-9]00"),
            Map.entry("font-style", "normal|italic"),
            Map.entry("text-align", "left|center|right"),
            Map.entry("text-decoration", "none|underline"),
            Map.entry("white-space", "normal|pre-wrap|pre-line"));

    private static final String HINT =
            "不能使用：样式只能改颜色（字深底浅，如 #b3261e、#fdf2f1）、边框、边距（至多 99px）、字号（12 到 24px）、粗细、对齐和换行，不能改变位置和文字方向，不能隐藏内容，也不能引用别处的文件，请删去";

    private Styles() {}

    /** What is wrong with a style sheet, in Chinese; empty if nothing is. */
    static Optional<String> flawOfSheet(String sheet) {
        Matcher rules = RULE.matcher(sheet);
        StringBuilder rest = new StringBuilder();
        Optional<String> flaw = Optional.empty();
        while (rules.find() && flaw.isEmpty()) {
            flaw = flawOfRule(rules.group(1).strip(), rules.group(2));
            rules.appendReplacement(rest, "");
        }
        rules.appendTail(rest);
        return flaw.or(() -> rest.toString().isBlank() ? Optional.empty() : Optional.of(told(rest.toString())));
    }

    private static Optional<String> flawOfRule(String selectors, String declarations) {
        boolean known = Stream.of(selectors.split(",", -1))
                .allMatch(selector -> SELECTOR.matcher(selector.strip()).matches());
        return known ? flawOf(declarations) : Optional.of(told(selectors));
    }

    /** What is wrong with the style of an element, in Chinese; empty if nothing is. */
    static Optional<String> flawOf(String declarations) {
        return Stream.of(declarations.split(";"))
                .filter(each -> !each.isBlank() && !isAllowed(each))
                .findFirst()
                .map(Styles::told);
    }

    private static boolean isAllowed(String text) {
        Matcher declaration = DECLARATION.matcher(text);
        if (!declaration.matches()) return false;
        String property = declaration.group(1);
        String value = declaration.group(2);
        boolean known = PROPERTIES.entrySet().stream()
                .anyMatch(each -> property.matches(each.getKey()) && value.matches(each.getValue()));
        if (property.equals("color")) return known && Shade.isInk(value);
        return known && (!property.startsWith("background") || Shade.isPaper(value));
    }

    private static String told(String what) {
        return "的样式「" + Wording.cut(what.strip()) + "」" + HINT;
    }
}
