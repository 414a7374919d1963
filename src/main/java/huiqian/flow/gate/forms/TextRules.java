package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.form.Component;
import huiqian.shared.Signs;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.web.util.HtmlUtils;

/** What a form says is as long as can be kept and read, and says nothing that is not seen. */
final class TextRules {

    private static final Map<String, Integer> LONGEST = Map.of(
            "id", 100,
            "key", 100,
            "label", 200,
            "dateLabel", 200,
            "timeLabel", 200,
            "description", 1000,
            "defaultValue", 4000,
            "text", 20_000,
            "content", 20_000);

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_OPTION = 200;
    private static final int MOST_OPTIONS = 500;

    private TextRules() {}

    static void checkHead(FormFile form, Remarks remarks) {
        int longest = LONGEST.get("id");
        if (form.id().length() > longest) remarks.about("的 ID 太长，最多 " + longest + " 个字符");
        String title = form.json().path("title").asText("");
        if (title.length() > LONGEST_TITLE)
            remarks.about("的标题有 " + title.length() + " 个字符，最多 " + LONGEST_TITLE + " 个，请改短");
        Signs.flawOnLine(form.id() + title).ifPresent(flaw -> remarks.about("的 ID 或标题" + flaw));
    }

    static void check(Component part, Remarks remarks) {
        JsonNode json = part.json();
        LONGEST.forEach((name, longest) -> {
            int length = json.path(name).asText("").length();
            remarks.require(length <= longest, json, "的 " + name + " 有 " + length + " 个字符，最多 " + longest + " 个，请改短");
        });
        flaw(json).ifPresent(flaw -> remarks.about(json, "的文字" + flaw + "，看到的和实际的会不一样"));
        checkOptions(json, remarks);
    }

    /** What is wrong with one of its texts, also where a sign is written by its number. */
    private static Optional<String> flaw(JsonNode node) {
        if (node.isTextual())
            return Signs.flaw(node.asText()).or(() -> Signs.flaw(HtmlUtils.htmlUnescape(node.asText())));
        Stream<JsonNode> parts = node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : node.properties().stream()
                        .filter(part -> !part.getKey().equals("components"))
                        .map(Map.Entry::getValue);
        return parts.flatMap(part -> flaw(part).stream()).findFirst();
    }

    private static void checkOptions(JsonNode json, Remarks remarks) {
        JsonNode options = json.path("values");
        remarks.require(options.size() <= MOST_OPTIONS, json, "有 " + options.size() + " 个选项，最多 " + MOST_OPTIONS + " 个");
        Set<String> said = new HashSet<>();
        options.forEach(option -> {
            for (String name : new String[] {"value", "label"}) {
                String text = option.path(name).asText("");
                String shown = text.length() > 20 ? text.substring(0, 20) + "…" : text;
                remarks.require(
                        text.length() <= LONGEST_OPTION,
                        json,
                        "的选项「" + shown + "」有 " + text.length() + " 个字符，最多 " + LONGEST_OPTION + " 个，请改短");
                remarks.require(!text.isBlank(), json, "有一个选项没有写" + (name.equals("value") ? "值（Value）" : "名称（Label）"));
                remarks.require(said.add(name + text), json, "有两个选项都是「" + shown + "」，选的人分不清，请改成不同的");
            }
        });
    }
}
