package huiqian.flow.gate.policy;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.ElementTemplate;
import huiqian.flow.model.FormWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of the page beside the flows that come from other files than the vocabulary. */
public final class ReadmeTables {

    private ReadmeTables() {}

    /** What Modeler offers, what it asks for and what is left to do by hand. */
    public static String templates() {
        return "| 模板 | 填写 | 说明 |\n|---|---|---|\n"
                + ElementTemplate.all().stream()
                        .map(template -> "| %s | %s | %s |\n"
                                .formatted(
                                        template.text("name").replace("会签：", ""),
                                        template.questions().stream()
                                                .map((JsonNode question) ->
                                                        question.path("label").asText())
                                                .collect(Collectors.joining("、")),
                                        template.text("description")))
                        .collect(Collectors.joining());
    }

    /** What a field's properties may name. */
    public static String formWords() {
        return "- `options`：%s。\n- `default`：%s。\n".formatted(titled(FormWords.LISTS), titled(FormWords.DEFAULTS));
    }

    private static String titled(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> "`%s` %s".formatted(word.getKey(), word.getValue()))
                .collect(Collectors.joining("，"));
    }

    /** What no redesign may leave out. */
    public static String policy() {
        Policy policy = Policy.ofUnion();
        return "| 流程 | 必经的审批 | 必有的登记 | 依据 |\n|---|---|---|---|\n"
                + sorted(policy.passing())
                        .map(each -> "| `%s` | %s | %s | %s |\n"
                                .formatted(
                                        each.getKey(),
                                        named(each.getValue().deciders()),
                                        entries(each.getValue()),
                                        each.getValue().clause()))
                        .collect(Collectors.joining())
                + "\n| 动作 | 在任何流程里必经的审批 | 依据 |\n|---|---|---|\n"
                + sorted(policy.words())
                        .map(each -> "| `%s` | %s | %s |\n"
                                .formatted(
                                        each.getKey(),
                                        named(each.getValue().deciders()),
                                        each.getValue().clause()))
                        .collect(Collectors.joining());
    }

    private static <V> Stream<Map.Entry<String, V>> sorted(Map<String, V> map) {
        return map.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    private static String named(List<Policy.Decider> deciders) {
        return deciders.stream()
                .map(decider -> "%s%s（`%s`）".formatted(decider.name(), decider.vote() ? "表决" : "", decider.role()))
                .collect(Collectors.joining("、"));
    }

    private static String entries(Policy.Passing passing) {
        return Stream.concat(
                        passing.before().stream().map(word -> "通过之前 `" + word + "`"),
                        passing.after().stream().map(word -> "通过之后 `" + word + "`"))
                .collect(Collectors.joining("；"));
    }
}
