package huiqian.engine.step;

import huiqian.approval.ApprovalEvents.StepsInherited;
import huiqian.approval.inbox.OpenStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who came to decide which waiting steps by one change of posts. */
final class Heirs {

    private final Map<String, List<OpenStep>> inherited = new TreeMap<>();

    void note(OpenStep step, Set<String> added) {
        added.forEach(person ->
                inherited.computeIfAbsent(person, heir -> new ArrayList<>()).add(step));
    }

    /** One for each of them, whatever they inherited. */
    Collection<StepsInherited> events() {
        return inherited.entrySet().stream()
                .map(heir -> event(heir.getKey(), heir.getValue()))
                .toList();
    }

    private static StepsInherited event(String person, List<OpenStep> steps) {
        Set<String> roles = steps.stream()
                .map(OpenStep::getRole)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> numbers =
                steps.stream().map(OpenStep::getRequestNumber).collect(Collectors.toCollection(TreeSet::new));
        return new StepsInherited(person, roles, numbers, steps.size());
    }
}
