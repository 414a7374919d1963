package huiqian.approval.ledger;

import huiqian.approval.attachment.AttachmentRepository;
import huiqian.approval.inbox.OpenStepRepository;
import huiqian.approval.vote.BallotRepository;
import huiqian.member.Roster;
import huiqian.page.Paged;
import huiqian.shared.Refusal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Books implements Ledger {

    private final RequestRepository requests;
    private final SubmissionRepository submissions;
    private final DecisionRepository decisions;
    private final BallotRepository ballots;
    private final MoveRepository moves;
    private final AttachmentRepository attachments;
    private final OpenStepRepository steps;
    private final Roster roster;

    Books(
            RequestRepository requests,
            SubmissionRepository submissions,
            DecisionRepository decisions,
            BallotRepository ballots,
            MoveRepository moves,
            AttachmentRepository attachments,
            OpenStepRepository steps,
            Roster roster) {
        this.requests = requests;
        this.submissions = submissions;
        this.decisions = decisions;
        this.ballots = ballots;
        this.moves = moves;
        this.attachments = attachments;
        this.steps = steps;
        this.roster = roster;
    }

    @Override
    public Optional<Request> find(String number) {
        return requests.findByNumber(number);
    }

    @Override
    public boolean isBegun() {
        return requests.count() > 0;
    }

    @Override
    public Request get(String number) {
        return find(number).orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
    }

    @Override
    public Map<String, Request> all(List<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : requests.findByNumberIn(numbers).stream()
                        .collect(Collectors.toMap(Request::getNumber, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public Dossier dossier(String number) {
        Request request = get(number);
        return new Dossier(
                request,
                submissions.findByRequestNumberOrderById(number),
                decisions.findByRequestNumberOrderById(number),
                ballots.findByRequestNumberOrderById(number),
                moves.findByRequestNumberOrderById(number),
                request.isAttached() ? attachments.of(number) : List.of());
    }

    /** A revision replaces the application as a whole; the forms of later steps add to it. */
    @Override
    public Map<String, Object> answers(String number) {
        Map<String, Object> latest = new LinkedHashMap<>();
        List<Submission> filed = submissions.findByRequestNumberOrderById(number);
        filed.stream()
                .filter(Submission::isApplication)
                .reduce((earlier, later) -> later)
                .ifPresent(application -> latest.putAll(application.getData()));
        filed.stream()
                .filter(submission -> !submission.isApplication())
                .forEach(submission -> latest.putAll(submission.getData()));
        latest.values().removeIf(Objects::isNull);
        return latest;
    }

    @Override
    public Map<String, List<Decision>> decisions(List<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : decisions.findByRequestNumberInOrderById(numbers).stream()
                        .collect(Collectors.groupingBy(Decision::getRequestNumber));
    }

    @Override
    public Map<String, String> inWords(List<Decision> decisions) {
        if (decisions.isEmpty()) return Map.of();
        Map<String, Submission> forms =
                submissions
                        .findByTaskIn(decisions.stream().map(Decision::getTask).toList())
                        .stream()
                        .collect(Collectors.toMap(Submission::getTask, Function.identity(), (first, later) -> first));
        return decisions.stream()
                .collect(Collectors.toMap(
                        Decision::getTask,
                        decision -> decision.inWords(Optional.ofNullable(forms.get(decision.getTask())))));
    }

    @Override
    public List<Request> standing(String flow, String applicant, boolean trial) {
        return requests.standing(flow, applicant, trial, List.of(Status.PENDING, Status.RETURNED, Status.APPROVED));
    }

    @Override
    public Paged<Request> settledSince(String flow, Instant since, int most) {
        return Paged.of(requests.settledSince(flow, since, PageRequest.of(0, most)));
    }

    @Override
    public Paged<Request> filedBy(Search search) {
        return Paged.of(requests.filedBy(
                search.applicant(),
                search.flow(),
                search.status(),
                search.from(),
                search.to(),
                PageRequest.of(search.page(), search.size())));
    }

    @Override
    public boolean takesPart(String number, String person) {
        return find(number).filter(request -> isIn(request, person)).isPresent();
    }

    @Override
    public boolean mayRead(String number, String person) {
        return find(number)
                .filter(request -> isIn(request, person)
                        || roster.groupsOf(person).stream().anyMatch(READERS_OF_ALL::contains))
                .isPresent();
    }

    private boolean isIn(Request request, String person) {
        return request.getApplicant().equals(person) || steps.wasAsked(request.getNumber(), person);
    }
}
