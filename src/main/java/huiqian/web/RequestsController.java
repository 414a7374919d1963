package huiqian.web;

import huiqian.approval.EarlyEnd;
import huiqian.approval.inbox.Nudge;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Withdrawal;
import huiqian.page.Moments;
import huiqian.page.Paged;
import huiqian.page.Paging;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An applicant's own requests: to follow, to take back, to press for. */
@RestController
@RequestMapping("/api/requests")
class RequestsController {

    private final Ledger ledger;
    private final Withdrawal withdrawal;
    private final Nudge nudge;
    private final EarlyEnd earlyEnd;
    private final RequestViews views;

    RequestsController(Ledger ledger, Withdrawal withdrawal, Nudge nudge, EarlyEnd earlyEnd, RequestViews views) {
        this.ledger = ledger;
        this.withdrawal = withdrawal;
        this.nudge = nudge;
        this.earlyEnd = earlyEnd;
        this.views = views;
    }

    @GetMapping
    Paged<RequestView> filedByMe(
            @RequestParam(required = false) String flow,
            @RequestParam(required = false) Status status,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Principal me) {
        Paging paging = new Paging(page, size);
        Paged<Request> found = ledger.filedBy(new Ledger.Search(
                me.getName(), flow, status, Moments.from(from), Moments.to(to), paging.page(), paging.size()));
        return new Paged<>(views.list(found.items()), found.total(), found.page(), found.size());
    }

    /** With every round's answers: what was filed belongs to what was decided on it. */
    @GetMapping("/{number}")
    RequestView one(@PathVariable String number, Principal me) {
        return views.full(number, me.getName());
    }

    @PostMapping("/{number}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String number, Principal me) {
        withdrawal.of(number, me.getName());
    }

    record Ending(String reason) {}

    /** Gives back what was approved, a room or the rest of a leave: the applicant, or the secretariat with a reason. */
    @PostMapping("/{number}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String number, @RequestBody(required = false) Ending ending, Principal me) {
        earlyEnd.of(number, me.getName(), ending == null ? null : ending.reason());
    }

    /** Each step that waits for others is pressed for once in four hours; 429 says when the last time was. */
    @PostMapping("/{number}/reminder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(@PathVariable String number, Principal me) {
        nudge.of(number, me.getName());
    }
}
