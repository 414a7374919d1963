package huiqian.approval;

import huiqian.approval.ApprovalEvents.RequestClosed;
import huiqian.approval.ApprovalEvents.RequestEndedEarly;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.RequestRepository;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.SubmissionRepository;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was approved is given back before its time: by its applicant, or by the office, which has to say why. */
@Component
public class EarlyEnd {

    /** The step under which it is on file. */
    public static final String STEP = "提前结束";

    private final RequestRepository requests;
    private final SubmissionRepository submissions;
    private final EndingNotes notes;
    private final List<Holding> holdings;
    private final Roster roster;
    private final Flows flows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EarlyEnd(
            RequestRepository requests,
            SubmissionRepository submissions,
            EndingNotes notes,
            List<Holding> holdings,
            Roster roster,
            Flows flows,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.submissions = submissions;
        this.notes = notes;
        this.holdings = holdings;
        this.roster = roster;
        this.flows = flows;
        this.clock = clock;
        this.events = events;
    }

    /** Of these requests those that can be ended early, each with what would be given back. */
    public Map<String, String> possible(Collection<String> numbers) {
        Map<String, String> held = new TreeMap<>();
        if (!numbers.isEmpty()) holdings.forEach(holding -> held.putAll(holding.heldBy(numbers)));
        return held;
    }

    /** Of these requests those that were ended early and are not closed yet, each with how it stands. */
    public Map<String, String> unfinished(Collection<String> numbers) {
        Map<String, String> words = new TreeMap<>();
        if (numbers.isEmpty()) return words;
        List<String> ended = submissions.having(STEP, numbers);
        ended.forEach(number -> words.put(number, "已提前结束"));
        if (!ended.isEmpty())
            holdings.forEach(holding -> holding.outstanding(ended)
                    .forEach((number, left) -> words.merge(number, left, "%s，%s"::formatted)));
        return words;
    }

    /** Everything that is kept for approved requests from now on, register by register. @throws Refusal 403 for anyone but the office */
    public Map<String, String> all(String person) {
        if (!isOffice(person)) throw Refusal.forbidden("只有秘书处可以查看在用的借用和请假");
        Map<String, String> held = new LinkedHashMap<>();
        holdings.forEach(holding -> held.putAll(holding.held()));
        return held;
    }

    /**
     * Gives back what is kept for an approved request from now on. Its flow goes on with what it draws for the end of the use; where there is nothing
     * of that, or there was no use, the request is closed.
     *
     * @param reason at most 1000 characters; may be empty for the applicant, not for the office
     * @throws Refusal 404 for anyone who may not, 400 for a reason that is missing or too long, 409 where nothing is kept any more
     */
    @Transactional
    public void of(String number, String person, String reason) {
        Request request = requests.lock(number)
                .filter(found -> mayEnd(found, person))
                .orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
        if (request.getStatus() != Status.APPROVED)
            throw Refusal.conflict(
                    "申请 %s %s，不能提前结束".formatted(number, request.getStatus().label()));
        List<Holding> kept = holdings.stream()
                .filter(holding -> !holding.heldBy(List.of(number)).isEmpty())
                .toList();
        if (kept.isEmpty()) throw Refusal.conflict("申请 %s 没有可以提前结束的借用或请假：从未登记，或者已经结束".formatted(number));
        LocalDateTime end = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        notes.write(request, person, end, reason);
        giveBack(request, person, kept, end);
    }

    private void giveBack(Request request, String person, List<Holding> kept, LocalDateTime end) {
        List<String> only = List.of(request.getNumber());
        boolean used = kept.stream()
                .map(holding -> holding.giveBack(request.getNumber()))
                .toList()
                .contains(true);
        boolean outstanding =
                kept.stream().anyMatch(holding -> !holding.outstanding(only).isEmpty());
        events.publishEvent(new RequestEndedEarly(request.getNumber(), person));
        boolean goesOn = flows.endAt(request.getProcessInstance(), end);
        if (outstanding || used && goesOn) return;
        flows.end(request.getProcessInstance());
        if (request.close(clock.instant())) events.publishEvent(new RequestClosed(request.getNumber()));
    }

    /** Whether the person is the request's applicant or of the office. */
    public boolean mayEnd(Request request, String person) {
        return request.getApplicant().equals(person) || isOffice(person);
    }

    public boolean isOffice(String person) {
        return roster.groupsOf(person).contains(EndingNotes.OFFICE);
    }
}
