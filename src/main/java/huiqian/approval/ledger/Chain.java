package huiqian.approval.ledger;

import huiqian.approval.attachment.Attachment;
import huiqian.approval.attachment.AttachmentRepository;
import huiqian.approval.inbox.OpenStep;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The one chain of hashes of a request, from what was filed to the last decision: each row carries the hash of the row before it, attachments in
 * the place at which they went on file, so that a decision vouches for those that lay before it. Who adds to it holds the lock on the request.
 */
@Component
public class Chain {

    private final DecisionRepository decisions;
    private final AttachmentRepository attachments;

    Chain(DecisionRepository decisions, AttachmentRepository attachments) {
        this.decisions = decisions;
        this.attachments = attachments;
    }

    void decide(Request request, OpenStep step, Decision.Taken taken) {
        decisions.save(new Decision(request, step, taken, end(request)));
    }

    /** Puts attachments on file for good. */
    public void seal(Request request, List<Attachment> added) {
        String end = added.isEmpty() ? null : end(request);
        for (Attachment attachment : added) end = attachment.seal(end);
    }

    /** Those that could be taken back until now, while the application was with the applicant. */
    void sealAll(Request request) {
        seal(request, attachments.unsealed(request.getNumber()));
    }

    private String end(Request request) {
        return decisions.chainEnd(request.getNumber()).orElseGet(request::getFingerprint);
    }
}
