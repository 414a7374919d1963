package huiqian.approval.listing;

import huiqian.approval.ledger.Request;
import java.util.List;

/**
 * A request in a list.
 *
 * @param status as its applicant reads it
 * @param filed when it was submitted, in words
 */
public record Line(Request request, String status, String filed, Standing standing, List<RecordLink> records) {

    public record RecordLink(String label, String path) {}

    /** Whether its applicant may still take it back. */
    public boolean isWithdrawable() {
        return request.getStatus().isOpen() && (standing.waitsForOthers() || standing.duty() != null);
    }
}
