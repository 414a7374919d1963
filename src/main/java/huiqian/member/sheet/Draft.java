package huiqian.member.sheet;

import huiqian.member.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A plan in the making: what changes together with the entry in the roster that makes it so. */
class Draft {

    private final List<Change> changes = new ArrayList<>();
    private final List<Consumer<Roster>> entries = new ArrayList<>();
    private final List<BadLine> problems;

    Draft(List<BadLine> problems) {
        this.problems = new ArrayList<>(problems);
    }

    void add(Change change, Consumer<Roster> entry) {
        changes.add(change);
        entries.add(entry);
    }

    void refuse(int line, String reason) {
        problems.add(new BadLine(line, reason));
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    void enter(Roster roster) {
        entries.forEach(entry -> entry.accept(roster));
    }

    Plan plan() {
        return new Plan(List.copyOf(changes), List.copyOf(problems));
    }
}
