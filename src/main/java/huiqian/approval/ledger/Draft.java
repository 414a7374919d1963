package huiqian.approval.ledger;

import huiqian.approval.Flow;
import java.util.Map;

/**
 * An application about to be taken in, already sound by its form.
 *
 * @param number the request it revises, null when it is filed for the first time
 */
public record Draft(Flow flow, String number, String applicant, Map<String, Object> data) {

    /** Whether its flow is only being tried; what is being tried and what is in earnest do not stand in each other's way. */
    public boolean trial() {
        return flow.trial();
    }
}
