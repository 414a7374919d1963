package huiqian.flow.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One of the templates that Modeler offers beside the flows. */
public record ElementTemplate(String file, JsonNode json) {

    public static final Path FOLDER = Shelf.PROCESSES.resolve(".camunda/element-templates");

    /** In the order a flow is drawn, from the whole to its end. */
    private static final List<String> ORDER = List.of(
            "process",
            "start",
            "decision",
            "decision-of-department",
            "decision-by-choice",
            "opinion",
            "applicant",
            "branch",
            "open-vote",
            "vote",
            "close-vote",
            "remind",
            "escalate",
            "tell",
            "tell-department",
            "reserve-room",
            "action",
            "wait",
            "settle",
            "close",
            "withdrawal",
            "withdrawal-start");

    public static List<ElementTemplate> all() {
        return Shelf.files(FOLDER)
                .map(path -> of(path.getFileName().toString().replace(".json", ""), read(path)))
                .sorted((one, other) -> ORDER.indexOf(one.file) - ORDER.indexOf(other.file))
                .toList();
    }

    /** The one that Modeler lists under this name. */
    public static ElementTemplate called(String name) {
        return all().stream()
                .filter(template -> template.text("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no template is called " + name));
    }

    static ElementTemplate of(String file, String json) {
        try {
            return new ElementTemplate(file, new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String key) {
        return json.path(key).asText();
    }

    List<JsonNode> properties() {
        return list(json.path("properties"));
    }

    public boolean binds(String name) {
        return properties().stream()
                .anyMatch(property ->
                        property.path("binding").path("name").asText().equals(name));
    }

    /** What a person is asked for in Modeler, the rest being set without a word. */
    public List<JsonNode> questions() {
        return properties().stream()
                .filter(property -> !property.path("type").asText().equals("Hidden"))
                .toList();
    }

    /** What a person is asked under this label. */
    JsonNode question(String label) {
        return questions().stream()
                .filter(question -> question.path("label").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " does not ask for " + label));
    }

    /** What an answer writes: of choices the value behind the name. @throws AssertionError if Modeler would mark it as wrong */
    String answer(JsonNode question, String answer) {
        String pattern = question.at("/constraints/pattern/value").asText(".*");
        if (!answer.matches(pattern)) throw new AssertionError(answer + " does not match " + pattern);
        if (!question.has("choices")) return answer;
        return list(question.path("choices")).stream()
                .filter(choice -> choice.path("name").asText().equals(answer))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " does not offer " + answer))
                .path("value")
                .asText();
    }

    /** Properties with choices; the first is what the template is about. */
    public List<JsonNode> dropdowns() {
        return properties().stream().filter(property -> property.has("choices")).toList();
    }

    Optional<JsonNode> dropdown() {
        return dropdowns().stream().findFirst();
    }

    /** The values of the first property's choices. */
    public List<String> choices() {
        return dropdown().map(ElementTemplate::choices).orElse(List.of());
    }

    public static List<String> choices(JsonNode property) {
        return list(property.path("choices")).stream()
                .map(choice -> choice.path("value").asText())
                .toList();
    }

    /** Everything it can write into a model. */
    Stream<String> values() {
        return Stream.concat(choices().stream(), properties().stream().map(each -> each.path("value")
                .asText()));
    }

    /** The kinds of elements it is for, in the end. */
    public List<String> kinds() {
        return json.has("elementType")
                ? List.of(json.path("elementType").path("value").asText())
                : list(json.path("appliesTo")).stream().map(JsonNode::asText).toList();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    @Override
    public String toString() {
        return file;
    }
}
