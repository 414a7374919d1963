package huiqian.audit.pages;

import huiqian.audit.AuditEntry;
import huiqian.audit.AuditLog.Found;
import huiqian.member.Roster;
import huiqian.shared.Noteworthy;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The log as a page to search and to leaf through. */
@Controller
class AuditPage {

    private final ReadingRoom room;
    private final Roster roster;

    AuditPage(ReadingRoom room, Roster roster) {
        this.room = room;
        this.roster = roster;
    }

    @GetMapping("/audit")
    String page(AuditQuery query, Principal me, Model model, HttpServletResponse response) {
        model.addAttribute("asked", query).addAttribute("kinds", Noteworthy.Kind.values());
        model.addAttribute("most", AuditExport.MOST);
        try {
            show(room.page(query, 50, me.getName(), "网页"), query, model);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("problem", refusal.getMessage());
            model.addAttribute("barred", refusal.kind() == Refusal.Kind.FORBIDDEN);
        }
        return "audit";
    }

    private void show(Found found, AuditQuery query, Model model) {
        model.addAttribute("found", found).addAttribute("entries", AuditView.all(found.items(), roster));
        model.addAttribute("pages", Math.max(1, (found.total() + found.size() - 1) / found.size()));
        model.addAttribute("asOf", query.asOf() == null ? latest(found) : query.asOf());
    }

    private static Long latest(Found found) {
        return found.items().stream().findFirst().map(AuditEntry::getId).orElse(null);
    }
}
