package huiqian.flow.gate;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Stream;

/** What somebody may write into a form's text to run something, to fetch something, or to hide or move what others have to see. */
final class MarkupDamages {

    private static final String LEAVE = "leave-request";

    private MarkupDamages() {}

    static List<Damage> all() {
        return Damage.all(tags(), links(), attributes(), styles(), sheets(), markdown(), views());
    }

    private static List<Damage> tags() {
        return html(
                """
                <script>alert(1)</script> | 不能使用 <script>
                <iframe src='x'></iframe> | 不能使用 <iframe>
                <form action='/x'><input></form> | 不能使用 <form>
                <img src='https://example.org/x.gif'> | 不能使用 <img>
                <svg><a xlink:href='javascript:x()'>a</a></svg> | 不能使用 <svg>
                <body style='display:none'> | 不能使用 <body>
                <base href='https://example.org'> | 不能使用 <base>
                <details>藏起来</details> | 不能使用 <details>
                <SCRIPT/x>alert(1)</SCRIPT> | 不能使用 <SCRIPT>
                <!-- 藏起来 --> | 看不见的内容
                <![CDATA[><a href='javascript:x()'>]]> | 看不见的内容
                """);
    }

    private static List<Damage> links() {
        return html(
                """
                <a href='javascript:x()'>查看</a> | 不能是程序
                <a href='java&#x73;cript:x()'>查看</a> | 不能是程序
                <a href='java&Tab;script:x()'>查看</a> | 不能是程序
                <a href='&#1;javascript:x()'>查看</a> | 不能是程序
                <a href=' jAvAsCrIpT:x()'>查看</a> | 不能是程序
                <a href='vbscript:x()'>查看</a> | 不能是程序
                <a href='data:text/html,x'>查看</a> | 不能是程序
                <a href='data:image/svg+xml,x'>查看</a> | 不能是程序
                <a href='ftp://example.org'>查看</a> | 不能是程序
                <a href='blob:https://example.org/x'>查看</a> | 不能是程序
                <a href='//example.org/login'>查看</a> | 本站的地址
                <a href='/\\example.org/login'>查看</a> | 本站的地址
                <a href='{{reason}}'>查看</a> | 填写的内容
                <a href='https://example.org/{{reason}}'>查看</a> | 填写的内容
                """);
    }

    private static List<Damage> attributes() {
        return html(
                """
                <p onclick='x()'>a</p> | 不能设置 onclick
                <p/onclick='x()'>a</p> | 不能设置 onclick
                <a href='/apply' target=_top>a</a> | 不能设置 target
                <a href='/apply' target=_self>a</a> | 不能设置 target
                <a href='/apply' ping='https://example.org'>a</a> | 不能设置 ping
                <a href='/apply' download>a</a> | 不能设置 download
                <p hidden>a</p> | 不能设置 hidden
                <p dir=rtl>a</p> | 不能设置 dir
                <p id=group_decision>a</p> | 不能设置 id
                <p class='reason hide'>a</p> | 不能设置 class
                <p class=modal>a</p> | 不能设置 class
                <p aria-hidden=true>a</p> | 不能设置 aria-hidden
                <table><tr><td background='https://example.org/x.gif'>a</td></tr></table> | 不能设置 background
                <p title='{{reason}}'>a</p> | 不能设置 title
                """);
    }

    /** What is written into a style. */
    private static List<Damage> styles() {
        return Stream.of(
                        "position: fixed",
                        "pos\\69tion:fixed",
                        "posi/**/tion: fixed",
                        "POSITION:absolute",
                        "&#112;osition:fixed",
                        "display:none",
                        "dis\\70lay:none",
                        "visibility:hidden",
                        "opacity:0",
                        "transform:scale(0)",
                        "clip-path:inset(50%)",
                        "filter:blur(9px)",
                        "height:0",
                        "overflow:hidden",
                        "float:right",
                        "z-index:9",
                        "margin:-999px",
                        "margin-top:-2em",
                        "margin:999px",
                        "padding:100%",
                        "text-indent:-999px",
                        "font-size:0",
                        "font:0/0 a",
                        "line-height:0",
                        "letter-spacing:-1em",
                        "color:transparent",
                        "color:#fff",
                        "color:#fefefe",
                        "color:rgb(255,255,255)",
                        "background:#222",
                        "background:url(https://example.org/x.gif)",
                        "background-image:url(x)",
                        "border:99999px solid #fff",
                        "direction:rtl",
                        "unicode-bidi:bidi-override",
                        "content:'同意'",
                        "all:unset",
                        "--x:1",
                        "color:#b3261e !important",
                        "color:#b3261e; display:none",
                        "width:expression(x())")
                .map(style -> html("<p style=\"" + style + "\">a</p>", "样式「"))
                .toList();
    }

