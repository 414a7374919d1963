package huiqian.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields are hidden. What is hidden counts as null for every other condition, so hiding one field may show or hide the next. */
final class Visibility {

    private final List<Field> conditional;
    private final List<Computed> computed;

    Visibility(List<Field> fields, List<Computed> computed) {
        this.conditional = fields.stream()
                .filter(field -> field.hidden() != Condition.NEVER)
                .toList();
        this.computed = List.copyOf(computed);
    }

    /**
     * Keys of the hidden fields. Conditions that chase each other in a circle hide only what they agree on: a field nobody can see must not be
     * one somebody has to fill in, but neither may a rule be lost to a circle.
     */
    Set<String> hidden(Map<String, Object> data) {
        Set<String> before = Set.of();
        for (int round = 0; round <= conditional.size(); round++) {
            Set<String> now = hiddenGiven(seen(data, before));
            if (now.equals(before)) return now;
            before = now;
        }
        Set<String> agreed = new HashSet<>(before);
        agreed.retainAll(hiddenGiven(seen(data, before)));
        return agreed;
    }

    private Set<String> hiddenGiven(Map<String, Object> data) {
        return conditional.stream()
                .filter(field -> field.hidden().holds(data))
                .map(Field::key)
                .collect(Collectors.toSet());
    }

    /** The data as conditions see it: hidden fields null, computed values computed. */
    Map<String, Object> seen(Map<String, Object> data, Set<String> hidden) {
        Map<String, Object> seen = new HashMap<>(data);
        hidden.forEach(key -> seen.put(key, null));
        for (Computed value : computed) {
            seen.put(
                    value.key(),
                    value.hidden().holds(seen) ? null : value.expression().value(seen));
        }
        return seen;
    }

    boolean computes(String key) {
        return computed.stream().anyMatch(value -> value.key().equals(key));
    }
}
