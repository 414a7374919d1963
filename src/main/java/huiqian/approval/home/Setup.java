package huiqian.approval.home;

import huiqian.member.Roster;
import huiqian.page.SetupStep;
import huiqian.shared.Refusal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is still to be seen to before a new installation is ready, for its administrators. */
@Component
class Setup {

    /** @param waived whether an administrator said that it is not needed */
    record Line(String key, String title, String path, boolean done, boolean waived, String words) {

        public boolean isOpen() {
            return !done && !waived;
        }
    }

    private final List<SetupStep> steps;
    private final SetupWaiverRepository waivers;
    private final Roster roster;
    private final Clock clock;

    Setup(List<SetupStep> steps, SetupWaiverRepository waivers, Roster roster, Clock clock) {
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(SetupStep::order)).toList();
        this.waivers = waivers;
        this.roster = roster;
        this.clock = clock;
    }

    /** All steps as long as one of them is open; none for anybody but administrators. */
    List<Line> of(String person) {
        if (!isAdministrator(person)) return List.of();
        Set<String> waived =
                waivers.findAll().stream().map(SetupWaiver::getStep).collect(Collectors.toSet());
        List<Line> lines = steps.stream()
                .map(step -> line(step, waived.contains(step.key())))
                .toList();
        return lines.stream().anyMatch(Line::isOpen) ? lines : List.of();
    }

    private static Line line(SetupStep step, boolean waived) {
        SetupStep.State state = step.state().get();
        return new Line(step.key(), step.title(), step.path(), state.done(), waived, state.words());
    }

    void waive(String key, String person) {
        if (!isAdministrator(person)) throw Refusal.forbidden("只有系统管理员可以决定哪些步骤不需要");
        if (steps.stream().noneMatch(step -> step.key().equals(key))) throw Refusal.unknown("没有「%s」这一步".formatted(key));
        waivers.save(new SetupWaiver(key, person, clock.instant()));
    }

    private boolean isAdministrator(String person) {
        return roster.groupsOf(person).contains(Roster.ADMINISTRATORS);
    }
}
