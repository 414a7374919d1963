package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out of a form's JSON those options of its live lists that nobody has chosen. */
final class FormTrimming {

    private final Map<String, Object> answers;

    FormTrimming(Map<String, Object> answers) {
        this.answers = answers;
    }

    String in(String json) {
        ObjectNode root = FormJson.tree(json);
        return trimAll(root) ? FormJson.text(root) : json;
    }

    private boolean trimAll(ObjectNode form) {
        boolean changed = false;
        for (Component component : Component.all(form)) changed |= trim(component);
        return changed;
    }

    private boolean trim(Component field) {
        boolean live =
                !field.json().path("properties").path("options").asText("").isBlank();
        if (!live || !(field.json().get("values") instanceof ArrayNode values)) return false;
        Set<String> chosen = chosen(answers.get(field.key()));
        int before = values.size();
        for (Iterator<JsonNode> options = values.elements(); options.hasNext(); )
            if (!chosen.contains(options.next().path("value").asText())) options.remove();
        return values.size() < before;
    }

    private static Set<String> chosen(Object answer) {
        Stream<?> values = answer instanceof Collection<?> several ? several.stream() : Stream.ofNullable(answer);
        return values.map(String::valueOf).collect(Collectors.toSet());
    }
}
