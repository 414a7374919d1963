package huiqian.engine.step;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.member.Duties;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The waiting steps as what people owe by their posts. */
@Component
class WaitingDuties implements Duties {

    private final Steps steps;
    private final StepDeciders deciders;
    private final Ledger ledger;

    WaitingDuties(Steps steps, StepDeciders deciders, Ledger ledger) {
        this.steps = steps;
        this.deciders = deciders;
        this.ledger = ledger;
    }

    @Override
    public List<Duty> of(String person) {
        return Stream.concat(steps.waitingOnRoles().stream(), steps.waitingOnPeople().stream())
                .filter(step -> step.getDeciders().contains(person))
                .map(this::described)
                .toList();
    }

    @Override
    public Set<String> holdersOf(Duty duty) {
        return steps.find(duty.id()).map(deciders::of).orElse(Set.of());
    }

    private Duty described(OpenStep step) {
        String number = step.getRequestNumber();
        return new Duty(step.getTask(), number, ledger.get(number).getTitle(), step.getStep());
    }
}
