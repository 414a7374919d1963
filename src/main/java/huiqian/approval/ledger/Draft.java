package huiqian.approval.ledger;

import java.util.Map;

/**
 * An application about to be taken in, already sound by its form.
 *
 * @param number the request it revises, null when it is filed for the first time
 * @param trial whether its flow is only being tried; what is being tried and what is in earnest do not stand in each other's way
 */
public record Draft(String flow, String number, String applicant, Map<String, Object> data, boolean trial) {

    /** A draft of a flow in force. */
    public Draft(String flow, String number, String applicant, Map<String, Object> data) {
        this(flow, number, applicant, data, false);
    }
}
