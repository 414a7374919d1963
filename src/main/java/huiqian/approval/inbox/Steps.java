package huiqian.approval.inbox;

import huiqian.member.Deciders;
import huiqian.page.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps that wait for somebody, and who may complete them. */
public interface Steps {

    /** A step has come up in a flow. */
    void open(Arrival arrival);

    /**
     * Prepares a person's completion of a step: locks the request, so that of several people one is first, and checks their right.
     *
     * @throws huiqian.shared.Refusal 403 for a stranger, 409 with the name of who was first for somebody entitled
     */
    OpenStep enter(String task, String person);

    /** Checks that the person may take the waiting step on, under the same lock as {@link #enter}. */
    default OpenStep claim(String task, String person) {
        return enter(task, person);
    }

    /** Notes who has claimed a step, null for nobody any more. */
    void claimed(String task, String person);

    /** Who has decided a step of the request in its present round, ballots included. */
    Set<String> decidersOfRound(String number);

    /** Who may not decide the step though the role is theirs: where it takes somebody else, whoever decided before. */
    default Set<String> leftOut(OpenStep step) {
        return step.isForOthers() ? decidersOfRound(step.getRequestNumber()) : Set.of();
    }

    /** Whom the step asks, as things stand. */
    default Deciders.Question question(OpenStep step, String applicant) {
        return new Deciders.Question(step.getRole(), applicant, step.getChosen(), leftOut(step));
    }

    /** Those who may decide a step changed because posts did; people it was escalated to stay. */
    void reassign(String task, Set<String> deciders);

    /** A waiting step became that of another version of its flow: its name, role, deciders and deadline are now these. It was open before and stays so. */
    void restate(Arrival arrival);

    /** Adds people to those who may decide a waiting step and tells the engine. */
    void escalate(OpenStep step, Set<String> people);

    /** A step ended without anyone completing it. */
    void end(String task);

    Optional<OpenStep> find(String task);

    /** The request a task belongs, or belonged, to. */
    Optional<String> numberOf(String task);

    /** Every step a request has come to, closed ones included, oldest first. */
    List<OpenStep> all(String number);

    /** The open steps of a request, oldest first. */
    List<OpenStep> waiting(String number);

    /** The open steps of several requests, oldest first. */
    List<OpenStep> waiting(List<String> numbers);

    /** All open steps that a role decides, ballots apart. */
    List<OpenStep> waitingOnRoles();

    /** All open steps that name people instead of a role, ballots apart. */
    List<OpenStep> waitingOnPeople();

    /** Open steps a person may complete and nobody else has claimed, oldest first. */
    Paged<OpenStep> inbox(String person, int page, int size);

    /** Those of them whose request's number, title or applicant has the text in it; all of them for a blank text. */
    Paged<OpenStep> inbox(String person, String text, int page, int size);

    /**
     * A step as it comes up.
     *
     * @param chosen whom somebody chose among those whose role decides, null if nobody did
     * @param reason why the request came back, for a revision; null otherwise
     * @param due the step's last deadline, null if it has none
     * @param bulkAllowed whether several such decisions may be made at once
     * @param forOthers whether whoever decided in this round before may not
     */
    record Arrival(
            String number,
            String task,
            String step,
            OpenStep.Kind kind,
            String role,
            String chosen,
            Set<String> deciders,
            String reason,
            Instant due,
            boolean bulkAllowed,
            boolean forOthers) {

        /** The same step for other people. */
        public Arrival with(Set<String> people) {
            return new Arrival(number, task, step, kind, role, chosen, people, reason, due, bulkAllowed, forOthers);
        }
    }
}
