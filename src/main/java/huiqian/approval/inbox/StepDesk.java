package huiqian.approval.inbox;

import huiqian.approval.ApprovalEvents.RequestReturned;
import huiqian.approval.ApprovalEvents.StepEscalated;
import huiqian.approval.ApprovalEvents.StepOpened;
import huiqian.approval.ApprovalEvents.StepOver;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.RequestRepository;
import huiqian.member.Roster;
import huiqian.page.Paged;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

@Component
class StepDesk implements Steps {

    private final OpenStepRepository steps;
    private final RequestRepository requests;
    private final Roster roster;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StepDesk(
            OpenStepRepository steps,
            RequestRepository requests,
            Roster roster,
            Clock clock,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.requests = requests;
        this.roster = roster;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void open(Arrival arrival) {
        steps.save(new OpenStep(arrival, clock.instant()));
        if (arrival.kind() == OpenStep.Kind.REVISION) {
            requests.findByNumber(arrival.number()).orElseThrow().sendBack();
            events.publishEvent(new RequestReturned(arrival.number(), arrival.reason()));
        }
        events.publishEvent(new StepOpened(arrival.number(), arrival.step(), arrival.deciders(), arrival.due()));
    }

    @Override
    public OpenStep enter(String task, String person) {
        String number = steps.numberOf(task).orElseThrow(() -> Refusal.unknown("该任务不存在，可能已经处理完毕"));
        Request request = requests.lock(number).orElseThrow();
        OpenStep step = steps.findByTask(task).orElseThrow();
        insistOnSomebodyElse(step, person);
        if (!step.concerns(person)) throw Refusal.forbidden("您无权处理「%s」这一步".formatted(step.getStep()));
        if (!step.isOpen()) throw tooLate(request, step);
        if (step.isClaimedByOther(person))
            throw Refusal.conflict("已由%s认领，如需处理，请对方先取消认领".formatted(roster.nameOf(step.getClaimedBy())));
        if (decidesOwnText(request, step, person)) throw Refusal.forbidden("这份申请由您代申请人修改过，应由他人审批");
        return step;
    }

    private void insistOnSomebodyElse(OpenStep step, String person) {
        if (step.isOpen() && leftOut(step).contains(person))
            throw Refusal.forbidden("这份申请您在这一轮已经审批过，「%s」须由其他人审批".formatted(step.getStep()));
    }

    /** Who revised it for an applicant who has left has had a say already; as long as there was no revision, nobody else wrote it. */
    private boolean decidesOwnText(Request request, OpenStep step, String person) {
        return step.getKind() == OpenStep.Kind.DECISION
                && request.getRound() > 1
                && steps.wroteApplication(request.getNumber(), person);
    }

    private Refusal tooLate(Request request, OpenStep step) {
        if (step.getClosedBy() != null) return Refusal.conflict("已由%s处理".formatted(roster.nameOf(step.getClosedBy())));
        if (request.isTakenBack()) return Refusal.conflict("申请人已撤回这份申请，无需处理");
        return Refusal.conflict(step.getKind() == OpenStep.Kind.BALLOT ? "表决已结束" : "这一步已结束，无需处理");
    }

    @Override
    public void claimed(String task, String person) {
        steps.findByTask(task).filter(OpenStep::isOpen).ifPresent(step -> step.claim(person));
    }

    @Override
    public Set<String> decidersOfRound(String number) {
        return steps.decidersOfRound(number);
    }

    @Override
    public void reassign(String task, Set<String> deciders) {
        steps.findByTask(task).filter(OpenStep::isOpen).ifPresent(step -> {
            Set<String> relieved = new TreeSet<>(step.getDeciders());
            relieved.removeAll(deciders);
            step.decidedBy(deciders);
            if (!relieved.isEmpty()) events.publishEvent(new StepOver(step.getRequestNumber(), relieved));
        });
    }

    @Override
    public void restate(Arrival arrival) {
        steps.findByTask(arrival.task()).filter(OpenStep::isOpen).ifPresent(step -> step.restate(arrival));
    }

    @Override
    public void escalate(OpenStep step, Set<String> people) {
        Set<String> added = new TreeSet<>(people);
        added.removeAll(step.getDeciders());
        step.escalateTo(added);
        events.publishEvent(new StepEscalated(step.getRequestNumber(), step.getTask(), added));
    }

    @Override
    public void end(String task) {
        steps.findByTask(task).filter(OpenStep::isOpen).ifPresent(step -> {
            step.close(null, clock.instant());
            events.publishEvent(new StepOver(step.getRequestNumber(), step.getDeciders()));
        });
    }

    @Override
    public Optional<OpenStep> find(String task) {
        return steps.findByTask(task);
    }

    @Override
    public Optional<String> numberOf(String task) {
        return steps.numberOf(task);
    }

    @Override
    public List<OpenStep> all(String number) {
        return steps.findByRequestNumberOrderById(number);
    }

    @Override
    public List<OpenStep> waiting(String number) {
        return steps.findByRequestNumberAndClosedAtIsNullOrderById(number);
    }

    @Override
    public List<OpenStep> waiting(List<String> numbers) {
        return numbers.isEmpty() ? List.of() : steps.waiting(numbers);
    }

    @Override
    public List<OpenStep> waitingOnRoles() {
        return steps.findByRoleIsNotNullAndClosedAtIsNullAndKindNotOrderById(OpenStep.Kind.BALLOT);
    }

    @Override
    public List<OpenStep> waitingOnPeople() {
        return steps.findByRoleIsNullAndClosedAtIsNullAndKindNotOrderById(OpenStep.Kind.BALLOT);
    }

    @Override
    public Paged<OpenStep> inbox(String person, int page, int size) {
        return inbox(person, "", page, size);
    }

    @Override
    public Paged<OpenStep> inbox(String person, String text, int page, int size) {
        PageRequest asked = PageRequest.of(page, size);
        return Paged.of(text.isBlank() ? steps.inbox(person, asked) : steps.found(person, pattern(text), asked));
    }

    /** For like: what people type stands for itself. */
    static String pattern(String text) {
        return "%" + Signs.trimmed(text).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
