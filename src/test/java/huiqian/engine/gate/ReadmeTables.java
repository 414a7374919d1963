package huiqian.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;

/** Tables of the page beside the flows that come from other files than the vocabulary. */
final class ReadmeTables {

    private ReadmeTables() {}

    /** What Modeler offers, what it asks for and what is left to do by hand. */
    static String templates() {
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

    /** What no redesign may leave out. */
    static String policy() {
        return "| 流程 | 必经的审批 | 依据 |\n|---|---|---|\n"
                + Policy.ofUnion().passing().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> "| `%s` | %s（`%s`） | %s |\n"
                                .formatted(
                                        each.getKey(),
                                        each.getValue().name(),
                                        each.getValue().role(),
                                        each.getValue().clause()))
                        .collect(Collectors.joining());
    }
}
