package huiqian.approval.inbox;

import huiqian.approval.ApprovalEvents.StepsNudged;
import huiqian.approval.ledger.RequestRepository;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An applicant pressing for a decision. */
@Component
public class Nudge {

    /** A step is pressed for once in this time, however often and on how many pages somebody asks. */
    static final Duration PAUSE = Duration.ofHours(4);

    private final RequestRepository requests;
    private final OpenStepRepository steps;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Nudge(RequestRepository requests, OpenStepRepository steps, Clock clock, ApplicationEventPublisher events) {
        this.requests = requests;
        this.steps = steps;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Reminds everyone for whom a step of the request waits, each step at most once in four hours.
     *
     * @throws Refusal 404 for anyone but the applicant, 409 where nobody else has anything to do, 429 with the last time where all were reminded
     */
    @Transactional
    public void of(String number, String applicant) {
        requests.lock(number)
                .filter(request -> request.getApplicant().equals(applicant))
                .orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
        List<OpenStep> others = steps.findByRequestNumberAndClosedAtIsNullOrderById(number).stream()
                .filter(step -> !step.getDeciders().contains(applicant))
                .toList();
        if (others.isEmpty()) throw Refusal.conflict("申请 %s 现在没有等待他人处理的步骤，无需催办".formatted(number));
        Instant now = clock.instant();
        List<OpenStep> due = others.stream().filter(step -> isDue(step, now)).toList();
        if (due.isEmpty()) throw tooSoon(others);
        due.forEach(step -> step.nudge(now));
        events.publishEvent(
                new StepsNudged(number, due.stream().map(OpenStep::getTask).toList()));
    }

    private static boolean isDue(OpenStep step, Instant now) {
        return step.getNudgedAt() == null || !step.getNudgedAt().plus(PAUSE).isAfter(now);
    }

    private static Refusal tooSoon(List<OpenStep> steps) {
        Instant last = steps.stream()
                .map(OpenStep::getNudgedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Refusal.tooMany("上次催办：%s，%s 之后可以再催（每一步 %d 小时内催办一次）"
                .formatted(UnionTime.show(last), UnionTime.show(last.plus(PAUSE)), PAUSE.toHours()));
    }
}
