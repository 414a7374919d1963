package huiqian.page.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.web.PageSession;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Somebody at the pages of a register: opens its forms, changes what they hold, sends them. */
final class Browsing {

    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea [^>]*name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");
    private static final Pattern SELECT =
            Pattern.compile("<select [^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("value=\"([^\"]*)\"[^>]*selected");

    private final PageSession session;

    private Browsing(PageSession session) {
        this.session = session;
    }

    static Browsing as(Http http, String person) {
        return new Browsing(PageSession.of(http, person));
    }

    PageSession session() {
        return session;
    }

    Answer get(String path) {
        return session.get(path);
    }

    /** What the form on a page would send as it stands. */
    Map<String, List<String>> form(String path) {
        return fields(get(path).text());
    }

    static Map<String, List<String>> fields(String page) {
        Map<String, List<String>> fields = new TreeMap<>();
        Matcher input = INPUT.matcher(page.substring(page.indexOf("<main ")));
        while (input.find()) {
            String tag = input.group(1);
            boolean box = tag.contains("\"checkbox\"") || tag.contains("\"radio\"");
            String name = attribute(tag, "name");
            if (name != null && (!box || tag.contains("checked"))) add(fields, name, attribute(tag, "value"));
        }
        AREA.matcher(page).results().forEach(area -> add(fields, area.group(1), area.group(2)));
        SELECT.matcher(page).results().forEach(select -> {
            Matcher chosen = CHOSEN.matcher(select.group(2));
            add(fields, select.group(1), chosen.find() ? chosen.group(1) : "");
        });
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("(?:^| )" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : null;
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value == null ? "" : HtmlUtils.htmlUnescape(value));
    }

    /** Sends a form with some of its fields changed: names and values in turn; null leaves a field out. */
    Answer send(String path, Map<String, List<String>> form, String... changes) {
        Map<String, List<String>> changed = new TreeMap<>(form);
        for (int i = 0; i < changes.length; i += 2)
            if (changes[i + 1] == null) changed.remove(changes[i]);
            else changed.put(changes[i], List.of(changes[i + 1]));
        List<String> pairs = new ArrayList<>();
        changed.forEach((name, values) -> values.forEach(value -> pairs.addAll(List.of(name, value))));
        return session.submit(path, pairs.toArray(String[]::new));
    }

    /** Opens the entry form, fills it in and sends it. */
    Answer enter(String register, String... fields) {
        String path = "/office/" + register + "/new";
        return send(path, form(path), fields);
    }

    Answer rehearse(String register, byte[] sheet) {
        String path = "/office/" + register + "/import";
        Answer taken = session.upload(path, multipart(sheet), "multipart/form-data; boundary=x");
        return taken.status() == 302 ? get(path + "/rehearsal") : taken;
    }

    Answer rehearse(String register, String csv) {
        return rehearse(register, csv.getBytes(UTF_8));
    }

    Answer confirm(String register, Answer rehearsal) {
        String path = "/office/" + register + "/import/confirmed";
        return send(path, fields(rehearsal.text()));
    }

    private static byte[] multipart(byte[] sheet) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.csv\"\r\nContent-Type: text/csv\r\n\r\n";
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(sheet);
        body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return body.toByteArray();
    }
}