    private static List<Damage> sheets() {
        return html(
                """
                <style>.reason{display:none}</style> | 样式「display:none」
                <style>@import 'https://example.org/x.css';</style> | 样式「@import
                <style>@media print{.reason{color:#000}}</style> | 样式「@media
                <style>*{color:#000}</style> | 样式「*」
                <style>.fjs-form{color:#000}</style> | 样式「.fjs-form」
                <style>p,body{color:#000}</style> | 样式「p,body」
                <style>}.fjs-form{color:#000}</style> | 样式「.fjs-form」
                <style>.reason{color:#000}}</style> | 样式「}」
                <style>.reason{color:#000</style> | 样式「.reason{color:#000」
                <style>.r\\65 ason{color:#000}</style> | 样式「
                <style>/*</style><p>*/.reason{color:#000}</p> | 样式「/*」
                <style media='print'>.reason{color:#000}</style> | 不能设置 media
                """);
    }

    private static List<Damage> markdown() {
        return Stream.of(
                        "[查看](javascript:x()) | 不能是程序",
                        "[查看](java&#x73;cript:x()) | 不能是程序",
                        "[查看][1]\n\n[1]: javascript:x() | 不能是程序",
                        "<javascript:x()> | 不能是程序",
                        "![图](https://example.org/x.gif) | 不能使用 <img>",
                        "<p class=modal>a</p> | 不能设置 class",
                        "<b style='display:none'>a</b> | 样式「display:none」")
                .map(row -> row.split(" \\| "))
                .map(row -> Damage.edit(
                        LEAVE, "apply", "事后补假并说明原因。", "事后补假并说明原因。" + json(row[0]), "startEvent_filed", row[1]))
                .toList();
    }

    /** An answer that is left out of a text or stands where nobody reads it is not shown. */
    private static List<Damage> views() {
        return Stream.of(
                        "{{#if reason = null}}{{startsAt}}{{/if}} | 要看得到申请的内容",
                        "{{#if 1 = 2}}{{startsAt}} | 要看得到申请的内容",
                        "{{! {{startsAt}} }} | 要看得到申请的内容",
                        "<s>{{startsAt}}</s> 实际为 2027-01-01 | 要看得到申请的内容",
                        "<small><small>{{startsAt}}</small></small> | 要看得到申请的内容",
                        "<sub><b>{{startsAt}}</b></sub> | 要看得到申请的内容",
                        "<div>".repeat(40) + "{{startsAt}}" + "</div>".repeat(40) + " | 要看得到申请的内容",
                        "<!-- {{startsAt}} --> | 看不见的内容",
                        "<p style='font-size:0'>{{startsAt}}</p> | 样式「font-size:0」")
                .map(row -> row.split(" \\| "))
                .map(row -> shown(row[0], row[1]))
                .toList();
    }

    /** The start of the leave shown in a text instead of its field. */
    private static Damage shown(String content, String finding) {
        String first = "\"components\": [\n    {\n      \"type\": \"text\",";
        String html = "{\"type\": \"html\", \"id\": \"shown\", \"content\": \"" + json(content) + "\"},";
        Damage without = edit("\"key\": \"startsAt\"", "\"key\": \"note\"", finding);
        Damage with = edit(first, first.replace("[", "[" + html), finding);
        return new Damage(
                LEAVE,
                "shown as " + content,
                files -> with.what().apply(without.what().apply(files)),
                with.element(),
                finding);
    }

    private static Damage edit(String from, String to, String finding) {
        return Damage.edit(LEAVE, "decide", from, to, "userTask_decideByMinister", finding);
    }

    private static List<Damage> html(String table) {
        return table.lines()
                .map(line -> line.strip().split(" \\| ", 2))
                .map(row -> html(row[0], row[1]))
                .toList();
    }

    private static Damage html(String content, String finding) {
        return Damage.edit(LEAVE, "apply", "<h3>", json(content) + "<h3>", "startEvent_filed", finding);
    }

    /** As it stands within a text of JSON. */
    private static String json(String text) {
        String quoted = TextNode.valueOf(text).toString();
        return quoted.substring(1, quoted.length() - 1);
    }
}
