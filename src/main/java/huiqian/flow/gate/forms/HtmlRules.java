package huiqian.flow.gate.forms;

import huiqian.form.Component;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** What a form shows beside its fields is text: nothing in it runs, is fetched from elsewhere, asks for anything, hides or lies over the rest. */
final class HtmlRules {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    private HtmlRules() {}

    static void check(Component part, Remarks remarks) {
        switch (part.type()) {
            case "image" -> checkImage(part, remarks);
            case "html" -> checkMarkup(part.json().path("content").asText(""), part, remarks);
            case "text" -> checkMarkup(rendered(part.json().path("text").asText("")), part, remarks);
            default -> {}
        }
    }

    /** As form-js renders it: Markdown, with the HTML in it left alone. */
    private static String rendered(String markdown) {
        return HTML.render(MARKDOWN.parse(markdown));
    }

    private static void checkMarkup(String markup, Component part, Remarks remarks) {
        Markup.flaws(markup).forEach(flaw -> remarks.about(part.json(), flaw));
    }

    /** A picture from elsewhere is not fetched, so that nobody elsewhere learns who opens what. */
    private static void checkImage(Component part, Remarks remarks) {
        String source = part.json().path("source").asText("").strip();
        remarks.require(
                source.isEmpty() || source.startsWith("data:image/"),
                part.json(),
                "的图片（source）不能来自别的网站，会显示不出来，请改用 data:image/… 的图片或删去");
    }
}
