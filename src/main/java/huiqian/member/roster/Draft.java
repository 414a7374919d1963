package huiqian.member.roster;

import huiqian.member.RosterChanges;
import huiqian.member.Tenures;
import huiqian.member.roster.Change.Kind;
import huiqian.shared.Refusal;
import huiqian.sheet.BadLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A plan in the making: what changes together with the entry in the roster that makes it so. */
class Draft {

    /** Who leaves makes room for who comes, wherever the sheet has them. */
    private static final List<Kind> ORDER =
            List.of(Kind.PERSON_ADDED, Kind.PERSON_CHANGED, Kind.POST_ENDED, Kind.POST_BEGUN);

    private record Step(Change change, Consumer<RosterChanges> entry) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<BadLine> problems;
    private final List<String> remarks;

    Draft(List<BadLine> problems, List<String> remarks) {
        this.problems = new ArrayList<>(problems);
        this.remarks = remarks;
    }

    void add(Change change, Consumer<RosterChanges> entry) {
        steps.add(new Step(change, entry));
    }

    void refuse(int line, String reason) {
        problems.add(new BadLine(line, reason));
    }

    /** Whether the rule refuses nothing; what it refuses is a problem of the line. */
    boolean permits(int line, Runnable rule) {
        try {
            rule.run();
            return true;
        } catch (Refusal refusal) {
            refuse(line, refusal.getMessage());
            return false;
        }
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    void enter(Tenures tenures, Progress progress) {
        Set<String> concerned =
                steps.stream().map(step -> step.change().person()).collect(Collectors.toSet());
        List<Step> inOrder = steps.stream()
                .sorted(Comparator.comparing(step -> ORDER.indexOf(step.change().kind())))
                .toList();
        tenures.change(
                concerned,
                roster -> {
                    for (int i = 0; i < inOrder.size(); i++) {
                        inOrder.get(i).entry().accept(roster);
                        progress.reached("写入名册", i + 1, inOrder.size());
                    }
                },
                told -> progress.reached("更新账号和权限", told, concerned.size()));
    }

    Plan plan() {
        return new Plan(changes(), List.copyOf(problems), remarks);
    }

    private List<Change> changes() {
        return steps.stream().map(Step::change).toList();
    }
}
