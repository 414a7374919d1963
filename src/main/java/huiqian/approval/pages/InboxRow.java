package huiqian.approval.pages;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.ledger.Request;

/**
 * A step in somebody's inbox.
 *
 * @param period when what is applied for takes place, in words; empty if the application names no time
 * @param due of a step that waits; null of one that is done
 * @param said of a step that is done, what it was; null of one that waits
 */
record InboxRow(OpenStep step, Request request, String period, Moment.Due due, String said) {

    /** Whether it can be approved together with others. */
    public boolean isBulk() {
        return step.isBulkAllowed() && step.isOpen();
    }
}
