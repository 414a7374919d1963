package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Supplier;

/** Fills the live parts of a form's JSON in. */
final class FormFilling {

    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");

    private final FieldSource source;

    FormFilling(FieldSource source) {
        this.source = source;
    }

    String fill(String json) {
        // Most forms have no live part, and this is on the way of every form that is opened.
        if (!json.contains("\"properties\"")) return json;
        ObjectNode root = FormJson.tree(json);
        return fillAll(root) ? FormJson.text(root) : json;
    }

    private boolean fillAll(ObjectNode form) {
        boolean changed = false;
        for (Component component : Component.all(form))
            changed |= fillOptions(component.json()) | fillDefault(component.json());
        return changed;
    }

    private boolean fillOptions(ObjectNode component) {
        String list = property(component, "options");
        if (list.isBlank() || !CHOICES.contains(component.path("type").asText())) return false;
        ArrayNode values = FormJson.JSON.createArrayNode();
        for (Option option : asked(component, () -> source.options(list))) {
            values.addObject().put("label", option.label()).put("value", option.value());
        }
        component.remove(Set.of("valuesKey", "valuesExpression"));
        component.set("values", values);
        return true;
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
