package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huiqian.flow.gate.Tutorial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A form in Modeler, filled from the rows of a table: component, label, key, settings by the names they have on Modeler's panel. */
public final class FormSheet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> TYPES = Map.of(
            "HTML view", "html",
            "Text view", "text",
            "Radio group", "radio",
            "Text field", "textfield",
            "Text area", "textarea",
            "Number", "number",
            "Checkbox", "checkbox",
            "Date time", "datetime");

    private final ObjectNode form = JSON.createObjectNode();
    private int made;

    /** A new form. */
    public FormSheet(String id) {
        form.put("executionPlatform", "Camunda Platform").put("executionPlatformVersion", "7.24.0");
        form.put("schemaVersion", 16).put("type", "default").put("id", id);
        form.putArray("components");
    }

    public byte[] save() {
        return form.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    FormFile read() {
        return FormFile.of(form.path("id").asText() + ".form", form.toString());
    }

    public void add(List<String> row) {
        set(component(row), row.get(3));
    }

    private ArrayNode components() {
        return form.withArray("components");
    }

    private ObjectNode component(List<String> row) {
        assertThat(TYPES).containsKey(row.get(0));
        String type = TYPES.get(row.get(0));
        String id = "Field_" + Integer.toHexString(0x1000000 + made++);
        ObjectNode component = components().addObject().put("type", type).put("id", id);
        if (Tutorial.plain(row.get(1)) != null)
            component.put(type.equals("datetime") ? "dateLabel" : "label", row.get(1));
        if (Tutorial.plain(row.get(2)) != null) component.put("key", Tutorial.plain(row.get(2)));
        component.putObject("layout").put("row", "Row_" + id).putNull("columns");
        return component;
    }

    private static void set(ObjectNode component, String settings) {
        Tutorial.pairs(settings).forEach((name, value) -> set(component, name, value));
    }

    private static void set(ObjectNode component, String name, String value) {
        switch (name) {
            case "Content" -> component.put("content", value);
            case "Text" -> component.put("text", value);
            case "Hide if" -> component.withObject("/conditional").put("hide", "=" + value);
            case "Required" -> component.withObject("/validate").put("required", true);
            case "Maximum length" -> component.withObject("/validate").put("maxLength", Integer.parseInt(value));
            case "Minimum" -> component.withObject("/validate").put("min", Integer.parseInt(value));
            case "Maximum" -> component.withObject("/validate").put("max", Integer.parseInt(value));
            case "Decimal digits" -> component.put("decimalDigits", Integer.parseInt(value));
            case "Subtype" -> component.put("subtype", value.toLowerCase());
            case "Read only" -> component.put("readonly", true);
            case "Options" ->
                options(value).forEach(option -> component
                        .withArray("values")
                        .addObject()
                        .put("label", option[1])
                        .put("value", option[0]));
            case "Custom properties" ->
                options(value)
                        .forEach(option -> component.withObject("/properties").put(option[0], option[1]));
            default -> throw new AssertionError("Modeler has no setting " + name);
        }
    }

    private static Stream<String[]> options(String value) {
        return Stream.of(value.split("、")).map(option -> option.split("=", 2));
    }

    /** What is posted for an answer as a person would give it, by the labels of fields. */
    public Object posted(String label, String answer) {
        JsonNode field = field(label);
        return switch (field.path("type").asText()) {
            case "number" -> Integer.parseInt(answer);
            case "checkbox" -> answer.equals("勾选");
            case "radio" ->
                ElementTemplate.list(field.path("values")).stream()
                        .filter(option -> option.path("label").asText().equals(answer))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(answer))
                        .path("value")
                        .asText();
            default -> answer;
        };
    }

    public String key(String label) {
        return FormFile.key(field(label));
    }

    private JsonNode field(String label) {
        return read().fields().stream()
                .filter(field -> FormFile.label(field).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }
}
