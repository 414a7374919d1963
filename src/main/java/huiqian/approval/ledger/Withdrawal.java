package huiqian.approval.ledger;

import huiqian.approval.Flows;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStepRepository;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An applicant taking a request back; or whoever stands in for one who has left, while it is up for revision. */
@Component
public class Withdrawal {

    /** The step under which a withdrawal in the applicant's stead is on file. */
    public static final String IN_STEAD = "代申请人撤回";

    private static final String FORM =
            "{\"id\":\"withdrawal-in-stead\",\"type\":\"default\",\"components\":[{\"type\":\"textfield\",\"key\":\"withdrawalReason\",\"label\":\"撤回原因\"}]}";

    private final RequestRepository requests;
    private final OpenStepRepository steps;
    private final SubmissionRepository submissions;
    private final Roster roster;
    private final Clock clock;
    private final Flows flows;

    Withdrawal(
            RequestRepository requests,
            OpenStepRepository steps,
            SubmissionRepository submissions,
            Roster roster,
            Clock clock,
            Flows flows) {
        this.requests = requests;
        this.steps = steps;
        this.submissions = submissions;
        this.roster = roster;
        this.clock = clock;
        this.flows = flows;
    }

    /**
     * Withdraws a request that is pending or returned, with a step open.
     *
     * @throws Refusal 404 for anyone who may not, 409 once it is settled or its settlement is under way
     */
    @Transactional
    public void of(String number, String person) {
        Request request = requests.lock(number)
                .filter(found -> found.getApplicant().equals(person) || standsIn(number, person))
                .orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
        if (request.isTakenBack()) throw Refusal.conflict("申请 %s 已撤回，不能撤回第二次".formatted(number));
        if (!request.getStatus().isOpen())
            throw Refusal.conflict(
                    "申请 %s %s，不能撤回".formatted(number, request.getStatus().label()));
        if (steps.findByRequestNumberAndClosedAtIsNullOrderById(number).isEmpty())
            throw Refusal.conflict("申请 %s 已作出决定，正在办理，不能撤回".formatted(number));
        if (!request.getApplicant().equals(person)) note(request, person);
        request.takeBack(clock.instant());
        flows.withdraw(request.getProcessInstance());
    }

    private boolean standsIn(String number, String person) {
        return steps.findByRequestNumberAndClosedAtIsNullOrderById(number).stream()
                .anyMatch(step -> step.getKind() == OpenStep.Kind.REVISION
                        && step.isStoodInFor()
                        && step.getDeciders().contains(person));
    }

    private void note(Request request, String person) {
        var author =
                new Submission.Author(person, roster.nameOf(person), roster.capacityOf(person, null), clock.instant());
        Map<String, Object> why = Map.of("withdrawalReason", "申请人已离任");
        submissions.save(new Submission(request, false, IN_STEAD, author, FORM, why));
    }
}
