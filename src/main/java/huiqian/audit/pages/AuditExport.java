package huiqian.audit.pages;

import huiqian.member.Roster;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log as a file, written while it is read: however much it is, little of it is held at a time. */
@RestController
class AuditExport {

    static final int MOST = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(AuditExport.class);

    private final ReadingRoom room;
    private final Roster roster;
    private final Clock clock;

    AuditExport(ReadingRoom room, Roster roster, Clock clock) {
        this.room = room;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/audit.csv")
    void export(AuditQuery query, Principal me, HttpServletResponse response) {
        ReadingRoom.Export export = room.export(query, me.getName());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            write(export, MOST, response.getWriter());
        } catch (IOException | UncheckedIOException gone) {
            LOG.debug("Whoever exported the audit log did not wait for the end", gone);
        }
    }

    void write(ReadingRoom.Export export, int most, Appendable file) throws IOException {
        AuditCsv csv = new AuditCsv(file);
        Names names = new Names(roster);
        if (export.to(most, entry -> csv.add(AuditView.of(entry, names))))
            csv.remark("一次最多导出 %d 条，更早的没有列入，请缩小时间范围后再导出".formatted(most));
    }

    private String attachment() {
        return ContentDisposition.attachment()
                .filename("审计日志-%s.csv".formatted(LocalDate.now(clock)), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
