package huiqian.notification;

import huiqian.approval.ApprovalEvents.StepsNudged;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.member.Deciders;
import huiqian.member.Deciders.Question;
import huiqian.member.Roster;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at what waits and tells whoever can move it on. */
@Component("notices")
class Reminders implements Notices {

    /** A vote is the presidium's; its ballots name voters, not a role. */
    private static final String VOTERS = "presidium";

    private final Ledger ledger;
    private final Steps steps;
    private final Deciders deciders;
    private final Roster roster;
    private final NoticeBoard book;
    private final Tidings tidings;
    private final Clock clock;

    Reminders(
            Ledger ledger,
            Steps steps,
            Deciders deciders,
            Roster roster,
            NoticeBoard book,
            Tidings tidings,
            Clock clock) {
        this.ledger = ledger;
        this.steps = steps;
        this.deciders = deciders;
        this.roster = roster;
        this.book = book;
        this.tidings = tidings;
        this.clock = clock;
    }

    @Override
    public void remind(String requestId) {
        Request request = ledger.get(requestId);
        steps.waiting(requestId).forEach(step -> remind(request, step));
    }

    @EventListener
    void on(StepsNudged nudged) {
        Request request = ledger.get(nudged.number());
        steps.waiting(nudged.number()).stream()
                .filter(step -> nudged.tasks().contains(step.getTask()))
                .forEach(step -> book.tell(
                        step.getDeciders(), request.getNumber(), NoticeText.nudged(request, step, clock.instant())));
    }

    @Override
    public void escalate(String requestId) {
        Request request = ledger.get(requestId);
        List<OpenStep> waiting = steps.waiting(requestId);
        waiting.stream().filter(Reminders::mayGoUp).forEach(step -> handUp(request, step));
        List<OpenStep> ballots =
                waiting.stream().filter(step -> step.getKind() == Kind.BALLOT).toList();
        if (!ballots.isEmpty()) reportStuckVote(request, ballots);
    }

    @Override
    public void tell(String requestId, String role) {
        tidings.tell(requestId, role);
    }

    @Override
    public void tellDepartment(String requestId, String department) {
        tidings.tellDepartment(requestId, department);
    }

    private static boolean mayGoUp(OpenStep step) {
        return step.getKind() == Kind.DECISION && step.getRole() != null && !step.isEscalated();
    }

    private void remind(Request request, OpenStep step) {
        book.tell(step.getDeciders(), request.getNumber(), NoticeText.waiting(request, step, clock.instant()));
    }

    private void handUp(Request request, OpenStep step) {
        Set<String> slow = step.getDeciders();
        Set<String> added = new TreeSet<>(deciders.above(steps.question(step, request.getApplicant())));
        added.removeAll(slow);
        if (added.isEmpty()) {
            remind(request, step);
            return;
        }
        steps.escalate(step, added);
        book.tell(added, request.getNumber(), NoticeText.joined(request, step, clock.instant()));
        book.tell(slow, request.getNumber(), NoticeText.handedUp(request, step, clock.instant(), names(added)));
    }

    private void reportStuckVote(Request request, List<OpenStep> ballots) {
        Set<String> missing = new TreeSet<>();
        ballots.forEach(ballot -> missing.addAll(ballot.getDeciders()));
        book.tell(
                deciders.above(Question.of(VOTERS, request.getApplicant())),
                request.getNumber(),
                NoticeText.stuckVote(request, ballots.get(0), clock.instant(), names(missing)));
    }

    private List<String> names(Collection<String> people) {
        return people.stream().map(roster::nameOf).toList();
    }
}
