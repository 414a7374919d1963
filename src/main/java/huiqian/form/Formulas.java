package huiqian.form;

import huiqian.form.feel.Feel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the computed values of a form are computed from. */
final class Formulas {

    private final Map<String, Feel> expressions = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    Formulas(List<Component> components) {
        for (Component component : components) {
            if (component.isComputed()) expressions.put(component.key(), expression(component));
            else if (component.carriesValue() && FieldJson.readOnly(component.json()) != Condition.ALWAYS)
                asked.add(component.key());
        }
    }

    private static Feel expression(Component component) {
        String text = component.json().path("expression").asText("");
        return Feel.of(Feel.isExpression(text) ? text : "=null");
    }

    Feel expression(String key) {
        return expressions.get(key);
    }

    /** Whether filling in the form can change the value: it depends on something the form asks for, or on nothing at all. */
    boolean isAsked(String key) {
        Set<String> sources = sources(key);
        return sources.isEmpty() || sources.stream().anyMatch(asked::contains);
    }

    /** The keys a value depends on in the end. */
    private Set<String> sources(String key) {
        Set<String> sources = new LinkedHashSet<>(expressions.get(key).names());
        List<String> waiting = new ArrayList<>(sources);
        while (!waiting.isEmpty()) {
            Feel expression = expressions.get(waiting.remove(0));
            if (expression != null)
                expression.names().stream().filter(sources::add).forEach(waiting::add);
        }
        return sources;
    }

    /** The computed keys, each behind those it depends on; those that depend on each other as they come. */
    List<String> inOrder() {
        Set<String> ordered = new LinkedHashSet<>();
        expressions.keySet().forEach(key -> order(key, new HashSet<>(), ordered));
        return List.copyOf(ordered);
    }

    private void order(String key, Set<String> under, Set<String> ordered) {
        if (!expressions.containsKey(key) || ordered.contains(key) || !under.add(key)) return;
        expressions.get(key).names().forEach(name -> order(name, under, ordered));
        ordered.add(key);
    }
}
