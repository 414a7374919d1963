package huiqian.approval.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What somebody did to a request, once, in words that pages, records and clients show as they are.
 *
 * @param round of the application, from 1
 * @param person null if nobody in particular did it
 * @param post in which it was done, （代） with it; 申请人 for what applicants did; null if none is known
 * @param verdict null unless it was a decision
 * @param outcome what was done, in a word
 * @param remark the decider's comment, or what else is to say; blank for nothing
 * @param answers what was filled in, a decision's verdict and comment left out
 */
public record TrailEntry(
        Kind kind,
        int round,
        String step,
        String person,
        String name,
        String post,
        Verdict verdict,
        String outcome,
        String remark,
        List<Answered> answers,
        Instant at) {

    /** The key of the answer that names what was attached; no field has it. */
    public static final String ATTACHED = "#attachments";

    /** What was done. */
    public enum Kind {
        FILED,
        DECIDED,
        DONE,
        WITHDRAWN,
        MOVED,
        ATTACHED
    }
}
