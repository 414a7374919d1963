package huiqian.approval.pages;

import huiqian.approval.inbox.Inbox;
import huiqian.approval.inbox.Inbox.Wanted;
import huiqian.page.Paged;
import huiqian.page.Paging;
import huiqian.shared.Refusal;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The inbox: what waits for somebody beside the case that is open, and what they have done. */
@Controller
@RequestMapping("/inbox")
class InboxPages {

    private static final int SIZE = 50;

    private final Inbox inbox;
    private final InboxRows rows;
    private final Cases cases;
    private final StepForms forms;
    private final AttachmentsOnPage attachments;

    InboxPages(Inbox inbox, InboxRows rows, Cases cases, StepForms forms, AttachmentsOnPage attachments) {
        this.inbox = inbox;
        this.rows = rows;
        this.cases = cases;
        this.forms = forms;
        this.attachments = attachments;
    }

    /**
     * @param at the request that is open beside the list; none on a phone's first look
     * @param next whether the first one is to be opened, since another has just been done
     * @param done whether to show what was done instead of what waits
     */
    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String flow,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) String at,
            @RequestParam(required = false) String next,
            @RequestParam(required = false) String done,
            Principal me,
            Model model) {
        String family = flow == null || flow.isBlank() ? null : flow;
        Wanted wanted = new Wanted(me.getName(), family, q, new Paging(page, SIZE).page(), SIZE);
        Paged<InboxRow> found = done == null ? rows.waiting(wanted) : rows.done(wanted);
        model.addAttribute("rows", found);
        model.addAttribute("q", q);
        model.addAttribute("flow", family);
        model.addAttribute("done", done != null);
        model.addAttribute("here", here(q, family, done != null));
        model.addAttribute("shares", done == null ? inbox.shares(me.getName()) : List.of());
        model.addAttribute("waiting", inbox.count(me.getName()));
        open(at, next != null, found).ifPresent(number -> show(number, me.getName(), model));
        return "inbox/list";
    }

    /** The address of this list, to be gone on with a parameter. */
    private static String here(String q, String flow, boolean done) {
        UriComponentsBuilder here = UriComponentsBuilder.fromPath("/inbox");
        if (done) here.queryParam("done", "");
        if (!q.isBlank()) here.queryParam("q", "{q}");
        if (flow != null) here.queryParam("flow", "{flow}");
        String address = here.encode()
                .buildAndExpand(Map.of("q", q, "flow", flow == null ? "" : flow))
                .toUriString();
        return address + (address.contains("?") ? "&" : "?");
    }

    private static Optional<String> open(String at, boolean next, Paged<InboxRow> found) {
        if (at != null && !at.isBlank()) return Optional.of(at);
        return next
                ? found.items().stream().findFirst().map(row -> row.request().getNumber())
                : Optional.empty();
    }

    /** What somebody lost the right to read since is not shown, and no reason to show nothing. */
    private void show(String number, String person, Model model) {
        try {
            model.addAttribute("view", cases.of(number, null, person));
            model.addAttribute("attached", attachments.of(number, person));
            model.addAttribute("steps", forms.of(number, person));
        } catch (Refusal gone) {
            model.addAttribute("bad", gone.getMessage());
        }
    }
}
