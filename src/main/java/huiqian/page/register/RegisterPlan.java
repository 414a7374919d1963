package huiqian.page.register;

import huiqian.shared.Sha256;
import huiqian.sheet.BadLine;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a sheet would change, and every line that stands against it: with a single bad line, nothing is changed.
 *
 * @param rows to be entered or changed; what stays as it is, is not among them, nor are bad lines
 * @param remarks what else keepers should know
 */
record RegisterPlan(List<PlannedRow> rows, List<BadLine> problems, List<String> remarks) {

    RegisterPlan {
        problems = BadLine.inOrder(problems);
        rows = BadLine.without(problems, rows, PlannedRow::line);
    }

    static RegisterPlan refused(BadLine problem) {
        return new RegisterPlan(List.of(), List.of(problem), List.of());
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    public boolean isWorthwhile() {
        return isSound() && !rows.isEmpty();
    }

    public List<PlannedRow> added() {
        return rows.stream().filter(PlannedRow::isNew).toList();
    }

    public List<PlannedRow> changed() {
        return rows.stream().filter(row -> !row.isNew()).toList();
    }

    /** Two plans with the same digest do the same. */
    String digest() {
        return Sha256.hex((rows.toString() + problems).getBytes(StandardCharsets.UTF_8));
    }
}
