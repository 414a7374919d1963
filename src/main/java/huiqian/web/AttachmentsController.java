package huiqian.web;

import huiqian.approval.attachment.Attachment;
import huiqian.approval.attachment.Attachments;
import huiqian.approval.attachment.Uploads;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.web.RequestView.AttachmentView;
import java.security.Principal;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Attachments: staged by whoever is about to file, added to requests, handed out to those who may read the request. */
@RestController
@RequestMapping("/api")
class AttachmentsController {

    private final Attachments attachments;
    private final Uploads uploads;
    private final RequestViews views;
    private final ApplicationEventPublisher events;

    AttachmentsController(
            Attachments attachments, Uploads uploads, RequestViews views, ApplicationEventPublisher events) {
        this.attachments = attachments;
        this.uploads = uploads;
        this.views = views;
        this.events = events;
    }

    record Listed(List<AttachmentView> items) {}

    @GetMapping("/requests/{number}/attachments")
    Listed of(@PathVariable String number, Principal me) {
        views.insistOnReading(number, me.getName());
        return new Listed(
                attachments.of(number).stream().map(AttachmentView::of).toList());
    }

    @PostMapping("/requests/{number}/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentView add(@PathVariable String number, @RequestParam(required = false) MultipartFile file, Principal me) {
        return AttachmentView.of(uploads.add(number, me.getName(), file));
    }

    @GetMapping("/requests/{number}/attachments/{id}")
    ResponseEntity<InputStreamResource> one(
            @PathVariable String number,
            @PathVariable String id,
            @RequestHeader(name = "Sec-Fetch-Dest", required = false) String wantedFor,
            Principal me) {
        Attachment attachment = attachments.one(number, id, me.getName());
        // The small pictures of a list are part of the page that was looked at.
        if (!"image".equals(wantedFor))
            events.publishEvent(
                    new Noteworthy(Kind.RECORD_DOWNLOADED, me.getName(), number, "附件：" + attachment.getName()));
        return HandedOut.of(attachment, attachments.open(attachment));
    }

    /** Kept for a day, until it is filed with an application. */
    @PostMapping("/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentView stage(@RequestParam(required = false) MultipartFile file, Principal me) {
        return AttachmentView.of(uploads.stage(me.getName(), file));
    }

    @GetMapping("/attachments/{id}")
    ResponseEntity<InputStreamResource> staged(@PathVariable String id, Principal me) {
        Attachment attachment = attachments.staged(id, me.getName());
        return HandedOut.of(attachment, attachments.open(attachment));
    }

    @DeleteMapping("/attachments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Principal me) {
        attachments.remove(id, me.getName());
    }
}
