package huiqian.flow.gate.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/**
 * What is wrong with a piece of HTML in a form. What may be there is listed (tags, attributes, schemes of links, styles), because a list of what
 * does harm would never be whole. form-js drops scripts and pictures from elsewhere as well, but keeps every style and class.
 */
final class Markup {

    /** Links within the house are told from others by where they would lead from here. */
    private static final Pattern ELSEWHERE = Pattern.compile("\\s*[/\\\\]\\s*[/\\\\]");

    private static final String HERE = "https://huiqian.invalid/";

    private static final String STYLE = "style";

    private static final Safelist ALLOWED = new Safelist()
            .addTags("a", "b", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i")
            .addTags("li", "ol", "p", "pre", "s", "small", "span", "strong", STYLE, "sub", "sup", "u", "ul")
            .addTags("table", "tbody", "td", "tfoot", "th", "thead", "tr")
            .addAttributes(":all", "class", STYLE)
            .addAttributes("a", "href", "target", "rel", "title")
            .addAttributes("td", "align", "colspan", "rowspan")
            .addAttributes("th", "align", "colspan", "rowspan")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https", "mailto");

    private final Set<String> flaws = new LinkedHashSet<>();

    private Markup() {}

    /**
     * Each in Chinese, to follow the name of the component. Read twice: as browsers do, and as it is written, since browsers leave out some tags
     * and put others elsewhere.
     */
    static Set<String> flaws(String html) {
        Markup markup = new Markup();
        if (html.startsWith("=")) markup.flaws.add("不能整个写成以 = 开头的算式，请写成文字，字段的值写作 {{字段}}");
        Stream.of(Jsoup.parseBodyFragment(html, HERE).body(), Jsoup.parse(html, HERE, Parser.xmlParser()))
                .forEach(root -> root.childNodes().forEach(markup::read));
        return markup.flaws;
    }

    private void read(Node node) {
        if (node instanceof Element element) read(element);
        else if (!isText(node)) flaws.add("不能写注释和别的看不见的内容（<!-- … -->、<![CDATA[、<?…），请删去");
        node.childNodes().forEach(this::read);
    }

    private static boolean isText(Node node) {
        return node.getClass() == TextNode.class || node instanceof DataNode;
    }

    private void read(Element element) {
        String tag = element.normalName();
        if (!ALLOWED.isSafeTag(tag)) {
            flaws.add("不能使用 <" + Wording.cut(element.tagName()) + ">，这里只能写文字、标题、列表和表格，请删去");
            return;
        }
        if (tag.equals(STYLE))
            Styles.flawOfSheet(element.data() + element.wholeText()).ifPresent(flaws::add);
        element.attributes().forEach(attribute -> read(element, attribute));
    }

    private void read(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.equals("href") && !isLink(element, attribute)) flaws.add(linksNowhere(value));
        else if (name.equals(STYLE)) Styles.flawOf(value).ifPresent(flaws::add);
        else if (!isAllowed(element, attribute, name, value)) flaws.add(notSet(element, name, value));
    }

    private static boolean isLink(Element element, Attribute attribute) {
        String link = attribute.getValue();
        // Browsers take two slashes of either kind for the address of another house.
        boolean leaves = ELSEWHERE.matcher(link).lookingAt();
        return !link.contains("{{") && !leaves && ALLOWED.isSafeAttribute(element.normalName(), element, attribute);
    }

    private static String linksNowhere(String link) {
        return "的链接「" + Wording.cut(link) + "」不能是程序或填写的内容，只能是网址（http、https）、邮箱（mailto:）或本站的地址（如 /apply），请改正或删去";
    }

    private static boolean isAllowed(Element element, Attribute attribute, String name, String value) {
        return switch (name) {
            case "class" -> Styles.CLASSES.containsAll(List.of(value.strip().split("\\s+")));
            case "target" -> value.equals("_blank") && element.nameIs("a");
            default -> !value.contains("{{") && ALLOWED.isSafeAttribute(element.normalName(), element, attribute);
        };
    }

    private static String notSet(Element element, String name, String value) {
        String hint =
                switch (name) {
                    case "class" -> "（class 只能是 " + String.join("、", Styles.CLASSES) + "，别的名称会套用网页自己的样式）";
                    case "target" -> "（链接只能在新页面打开：target=\"_blank\"）";
                    default -> "";
                };
        return "的 <%s> 不能设置 %s=\"%s\"%s，请删去"
                .formatted(element.normalName(), Wording.cut(name), Wording.cut(value), hint);
    }
}
