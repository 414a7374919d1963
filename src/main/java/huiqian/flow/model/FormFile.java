package huiqian.flow.model;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.form.Component;
import huiqian.form.FormTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * One .form file, read as it is read when it is used.
 *
 * @param tree what people see of it
 * @param own what is drawn in the file itself; less, where the platform shows the application in it
 */
public record FormFile(String name, FormTree tree, FormTree own) {

    /** Reads a form. @throws IllegalArgumentException with the reason in Chinese if intake could not read it */
    public static FormFile of(String name, String text) {
        FormTree tree = FormTree.of(text);
        return new FormFile(name, tree, tree);
    }

    /** The form as a case shows it. @throws IllegalArgumentException with the reason in Chinese if that is too much for one form */
    public FormFile showing(FormFile apply) {
        return showsApplication() && apply != this ? new FormFile(name, own.showing(apply.own), own) : this;
    }

    /** The form as whoever drew it knows it. */
    public FormFile drawn() {
        return tree == own ? this : new FormFile(name, own, own);
    }

    /** Whether the platform shows the application in it. */
    public boolean showsApplication() {
        return own.components().stream().anyMatch(Component::showsApplication);
    }

    public JsonNode json() {
        return tree.root();
    }

    /** Its components, those inside groups included, in the order they are shown. */
    public List<Component> parts() {
        return tree.components();
    }

    /** The id it is opened by. */
    public String id() {
        return json().path("id").asText();
    }

    /** Every component, those inside groups included, in the order they are shown. */
    public List<JsonNode> components() {
        return parts().stream().<JsonNode>map(Component::json).toList();
    }

    /** Components that carry a value. */
    public List<JsonNode> fields() {
        return parts().stream()
                .filter(Component::carriesValue)
                .<JsonNode>map(Component::json)
                .toList();
    }

    /** The field with this key. */
    public Optional<JsonNode> field(String key) {
        return fields().stream().filter(field -> key.equals(key(field))).findFirst();
    }

    /** The component that carries the value of this key. */
    public Optional<Component> part(String key) {
        return parts().stream()
                .filter(part -> part.carriesValue() && key.equals(part.key()))
                .findFirst();
    }

    /** Whether neither the field nor a group around it can be hidden. */
    public boolean alwaysShows(String key) {
        return part(key).filter(part -> part.hides().isEmpty()).isPresent();
    }

    public boolean asksFor(String key) {
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

    /** Whether anybody may ever fill it in: a condition may let them. What is computed is written, whatever else is said of it. */
    public static boolean isWritable(JsonNode field) {
        return isComputed(field) || !isSet(field.path("readonly")) && !isSet(field.path("disabled"));
    }

    private static boolean isSet(JsonNode setting) {
        return setting.isBoolean() && setting.booleanValue();
    }

    /** Whether it has to be filled in. */
    public static boolean isRequired(JsonNode field) {
        return field.path("validate").path("required").asBoolean();
    }

    /** Whether the form computes it instead of asking for it. */
    public static boolean isComputed(JsonNode field) {
        return field.path("type").asText().equals("expression");
    }

    /** What the field is called; dates and times have labels of their own, and computed fields, which Modeler gives none, a property of that name. */
    public static String label(JsonNode field) {
        String label = field.path(labelOf(field)).asText();
        return label.isEmpty() && isComputed(field)
                ? field.path("properties").path("label").asText()
                : label;
    }

    private static String labelOf(JsonNode field) {
        if (!field.path("type").asText().equals("datetime")) return "label";
        return field.path("subtype").asText().equals("time") ? "timeLabel" : "dateLabel";
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
