package huiqian.approval;

import huiqian.form.Problem;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;

/** The forms that people fill in, as the flows in force have them, and the way back for what was filled in; the engine package answers it. */
public interface Forms {

    /** What somebody may apply for, by name; each flow once, and beside it the trials that are theirs. */
    List<Offer> offers(String person);

    /** @throws Refusal 404 if there is no such flow, 403 if it is not theirs to start */
    Blank application(String flow, String trial, String person);

    /**
     * The form of a waiting step, as its people see it.
     *
     * @throws Refusal if it is not theirs, or does not wait any more
     */
    Blank step(String task, String person);

    /** What is wrong with an application as filled in; empty if it would be taken as things stand. Nothing is kept of it. */
    List<Problem> flaws(String version, String person, Map<String, Object> answers);

    /** The same for what was filled in at a step. */
    List<Problem> flawsAt(String task, String person, Map<String, Object> answers);

    /**
     * Files an application. Answers the number.
     *
     * @throws Refusal with every reason; 409 if the version is not in force any more
     */
    String file(String version, String person, Map<String, Object> answers);

    /** @throws Refusal with every reason; 409 if somebody else was first */
    void complete(String task, String person, Map<String, Object> answers);

    /**
     * Something to apply for.
     *
     * @param trial the group that tries it; null for a flow in earnest
     * @param missing why it cannot be filed now: a register that it needs is empty; null if nothing is missing
     */
    record Offer(String flow, String trial, String name, String clause, String missing) {}

    /**
     * A form to fill in.
     *
     * @param version of its flow; what is filled in goes back to this one
     * @param json with its live parts filled in; a list too long to choose from is a field to look for an option
     * @param known what its fields hold already
     */
    record Blank(String version, String json, Map<String, Object> known) {}
}
