package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.form.Component;
import huiqian.form.feel.Feel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the values of one form depend on: what they are computed from, and what hides or locks them, for a hidden field holds nothing. */
final class Dependence {

    private final Map<String, Set<String>> direct = new HashMap<>();

    Dependence(FormFile form) {
        form.parts().stream().filter(Component::carriesValue).forEach(part -> direct.put(part.key(), direct(part)));
    }

    private static Set<String> direct(Component part) {
        Set<String> names = new TreeSet<>();
        part.hides().forEach(hide -> names.addAll(namesIn(hide)));
        for (String setting : new String[] {"readonly", "disabled", "expression"})
            names.addAll(namesIn(part.json().path(setting).asText("")));
        return names;
    }

    /** The names an expression reads; none if the text is no expression. */
    static Set<String> namesIn(String text) {
        return Feel.isExpression(text) ? Feel.of(text).names() : Set.of();
    }

    static Set<String> namesIn(JsonNode settings) {
        Set<String> names = new TreeSet<>();
        settings.forEach(setting -> names.addAll(namesIn(setting.asText(""))));
        return names;
    }

    /** These names and all that they depend on. */
    Set<String> closure(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        Deque<String> waiting = new ArrayDeque<>(names);
        while (!waiting.isEmpty())
            direct.getOrDefault(waiting.pop(), Set.of()).stream()
                    .filter(all::add)
                    .forEach(waiting::push);
        return all;
    }
}
