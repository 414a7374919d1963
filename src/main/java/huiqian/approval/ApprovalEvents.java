package huiqian.approval;

import huiqian.approval.ledger.Status;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What happens to requests, told to the rest of the house within the transaction in which it happens. */
public final class ApprovalEvents {

    private ApprovalEvents() {}

    /** An application was taken in under a number. */
    public record RequestFiled(String number) {}

    /** The application went back to its applicant, who is asked to revise it. */
    public record RequestReturned(String number, String reason) {}

    /** The request has its outcome: APPROVED, REJECTED or WITHDRAWN. The approval record is written on hearing this. */
    public record RequestSettled(String number, Status outcome) {}

    /** The after-work of an approved request is done. The closing record is written on hearing this. */
    public record RequestClosed(String number) {}

    /** A step waits for these people. @param due its last deadline, null if it has none */
    public record StepOpened(String number, String step, Set<String> deciders, Instant due) {}

    /** A step of the request waits no longer for these people: it was done, by whomever, it ended, or it went to others. */
    public record StepOver(String number, Set<String> people) {}

    /** The request goes on under another version of its flow; its open steps are already those of that version. */
    public record RequestMoved(String number, int version) {}

    /** What was approved is given back before its time, by its applicant or by the office; the reason is on file. */
    public record RequestEndedEarly(String number, String by) {}

    /** The applicant presses for these waiting steps. */
    public record StepsNudged(String number, List<String> tasks) {}

    /** People were added to those who may decide a waiting step; the engine gives them the task. */
    public record StepEscalated(String number, String task, Set<String> added) {}

    /**
     * By a change of posts, theirs or somebody else's, somebody may decide steps that were waiting before.
     *
     * @param roles those that the steps ask; none for steps that name people
     */
    public record StepsInherited(String person, Set<String> roles, Set<String> numbers, int steps) {}

    /**
     * Something the platform does by itself failed until its tries were used up; an administrator has to see to it.
     *
     * @param number the request it was done for; null for work that belongs to none
     * @param message what was not done and why, in Chinese
     */
    public record WorkFailed(String number, String message) {}
}
