package huiqian.approval.archive;

import huiqian.approval.ledger.Inquiry;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.RequestSearch;
import huiqian.approval.ledger.Status;
import huiqian.approval.listing.Lines;
import huiqian.approval.listing.ListQuery;
import huiqian.page.Download;
import huiqian.page.Paged;
import huiqian.shared.Noteworthy;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every request on file, to be searched and taken away. */
@Controller
@RequestMapping("/office")
class ArchivePages {

    private static final String TITLE = "全部申请";

    private final ArchivePlace place;
    private final RequestSearch search;
    private final Lines lines;
    private final ArchiveSheet sheet;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ArchivePages(
            ArchivePlace place,
            RequestSearch search,
            Lines lines,
            ArchiveSheet sheet,
            Clock clock,
            ApplicationEventPublisher events) {
        this.place = place;
        this.search = search;
        this.lines = lines;
        this.sheet = sheet;
        this.clock = clock;
        this.events = events;
    }

    @GetMapping("/archive")
    String list(ListQuery asked, Principal me, Model model) {
        place.insistOn(me.getName());
        Paged<Request> found = search.find(asked.everybodys(), asked.order(), asked.slice(ListQuery.PER_PAGE));
        model.addAttribute("asked", asked);
        model.addAttribute(
                "found", new Paged<>(lines.of(found.items(), me.getName()), found.total(), found.page(), found.size()));
        model.addAttribute("last", Math.max(0, (found.total() - 1) / found.size()));
        Inquiry all = new Inquiry(null, null, null, null, null, null, null, true, null);
        model.addAttribute("flows", search.flows(all));
        model.addAttribute("departments", search.departments(all));
        model.addAttribute("statuses", Status.values());
        return "archive/list";
    }

    /** What the list shows, on all its pages. */
    @GetMapping("/archive.xlsx")
    ResponseEntity<byte[]> export(ListQuery asked, Principal me) {
        place.insistOn(me.getName());
        ArchiveSheet.Written written = sheet.of(asked);
        String which = asked.words().isEmpty() ? "全部" : asked.words();
        events.publishEvent(new Noteworthy(
                Noteworthy.Kind.RECORD_DOWNLOADED,
                me.getName(),
                TITLE,
                "导出全部申请 %d 份（%s）".formatted(written.count(), which)));
        return Download.xlsx("%s-%s.xlsx".formatted(TITLE, LocalDate.now(clock)), written.content());
    }
}
