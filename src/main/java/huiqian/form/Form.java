package huiqian.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A Camunda Form (form-js, schema version 16): what it asks, what a submission must satisfy, and which fields a reader sees. Immutable.
 */
public final class Form {

    private final String id;
    private final String title;
    private final List<Field> fields;
    private final Map<String, Field> byKey;
    private final Visibility visibility;

    Form(String id, String title, List<Field> fields, List<Computed> computed) {
        this.id = id;
        this.title = title;
        this.fields = List.copyOf(fields);
        this.byKey = fields.stream()
                .collect(Collectors.toMap(
                        Field::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        this.visibility = new Visibility(this.fields, computed);
    }

    /** Reads a form. @throws IllegalArgumentException if the JSON is no form, with the reason in Chinese */
    public static Form parse(String json) {
        return new FormJson(json).form();
    }

    /**
     * A later form's JSON with what was applied for drawn in where it asks for that, all of it to be read only. The very same text if it does not.
     *
     * @param apply the form the application was filed with
     */
    public static String showing(String json, String apply) {
        return new ApplicationBlock(FormJson.tree(apply)).in(json);
    }

    /**
     * The form's JSON as somebody fills it in, with its live parts: today's options where {@code properties.options} names a list, or a field to look
     * for one where they are too many; a default value where {@code properties.default} names a word. The very same text if it has no live part.
     *
     * @param known the current values; what is only shown of a long list is the option that is chosen
     * @throws IllegalArgumentException for a name the source does not know, naming the field
     */
    public static String fill(String json, FieldSource source, Map<String, Object> known) {
        return new FormFilling(source, known, true).fill(json);
    }

    /**
     * The form's JSON as a submission is checked against it and kept on file: of a list only the options that were chosen, however long it is.
     *
     * @param answers what was submitted, and what the form shows besides
     */
    public static String filled(String json, FieldSource source, Map<String, Object> answers) {
        return new FormFilling(source, answers, false).fill(json);
    }

    /** A form's JSON that was kept with all the options of its live lists, with those alone that the answers name. The same text if it is small already. */
    public static String trimmed(String json, Map<String, Object> answers) {
        return new FormTrimming(answers).in(json);
    }

    /** The form's JSON with a field required that may be left empty as the form stands. The same text if it has no such field. */
    public static String requiring(String json, String key) {
        return new FormRequiring(key).in(json);
    }

    /** The components of a form's JSON in the order they are shown. @throws IllegalArgumentException if the JSON is no form */
    public static List<Component> components(String json) {
        return Component.all(FormJson.tree(json));
    }

    /** The names of the live lists without an option of which the form cannot be submitted. */
    public static List<String> listsNeeded(String json) {
        return components(json).stream()
                .filter(EmptyList::bars)
                .map(component ->
                        component.json().path("properties").path("options").asText(""))
                .filter(list -> !list.isEmpty())
                .toList();
    }

    public String id() {
        return id;
    }

    /** The form's title, empty if it has none. */
    public String title() {
        return title;
    }

    /** The fields people fill in or read and those that are computed, in document order, those of groups included. */
    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether completing the form is a decision: it asks for a {@code verdict} by radio and for a {@code comment} in a textarea. */
    public boolean asksForVerdict() {
        return asks("verdict", "radio") && asks("comment", "textarea");
    }

    private boolean asks(String key, String type) {
        return field(key)
                .filter(field -> field.type().equals(type) && !field.isReadOnly())
                .isPresent();
    }

    /**
     * Checks a submission, which nobody is trusted for.
     *
     * @param posted what was sent: strings, numbers, booleans, lists of strings, nulls; anything else is a problem
     * @param known the current values, which read-only fields must repeat and conditions may ask for
     */
    public Answers check(Map<String, Object> posted, Map<String, Object> known) {
        return new Checking(this, posted, known).answers();
    }

    /** The fields that are visible with this data, in document order. */
    public List<Field> shown(Map<String, Object> data) {
        Set<String> hidden = visibility.hidden(context(data));
        return fields.stream().filter(field -> !hidden.contains(field.key())).toList();
    }

    /** The form as whoever has filled this in sees it. */
    public Sight sight(Map<String, Object> data) {
        Map<String, Object> context = context(data);
        Set<String> hidden = visibility.hidden(context);
        return new Sight(hidden, visibility.seen(context, hidden));
    }

    private Map<String, Object> context(Map<String, Object> data) {
        Map<String, Object> context = Plain.all(data);
        fields.stream()
                .filter(field -> !field.isComputed())
                .forEach(field -> context.put(field.key(), field.kind().plain(data.get(field.key()))));
        return context;
    }

    Visibility visibility() {
        return visibility;
    }
}
