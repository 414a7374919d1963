package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huiqian.shared.Signs;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Fills the live parts of a form's JSON in: to be filled in by somebody, or as it was filled in, where only what was chosen is told. */
final class FormFilling {

    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");
    private static final Set<String> ONE_OF_MANY = Set.of("select", "radio");

    private final FieldSource source;
    private final Map<String, Object> answers;
    private final boolean toChoose;

    /** What has to be registered before the form can be submitted. */
    private final Set<String> missing = new LinkedHashSet<>();

    /** @param answers what is filled in, as far as it is known; @param toChoose whether all the options are told that there are */
    FormFilling(FieldSource source, Map<String, Object> answers, boolean toChoose) {
        this.source = source;
        this.answers = answers;
        this.toChoose = toChoose;
    }

    String fill(String json) {
        // Most forms have no live part, and this is on the way of every form that is opened.
        if (!json.contains("\"properties\"") && !json.contains("\"timeInterval\"")) return json;
        ObjectNode root = FormJson.tree(json);
        return fillAll(root) ? FormJson.text(root) : json;
    }

    private boolean fillAll(ObjectNode form) {
        boolean changed = false;
        for (Component component : Component.all(form))
            changed |= fillOptions(component) | fillDefault(component.json()) | showExactly(component.json());
        EmptyList.tellFirst(form, missing);
        return changed;
    }

    private boolean fillOptions(Component field) {
        ObjectNode component = field.json();
        String list = property(component, "options");
        if (list.isBlank() || !CHOICES.contains(component.path("type").asText())) return false;
        component.remove(Set.of("valuesKey", "valuesExpression"));
        Optional<List<Option>> all = toChoose ? asked(component, () -> source.options(list)) : Optional.empty();
        if (all.isPresent() && all.get().isEmpty() && !isFixed(component)) tellEmpty(field, list);
        if (all.isEmpty() && toChoose && isOpen(component)) LookUp.instead(component, list);
        else offer(component, asked(component, () -> offered(component, list, all)));
        return true;
    }

    /** What is chosen already stays a choice, and keeps its name, though it may not be offered to others any more. */
    private List<Option> offered(JsonNode component, String list, Optional<List<Option>> all) {
        List<String> chosen = chosen(component);
        if (all.isEmpty()) return source.options(list, chosen);
        List<String> offered = all.get().stream().map(Option::value).toList();
        List<String> kept =
                chosen.stream().filter(value -> !offered.contains(value)).toList();
        if (kept.isEmpty()) return all.get();
        return Stream.concat(all.get().stream(), source.options(list, kept).stream())
                .toList();
    }

    private void tellEmpty(Component field, String list) {
        EmptyList.tell(field.json(), source.whenEmpty(list));
        if (EmptyList.bars(field)) missing.add(source.whenEmpty(list));
    }

    private static void offer(ObjectNode component, List<Option> options) {
        ArrayNode values = FormJson.JSON.createArrayNode();
        options.forEach(
                option -> values.addObject().put("label", option.label()).put("value", option.value()));
        component.set("values", values);
    }

    /** Whether one of the options is still to be chosen. */
    private static boolean isOpen(JsonNode component) {
        return !isFixed(component)
                && ONE_OF_MANY.contains(component.path("type").asText());
    }

    private static boolean isFixed(JsonNode component) {
        return component.path("readonly").asBoolean()
                || component.path("disabled").asBoolean();
    }

    private List<String> chosen(JsonNode component) {
        Object answer = answers.get(component.path("key").asText());
        Stream<?> values = answer instanceof Collection<?> several ? several.stream() : Stream.ofNullable(answer);
        return values.filter(String.class::isInstance)
                .map(String.class::cast)
                .flatMap(value -> Stream.of(value, Signs.code(value)))
                .distinct()
                .toList();
    }

    private boolean fillDefault(ObjectNode component) {
        String word = property(component, "default");
        if (word.isBlank()) return false;
        Object initial = asked(component, () -> source.initial(word));
        if (initial == null) return false;
        component.set(
                "defaultValue", FormJson.JSON.valueToTree(Plain.value(initial) == null ? initial.toString() : initial));
        return true;
    }

    /** Of a time to be read form-js shows the last one before that could have been chosen, unless every minute can. */
    private boolean showExactly(ObjectNode component) {
        if (!toChoose || !isFixed(component) || component.path("timeInterval").asInt(1) == 1) return false;
        component.put("timeInterval", 1);
        return true;
    }

    private static String property(JsonNode component, String name) {
        return component.path("properties").path(name).asText("");
    }

    private static <T> T asked(JsonNode component, Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException e) {
            String key = component.path("key").asText("");
            throw new IllegalArgumentException("字段「" + key + "」：" + e.getMessage(), e);
        }
    }
}
