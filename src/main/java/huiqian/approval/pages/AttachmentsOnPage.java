package huiqian.approval.pages;

import huiqian.approval.attachment.Attachment;
import huiqian.approval.attachment.Attachments;
import huiqian.approval.attachment.FileKind;
import huiqian.shared.UnionTime;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the fragment {@code attachments/fragment} draws of a request, for whoever looks at it. */
@Component
public class AttachmentsOnPage {

    private final Attachments attachments;

    AttachmentsOnPage(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Who may read the request is for the caller to check. */
    public Attached of(String number, String person) {
        List<Attachment> list = attachments.of(number);
        return new Attached(number, person, list, attachments.mayAdd(number, person));
    }

    /** @param open whether whoever looks may add one now */
    public record Attached(String number, String person, List<Attachment> list, boolean open) {

        public boolean isFull() {
            return list.size() >= Attachments.MOST;
        }

        public boolean mayRemove(Attachment attachment) {
            return !attachment.isSealed() && attachment.getUploadedBy().equals(person);
        }

        public String getAccepted() {
            return FileKind.ACCEPTED;
        }

        public String time(Instant at) {
            return UnionTime.show(at);
        }
    }
}
