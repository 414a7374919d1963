package huiqian.flow.replay;

import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.ledger.Verdict;
import java.util.Map;

/**
 * A decision as it is on file.
 *
 * @param round the filing round it was taken in
 * @param role the role that was asked, null for a ballot
 * @param by the decider's name, with the post
 * @param data everything filled in with it
 */
record PastDecision(
        int round, String step, Kind kind, String role, String by, Verdict verdict, Map<String, Object> data) {

    boolean isFor(String askedRole) {
        return kind == Kind.DECISION && role != null && role.equals(askedRole);
    }
}
