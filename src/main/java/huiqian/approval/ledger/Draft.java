package huiqian.approval.ledger;

import huiqian.approval.Flow;
import java.util.Map;

/**
 * An application about to be taken in, already sound by its form.
 *
 * @param unfinished whether it is still being filled in, so that what is missing is no fault
 * @param number the request it revises, null when it is filed for the first time
 */
public record Draft(Flow flow, String number, String applicant, Map<String, Object> data, boolean unfinished) {

    /** One that is filled in. */
    public Draft(Flow flow, String number, String applicant, Map<String, Object> data) {
        this(flow, number, applicant, data, false);
    }

    /** The same while it is still being filled in. */
    public Draft asFarAsItGoes() {
        return new Draft(flow, number, applicant, data, true);
    }

    /** Whether its flow is only being tried; what is being tried and what is in earnest do not stand in each other's way. */
    public boolean trial() {
        return flow.trial();
    }
}
