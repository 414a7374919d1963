package huiqian.web;

import huiqian.approval.Ledger;
import huiqian.approval.OpenStep;
import huiqian.approval.Paged;
import huiqian.approval.Request;
import huiqian.approval.Steps;
import huiqian.shared.Refusal;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The steps that wait for the person who asks. */
@RestController
class InboxController {

    private final Steps steps;
    private final Ledger ledger;
    private final RequestViews views;

    InboxController(Steps steps, Ledger ledger, RequestViews views) {
        this.steps = steps;
        this.ledger = ledger;
        this.views = views;
    }

    @GetMapping("/api/inbox")
    Paged<InboxItem> inbox(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size, Principal me) {
        Paging paging = new Paging(page, size);
        Paged<OpenStep> waiting = steps.inbox(me.getName(), paging.page(), paging.size());
        Map<String, Request> requests = ledger.all(
                waiting.items().stream().map(OpenStep::getRequestNumber).toList());
        return waiting.map(step -> InboxItem.of(step, requests.get(step.getRequestNumber())));
    }

    /** The request a task belongs to, with every round's answers: what a decider reads before deciding. */
    @GetMapping("/api/tasks/{task}/request")
    RequestView requestOf(@PathVariable String task, Principal me) {
        String number =
                steps.find(task).map(OpenStep::getRequestNumber).orElseThrow(() -> Refusal.unknown("该任务不存在，可能已经处理完毕"));
        return views.full(number, me.getName());
    }

    record InboxItem(
            String task,
            String step,
            String kind,
            String number,
            String flow,
            String flowName,
            boolean trial,
            String title,
            String applicant,
            String applicantName,
            String department,
            String departmentName,
            OffsetDateTime since,
            OffsetDateTime due,
            String claimedBy,
            boolean bulkAllowed) {

        static InboxItem of(OpenStep step, Request request) {
            return new InboxItem(
                    step.getTask(),
                    step.getStep(),
                    step.getKind().name(),
                    request.getNumber(),
                    request.getFlow(),
                    request.getFlowName(),
                    request.isTrial(),
                    request.getTitle(),
                    request.getApplicant(),
                    request.getApplicantName(),
                    request.getDepartment(),
                    request.getDepartmentName(),
                    RequestView.time(step.getOpenedAt()),
                    RequestView.time(step.getDue()),
                    step.getClaimedBy(),
                    step.isBulkAllowed());
        }
    }
}
