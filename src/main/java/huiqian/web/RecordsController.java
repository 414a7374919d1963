package huiqian.web;

import huiqian.record.RecordFile;
import huiqian.record.Records;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the PDF records to those who may read the request. */
@RestController
class RecordsController {

    private final Records records;
    private final RequestViews views;
    private final ApplicationEventPublisher events;

    RecordsController(Records records, RequestViews views, ApplicationEventPublisher events) {
        this.records = records;
        this.views = views;
        this.events = events;
    }

    @GetMapping("/records/{number}-{kind:approval|closing}.pdf")
    ResponseEntity<byte[]> record(@PathVariable String number, @PathVariable String kind, Principal me) {
        views.insistOnReading(number, me.getName());
        RecordFile file =
                records.file(number, kind).orElseThrow(() -> Refusal.unknown("申请 %s 还没有这份文件".formatted(number)));
        events.publishEvent(new Noteworthy(Kind.RECORD_DOWNLOADED, me.getName(), number + "-" + kind, null));
        ContentDisposition inline = ContentDisposition.inline()
                .filename("%s-%s.pdf".formatted(number, kind), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .eTag(file.sha256())
                .body(file.content());
    }
}
