package huiqian.web;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.inbox.Timetable;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.page.Paged;
import huiqian.page.Paging;
import huiqian.shared.Period;
import java.security.Principal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The steps that wait for the person who asks. */
@RestController
class InboxController {

    private final Steps steps;
    private final Ledger ledger;
    private final Timetable timetable;

    InboxController(Steps steps, Ledger ledger, Timetable timetable) {
        this.steps = steps;
        this.ledger = ledger;
        this.timetable = timetable;
    }

    /** @param q what number, title or applicant's name must have in it */
    @GetMapping("/api/inbox")
    Paged<InboxItem> inbox(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Principal me) {
        Paging paging = new Paging(page, size);
        Paged<OpenStep> waiting = steps.inbox(me.getName(), q, paging.page(), paging.size());
        List<String> numbers =
                waiting.items().stream().map(OpenStep::getRequestNumber).toList();
        Map<String, Request> requests = ledger.all(numbers);
        Map<String, Period> periods = timetable.of(numbers);
        return waiting.map(step ->
                InboxItem.of(step, requests.get(step.getRequestNumber()), periods.get(step.getRequestNumber())));
    }

    /** @param startsAt when what is applied for begins, in union time; null if the application does not say */
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
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            OffsetDateTime since,
            OffsetDateTime due,
            String claimedBy,
            boolean bulkAllowed) {

        static InboxItem of(OpenStep step, Request request, Period period) {
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
                    period == null ? null : period.from(),
                    period == null ? null : period.to(),
                    RequestView.time(step.getOpenedAt()),
                    RequestView.time(step.getDue()),
                    step.getClaimedBy(),
                    step.isBulkAllowed());
        }
    }
}
