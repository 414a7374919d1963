package huiqian.flow.pages;

import huiqian.flow.version.ProjectArchive;
import huiqian.flow.version.Versions;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Flows to take away and open in Modeler. */
@RestController
class FlowDownloads {

    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final FlowKeepers keepers;
    private final Versions versions;
    private final ProjectArchive archive;

    FlowDownloads(FlowKeepers keepers, Versions versions, ProjectArchive archive) {
        this.keepers = keepers;
        this.versions = versions;
        this.archive = archive;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @GetMapping("/flows/{key}.zip")
    ResponseEntity<byte[]> inForce(@PathVariable String key) {
        return version(key, versions.inForce(key).number());
    }

    @GetMapping("/flows/{key}/versions/{version}.zip")
    ResponseEntity<byte[]> version(@PathVariable String key, @PathVariable int version) {
        byte[] project = archive.of(versions.files(key, version));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("%s-第%d版.zip".formatted(key, version), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(project);
    }
}
