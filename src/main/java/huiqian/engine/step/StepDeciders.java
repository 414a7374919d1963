package huiqian.engine.step;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.member.Deciders;
import huiqian.member.Deciders.Question;
import huiqian.member.Roster;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Who may complete a waiting step by the posts of today. A step asks a role, or it names people; where everyone it names has left the union,
 * others stand in, so that it is never left without an owner.
 */
@Component
class StepDeciders {

    private final Ledger ledger;
    private final Deciders deciders;
    private final Steps steps;
    private final Roster roster;

    StepDeciders(Ledger ledger, Deciders deciders, Steps steps, Roster roster) {
        this.ledger = ledger;
        this.deciders = deciders;
        this.steps = steps;
        this.roster = roster;
    }

    Set<String> of(OpenStep step) {
        Request request = ledger.get(step.getRequestNumber());
        return step.getRole() == null ? named(step, request) : inRole(step, request.getApplicant());
    }

    /** Those for whom a step comes up: whom its model names, unless it takes somebody else than who decided before. */
    Set<String> of(Steps.Arrival arrival) {
        if (!arrival.forOthers()) return arrival.deciders();
        String applicant = ledger.get(arrival.number()).getApplicant();
        Set<String> before = steps.decidersOfRound(arrival.number());
        return new TreeSet<>(deciders.deciding(new Question(arrival.role(), applicant, arrival.chosen(), before)));
    }

    private Set<String> inRole(OpenStep step, String applicant) {
        Question question = steps.question(step, applicant);
        Set<String> people = new TreeSet<>(deciders.deciding(question));
        if (step.isEscalated()) people.addAll(deciders.above(question));
        return people;
    }

    /** A person named gets the step back together with a post. */
    private Set<String> named(OpenStep step, Request request) {
        String named = step.getNamed();
        if (named != null) return isInOffice(named) ? Set.of(named) : standIns(step, request);
        Set<String> present = new TreeSet<>(step.getDeciders());
        present.removeIf(person -> !isInOffice(person));
        return present.isEmpty() ? standIns(step, request) : present;
    }

    private boolean isInOffice(String person) {
        return !roster.groupsOf(person).isEmpty();
    }

    /**
     * What a department owes is its minister's to see to. An application itself goes to the secretariat, which does not judge most of them,
     * to be put right or withdrawn; so does what no department owes.
     */
    private Set<String> standIns(OpenStep step, Request request) {
        boolean departmental = step.getKind() != OpenStep.Kind.REVISION && request.getDepartment() != null;
        String role = departmental ? "minister" : "secretariat";
        return new TreeSet<>(deciders.deciding(Question.of(role, request.getApplicant())));
    }
}
