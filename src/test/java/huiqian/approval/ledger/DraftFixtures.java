package huiqian.approval.ledger;

import huiqian.approval.Flow;
import java.util.Map;
import java.util.Set;

/** Drafts as a flow brings them before the rules of a domain. */
public final class DraftFixtures {

    private DraftFixtures() {}

    public static Draft draft(String flow, String number, String applicant, Map<String, Object> data) {
        return new Draft(new Flow(flow, flow, "XX", "title", ""), number, applicant, data);
    }

    /** Of a flow that the domain knows nothing of but that its words are called. */
    public static Draft ofAnother(String vocabulary, String applicant, Map<String, Object> data) {
        return new Draft(
                new Flow("another", "另一流程", "XX", "title", "", Set.of(vocabulary), false), null, applicant, data);
    }
}
