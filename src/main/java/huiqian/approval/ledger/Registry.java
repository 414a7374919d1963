package huiqian.approval.ledger;

import huiqian.approval.ApprovalEvents.RequestFiled;
import huiqian.approval.ApprovalEvents.StepOver;
import huiqian.approval.Flow;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.vote.BallotRepository;
import huiqian.member.Capacity;
import huiqian.member.Roster;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes applications and completed forms onto the file; called within the engine's transaction. */
@Component
public class Registry {

    private static final Duration SECOND_CLICK = Duration.ofSeconds(30);

    private static final JsonText JSON = new JsonText();

    private final RequestRepository requests;
    private final SubmissionRepository submissions;
    private final Chain chain;
    private final BallotRepository ballots;
    private final Numbers numbers;
    private final Roster roster;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Registry(
            RequestRepository requests,
            SubmissionRepository submissions,
            Chain chain,
            BallotRepository ballots,
            Numbers numbers,
            Roster roster,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.submissions = submissions;
        this.chain = chain;
        this.ballots = ballots;
        this.numbers = numbers;
        this.roster = roster;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The number under which the same person filed the same thing within the last 30 seconds, by a second click say; empty once somebody has
     * acted on that application, since then the same is filed anew on purpose.
     */
    public Optional<String> alreadyFiled(Flow flow, String applicant, Map<String, Object> data) {
        Instant since = clock.instant().minus(SECOND_CLICK);
        return requests.findTwin(flow.key(), flow.trial(), applicant, fingerprint(data), since)
                .map(Request::getNumber);
    }

    /** Files an application and draws its number, without gaps within a prefix and year; call it last of all. */
    public String file(Filing filing) {
        String number = numbers.draw(filing.flow().series());
        Request request = requests.save(new Request(number, filing, fingerprint(filing.data()), clock.instant()));
        var author = new Submission.Author(filing.applicant(), filing.applicantName(), clock.instant());
        submissions.save(new Submission(request, true, filing.step(), author, filing.form(), filing.data()));
        events.publishEvent(new RequestFiled(number));
        return number;
    }

    /**
     * Writes a completed form onto the file and closes its step: a revision begins a new round, a verdict becomes a decision, a ballot is cast.
     *
     * @param step as {@code Steps.enter} answered it
     */
    public void answer(OpenStep step, Answer answer) {
        Request request = requests.findByNumber(step.getRequestNumber()).orElseThrow();
        boolean revision = step.getKind() == OpenStep.Kind.REVISION;
        if (revision) resubmit(request, answer.title());
        boolean own = answer.by().equals(request.getApplicant());
        Capacity capacity = own ? null : roster.capacityOf(answer.by(), step.getRole());
        var author = new Submission.Author(answer.by(), roster.nameOf(answer.by()), capacity, clock.instant());
        submissions.save(new Submission(request, revision, step.getStep(), author, answer.form(), answer.data())
                .completing(step.getTask()));
        if (step.asksForVerdict()) decide(request, step, answer);
        step.close(answer.by(), clock.instant());
        events.publishEvent(new StepOver(request.getNumber(), step.getDeciders()));
    }

    /** What came with it is before the deciders from now on. */
    private void resubmit(Request request, String title) {
        request.resubmit(title);
        chain.sealAll(request);
    }

    private void decide(Request request, OpenStep step, Answer answer) {
        Verdict verdict = Verdict.valueOf((String) answer.data().get("verdict"));
        chain.decide(request, step, taken(step, answer, verdict));
        if (step.getKind() == OpenStep.Kind.BALLOT) cast(request, answer.by(), verdict);
    }

    private Decision.Taken taken(OpenStep step, Answer answer, Verdict verdict) {
        Capacity capacity = roster.capacityOf(answer.by(), step.getRole());
        return new Decision.Taken(
                answer.by(),
                roster.nameOf(answer.by()),
                capacity.post(),
                capacity.acting(),
                verdict,
                (String) answer.data().get("comment"),
                clock.instant());
    }

    private void cast(Request request, String voter, Verdict verdict) {
        ballots.lastVote(request.getNumber()).stream()
                .filter(ballot -> ballot.getVoter().equals(voter))
                .forEach(ballot -> ballot.cast(verdict));
    }

    private static String fingerprint(Map<String, Object> data) {
        return Fingerprint.of(JSON.convertToDatabaseColumn(data));
    }

    /** @param title the request's title after a revision, ignored otherwise */
    public record Answer(String by, String title, String form, Map<String, Object> data) {}
}
