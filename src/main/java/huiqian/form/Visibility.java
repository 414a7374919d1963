package huiqian.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields are hidden. What is hidden counts as null for every other condition, so hiding one field may show or hide the next. */
final class Visibility {

    /** Conditions that wait for each other through more fields than this are taken for a circle. */
    private static final int MOST_ROUNDS = 20;

    /** Keys of the fields each condition hides: evaluating one is what costs, and those of a group share theirs. */
    private final Map<Condition, List<String>> conditional;

    private final List<Computed> computed;

    Visibility(List<Field> fields, List<Computed> computed) {
        this.conditional = fields.stream()
                .filter(field -> field.hidden() != Condition.NEVER)
                .collect(Collectors.groupingBy(
                        Field::hidden, LinkedHashMap::new, Collectors.mapping(Field::key, Collectors.toList())));
        this.computed = List.copyOf(computed);
    }

    /**
     * Keys of the hidden fields. Conditions that chase each other in a circle hide only what two rounds agree on, so that
     * no required field is lost to the circle.
     */
    Set<String> hidden(Map<String, Object> data) {
        Set<String> hidden = Set.of();
        Map<String, Object> seen = seen(data, hidden);
        for (int round = 0; round <= Math.min(conditional.size(), MOST_ROUNDS); round++) {
            Set<String> now = hiddenGiven(seen);
            Map<String, Object> next = seen(data, now);
            if (next.equals(seen)) return now;
            hidden = now;
            seen = next;
        }
        return agreed(hidden, hiddenGiven(seen));
    }

    private static Set<String> agreed(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private Set<String> hiddenGiven(Map<String, Object> data) {
        return conditional.entrySet().stream()
                .filter(each -> each.getKey().holds(data))
                .flatMap(each -> each.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** The data as conditions see it: hidden fields null, computed values computed. */
    Map<String, Object> seen(Map<String, Object> data, Set<String> hidden) {
        Map<String, Object> seen = new HashMap<>(data);
        hidden.forEach(key -> seen.put(key, null));
        for (Computed value : computed) seen.put(value.key(), hidden.contains(value.key()) ? null : value.value(seen));
        return seen;
    }

    List<Computed> computed() {
        return computed;
    }
}
