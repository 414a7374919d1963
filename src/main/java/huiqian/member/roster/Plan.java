package huiqian.member.roster;

import huiqian.sheet.BadLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a sheet would change, and every line that stands against it: with a single bad line, nothing is changed.
 *
 * @param changes none of them of a bad line
 * @param remarks what an administrator should know of how the file was read, such as that hidden lines were
 */
public record Plan(List<Change> changes, List<BadLine> problems, List<String> remarks) {

    public Plan {
        problems = BadLine.inOrder(problems);
        changes = BadLine.without(problems, changes, Change::line);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** Whether there is something to import, and nothing stands against it. */
    public boolean isWorthwhile() {
        return isSound() && !changes.isEmpty();
    }

    /** Departments the sheet names that there are none of, in the order they come. */
    public List<String> unknownDepartments() {
        return problems.stream()
                .flatMap(problem -> Values.unknownDepartment(problem).stream())
                .distinct()
                .toList();
    }

    /** The problems with each line once, and each thing that is wrong with it once: both columns may name the same unknown department. */
    public List<BadLine> badLines() {
        Map<Integer, Map<String, String>> reasons = new TreeMap<>();
        for (BadLine problem : problems) {
            String cause = Values.unknownDepartment(problem).orElse(problem.reason());
            reasons.computeIfAbsent(problem.line(), line -> new LinkedHashMap<>())
                    .putIfAbsent(cause, problem.reason());
        }
        return reasons.entrySet().stream()
                .map(line -> new BadLine(
                        line.getKey(), String.join("；", line.getValue().values())))
                .toList();
    }

    public List<Change> of(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Accounts the sheet adds. */
    public List<String> newcomers() {
        return of(Change.Kind.PERSON_ADDED).stream().map(Change::person).toList();
    }
}
