package huiqian.web;

import huiqian.approval.attachment.Attachment;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An attachment on its way to a browser, which is told to trust nothing in it: whoever uploaded it is not the house. */
final class HandedOut {

    /** Nothing in it runs, loads or sends anything, and it belongs to no site. */
    private static final String SEALED_OFF =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    private HandedOut() {}

    static ResponseEntity<InputStreamResource> of(Attachment attachment, InputStream content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.getKind().type()))
                .contentLength(attachment.getSize())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SEALED_OFF)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .eTag(attachment.getSha256())
                .body(new InputStreamResource(content));
    }

    private static ContentDisposition disposition(Attachment attachment) {
        var how = attachment.getKind().isShown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(attachment.getName(), StandardCharsets.UTF_8).build();
    }
}
