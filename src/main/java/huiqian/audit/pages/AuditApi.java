package huiqian.audit.pages;

import huiqian.audit.AuditLog.Found;
import huiqian.member.Roster;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log as a list for outside clients. */
@RestController
class AuditApi {

    private final ReadingRoom room;
    private final Roster roster;

    AuditApi(ReadingRoom room, Roster roster) {
        this.room = room;
        this.roster = roster;
    }

    @GetMapping("/api/audit")
    Listing list(AuditQuery query, Principal me) {
        Found found = room.page(query, 20, me.getName(), "接口");
        return new Listing(AuditView.all(found.items(), roster), found.total(), found.page(), found.size());
    }

    record Listing(List<AuditView> items, long total, int page, int size) {}
}
