package huiqian.approval.ledger;

import huiqian.approval.ApprovalEvents.RequestMoved;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Running requests that go on under another version of their flow. */
@Component
public class Moves {

    private final RequestRepository requests;
    private final MoveRepository moves;
    private final Roster roster;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Moves(
            RequestRepository requests,
            MoveRepository moves,
            Roster roster,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.moves = moves;
        this.roster = roster;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Locks a request for as long as the transaction lasts, so that nobody decides or withdraws it while it is moved.
     *
     * @throws huiqian.shared.Refusal if there is no such request
     */
    public Request enter(String number) {
        return requests.lock(number).orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
    }

    /** Puts on file that the request, entered before, was moved, and has those told whom it concerns. */
    public void file(Request request, int fromVersion, int toVersion, String by, String note) {
        var author = new Submission.Author(by, roster.nameOf(by), clock.instant());
        moves.save(new Move(request, fromVersion, toVersion, note, author));
        events.publishEvent(new RequestMoved(request.getNumber(), toVersion));
    }
}
