package huiqian.member.pages;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The roster to take away, and the template for a new one, in the columns that the import reads. */
@RestController
class RosterDownloads {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Admins admins;
    private final RosterLines roster;
    private final Clock clock;

    RosterDownloads(Admins admins, RosterLines roster, Clock clock) {
        this.admins = admins;
        this.roster = roster;
        this.clock = clock;
    }

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @GetMapping("/people/template.xlsx")
    ResponseEntity<byte[]> template() {
        return file("人员名册模板.xlsx", XLSX, Spreadsheets.xlsx(blank()));
    }

    @GetMapping("/people/template.csv")
    ResponseEntity<byte[]> plainTemplate() {
        return file("人员名册模板.csv", CSV, Spreadsheets.csv(blank()));
    }

    @GetMapping("/people.xlsx")
    ResponseEntity<byte[]> export() {
        return file(dated("xlsx"), XLSX, Spreadsheets.xlsx(current()));
    }

    @GetMapping("/people.csv")
    ResponseEntity<byte[]> plainExport() {
        return file(dated("csv"), CSV, Spreadsheets.csv(current()));
    }

    private String dated(String extension) {
        return "人员名册-%s.%s".formatted(LocalDate.now(clock), extension);
    }

    private static List<List<String>> blank() {
        return List.of(RosterLines.headings(), RosterLines.example());
    }

    private List<List<String>> current() {
        List<List<String>> lines = new ArrayList<>(List.of(RosterLines.headings()));
        lines.addAll(roster.current());
        return lines;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
