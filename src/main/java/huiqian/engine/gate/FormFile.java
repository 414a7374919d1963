package huiqian.engine.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huiqian.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One .form file. */
public record FormFile(String name, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a form. @throws IllegalArgumentException with the reason in Chinese if intake could not read it */
    public static FormFile of(String name, String text) {
        Form.parse(text);
        try {
            return new FormFile(name, JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** The id it is opened by. */
    public String id() {
        return json.path("id").asText();
    }

    /** Every component, those inside groups included, in the order they are shown. */
    public List<JsonNode> components() {
        return descend(json).toList();
    }

    private static Stream<JsonNode> descend(JsonNode node) {
        return StreamSupport.stream(node.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), descend(component)));
    }

    /** Components that carry a value. */
    public List<JsonNode> fields() {
        return components().stream().filter(component -> component.has("key")).toList();
    }

    /** The field with this key. */
    public Optional<JsonNode> field(String key) {
        return fields().stream().filter(field -> key.equals(key(field))).findFirst();
    }

    /** Whether neither the field nor a group around it can be hidden. */
    public boolean alwaysShows(String key) {
        return unconditional(json).anyMatch(field -> key.equals(key(field)));
    }

    private static Stream<JsonNode> unconditional(JsonNode node) {
        return StreamSupport.stream(node.path("components").spliterator(), false)
                .filter(component -> !component.has("conditional"))
                .flatMap(component -> Stream.concat(Stream.of(component), unconditional(component)));
    }

    boolean asksFor(String key) {
        return field(key).filter(FormFile::isWritable).isPresent();
    }

    /** The variable a field writes. */
    public static String key(JsonNode field) {
        return field.path("key").asText();
    }

    /** Whether nobody may ever change it, but it is sent and shown. */
    public static boolean isReadonly(JsonNode field) {
        return isSet(field.path("readonly"));
    }

    /** Whether anybody may ever fill it in: a condition may let them. */
    public static boolean isWritable(JsonNode field) {
        return !isSet(field.path("readonly")) && !isSet(field.path("disabled"));
    }

    private static boolean isSet(JsonNode setting) {
        return setting.isBoolean() && setting.booleanValue();
    }

    /** Whether it has to be filled in. */
    public static boolean isRequired(JsonNode field) {
        return field.path("validate").path("required").asBoolean();
    }

    /** What the field is called; dates have a label of their own. */
    public static String label(JsonNode field) {
        return field.path("type").asText().equals("datetime")
                ? field.path("dateLabel").asText()
                : field.path("label").asText();
    }

    public static List<String> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
