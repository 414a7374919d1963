package huiqian.notification;

import huiqian.approval.ApprovalEvents.RequestClosed;
import huiqian.approval.ApprovalEvents.RequestEndedEarly;
import huiqian.approval.ApprovalEvents.RequestMoved;
import huiqian.approval.ApprovalEvents.RequestReturned;
import huiqian.approval.ApprovalEvents.RequestSettled;
import huiqian.approval.ApprovalEvents.StepOpened;
import huiqian.approval.ApprovalEvents.StepOver;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.member.Roster;
import huiqian.notification.outbox.Outbox.GroupNews;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what happens to requests into notices, within the same transaction. */
@Component
class ApprovalNotices {

    private final Ledger ledger;
    private final Steps steps;
    private final Roster roster;
    private final NoticeBoard book;

    ApprovalNotices(Ledger ledger, Steps steps, Roster roster, NoticeBoard book) {
        this.ledger = ledger;
        this.steps = steps;
        this.roster = roster;
        this.book = book;
    }

    @EventListener
    void on(StepOpened opened) {
        Request request = ledger.get(opened.number());
        // The revision of a returned request: its applicant hears of it, with the reason, as RequestReturned.
        boolean revision =
                request.getStatus() == Status.RETURNED && opened.deciders().equals(Set.of(request.getApplicant()));
        if (revision) return;
        String message = NoticeText.opened(request, opened.step(), opened.due());
        if (request.isTrial()) book.tell(opened.deciders(), opened.number(), message);
        else book.tell(opened.deciders(), message, news(request, opened));
    }

    /** For a group once, however many vote: it hears what waits, not for whom. */
    private static GroupNews news(Request request, StepOpened opened) {
        String event = "step/%s/%d/%s".formatted(request.getNumber(), request.getRound(), opened.step());
        return new GroupNews(event, request.getFlow(), request.getNumber(), NoticeText.forGroups(request, opened));
    }

    @EventListener
    void on(RequestReturned returned) {
        Request request = ledger.get(returned.number());
        tellApplicant(request, NoticeText.returned(request, returned.reason()));
    }

    @EventListener
    void on(RequestSettled settled) {
        Request request = ledger.get(settled.number());
        tellApplicant(request, NoticeText.settled(request, settled.outcome()));
    }

    @EventListener
    void on(RequestClosed closed) {
        Request request = ledger.get(closed.number());
        tellApplicant(request, NoticeText.closed(request));
    }

    @EventListener
    void on(RequestEndedEarly ended) {
        Request request = ledger.get(ended.number());
        Set<String> concerned = new TreeSet<>(Set.of(request.getApplicant()));
        ledger.decisions(List.of(ended.number())).values().stream()
                .flatMap(List::stream)
                .map(Decision::getDecider)
                .forEach(concerned::add);
        steps.waiting(ended.number()).forEach(step -> concerned.addAll(step.getDeciders()));
        concerned.remove(ended.by());
        book.tell(concerned, ended.number(), NoticeText.endedEarly(request, roster.nameOf(ended.by())));
    }

    @EventListener
    void on(RequestMoved moved) {
        Request request = ledger.get(moved.number());
        tellApplicant(request, NoticeText.movedForApplicant(request, moved.version()));
        steps.waiting(moved.number()).forEach(step -> {
            Set<String> others = new TreeSet<>(step.getDeciders());
            others.remove(request.getApplicant());
            book.tell(others, moved.number(), NoticeText.movedForDecider(request, step, moved.version()));
        });
    }

    /** What is done need not be read any more, unless the request waits for the same person once more. */
    @EventListener
    void on(StepOver over) {
        Set<String> relieved = new TreeSet<>(over.people());
        steps.waiting(over.number()).forEach(step -> relieved.removeAll(step.getDeciders()));
        book.settle(relieved, over.number());
    }

    private void tellApplicant(Request request, String message) {
        book.tell(Set.of(request.getApplicant()), request.getNumber(), message);
    }
}
