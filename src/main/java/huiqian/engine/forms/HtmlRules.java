package huiqian.engine.forms;

import huiqian.form.Component;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a form shows beside its fields is text: nothing in it runs, is fetched from elsewhere, asks for anything or lies over the rest. */
final class HtmlRules {

    private static final Set<String> TAGS = Set.of(
            "a",
            "b",
            "blockquote",
            "br",
            "code",
            "div",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "li",
            "ol",
            "p",
            "pre",
            "s",
            "small",
            "span",
            "strong",
            "style",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "u",
            "ul");

    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*([a-zA-Z][^\\s/>]*)");
    private static final Pattern HANDLER = Pattern.compile("<[^<>]*[\\s/\"']on[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT =
            Pattern.compile("(java|vb)script\\s*:|data\\s*:\\s*text", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE = Pattern.compile(
            "position\\s*:|url\\s*\\(|@import|unicode-bidi|direction\\s*:|expression\\s*\\(", Pattern.CASE_INSENSITIVE);

    private HtmlRules() {}

    static void check(Component part, Remarks remarks) {
        if (part.type().equals("image")) checkImage(part, remarks);
        if (part.type().equals("text")) checkText(part.json().path("text").asText(""), part, remarks);
        if (part.type().equals("html")) checkText(part.json().path("content").asText(""), part, remarks);
    }

    private static void checkText(String text, Component part, Remarks remarks) {
        Matcher tags = TAG.matcher(text);
        while (tags.find())
            remarks.require(
                    TAGS.contains(tags.group(1).toLowerCase(Locale.ROOT)),
                    part.json(),
                    "不能使用 <" + tags.group(1) + ">，这里只能写文字、标题、列表和表格，请删去");
        remarks.require(!HANDLER.matcher(text).find(), part.json(), "不能写 onclick、onerror 之类的程序，请删去");
        remarks.require(!SCRIPT.matcher(text).find(), part.json(), "的链接不能是程序（javascript:），请改成网址或删去");
        remarks.require(!STYLE.matcher(text).find(), part.json(), "的样式不能改变位置（position）和文字方向，也不能引用别处的文件（url），请删去");
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
