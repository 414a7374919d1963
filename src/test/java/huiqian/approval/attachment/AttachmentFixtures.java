package huiqian.approval.attachment;

import huiqian.approval.attachment.Attachment.Origin;
import huiqian.approval.ledger.Request;
import huiqian.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Attachments as the ledger would answer them, made without a database. */
public final class AttachmentFixtures {

    private AttachmentFixtures() {}

    /** A picture of the applicant's, part of the request from then on. */
    public static Attachment bound(String name, Request request, Origin origin, Instant now) {
        String hash = Sha256.hex(name.getBytes(StandardCharsets.UTF_8));
        var file = new LookedAt(null, name, FileKind.PNG, 345_678, hash);
        return new Attachment("0123456789abcdef0123456789abcdef", file, "artsMember", "林晓雨", now)
                .boundTo(request.getNumber(), new Place(origin, request.getRound(), "补充附件", null, false), now);
    }
}
