package huiqian.web;

import huiqian.approval.Ledger;
import huiqian.approval.OpenStep;
import huiqian.approval.Paged;
import huiqian.approval.Request;
import huiqian.approval.Status;
import huiqian.approval.Steps;
import huiqian.approval.Withdrawal;
import huiqian.notification.Notices;
import huiqian.shared.Refusal;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An applicant's own requests: to follow, to take back, to press for. */
@RestController
@RequestMapping("/api/requests")
class RequestsController {

    private final Ledger ledger;
    private final Steps steps;
    private final Withdrawal withdrawal;
    private final Notices notices;
    private final RequestViews views;

    RequestsController(Ledger ledger, Steps steps, Withdrawal withdrawal, Notices notices, RequestViews views) {
        this.ledger = ledger;
        this.steps = steps;
        this.withdrawal = withdrawal;
        this.notices = notices;
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

    @PostMapping("/{number}/reminder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void remind(@PathVariable String number, Principal me) {
        ledger.find(number)
                .filter(request -> request.getApplicant().equals(me.getName()))
                .orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
        if (steps.waiting(number).stream().allMatch(step -> isMine(step, me)))
            throw Refusal.conflict("申请 %s 现在没有等待他人处理的步骤，无需催办".formatted(number));
        notices.remind(number);
    }

    private static boolean isMine(OpenStep step, Principal me) {
        return step.getDeciders().contains(me.getName());
    }
}
