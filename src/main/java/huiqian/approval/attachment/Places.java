package huiqian.approval.attachment;

import huiqian.approval.attachment.Attachment.Origin;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one rule of who may add to a request at a time, and as what. */
@Component
class Places {

    private final Steps steps;

    Places(Steps steps) {
        this.steps = steps;
    }

    /** @throws Refusal 409 to an applicant whose application is not with them now, 403 to everybody else who has nothing to do there */
    Place insist(Request request, String person) {
        return of(request, person).orElseThrow(() -> refusal(request, person));
    }

    Optional<Place> of(Request request, String person) {
        List<OpenStep> waiting = steps.waiting(request.getNumber());
        return waiting.stream()
                .filter(step -> isOf(step, person))
                .findFirst()
                .map(step -> at(step, request))
                .or(() -> isWithApplicant(request, person, waiting) ? Optional.of(added(request)) : Optional.empty());
    }

    private boolean isOf(OpenStep step, String person) {
        boolean free = step.getClaimedBy() == null || step.getClaimedBy().equals(person);
        return free
                && step.getDeciders().contains(person)
                && !steps.leftOut(step).contains(person);
    }

    private static Place at(OpenStep step, Request request) {
        return step.getKind() == OpenStep.Kind.REVISION
                ? new Place(Origin.FILED, request.getRound() + 1, step.getStep(), null, true)
                : new Place(Origin.STEP, request.getRound(), step.getStep(), step.getTask(), false);
    }

    /** Nobody has decided yet: who files in Tasklist has no other time for it. Taken back or settled, nothing waits any more. */
    private boolean isWithApplicant(Request request, String person, List<OpenStep> waiting) {
        return request.getApplicant().equals(person)
                && request.getStatus() == Status.PENDING
                && !waiting.isEmpty()
                && steps.decidersOfRound(request.getNumber()).isEmpty();
    }

    private static Place added(Request request) {
        return new Place(Origin.ADDED, request.getRound(), "补充附件", null, false);
    }

    private static Refusal refusal(Request request, String person) {
        if (!request.getApplicant().equals(person)) return Refusal.forbidden("只有申请人和正在办理这份申请的人可以添加附件");
        return request.getStatus().isOpen()
                ? Refusal.conflict("申请 %s 已经开始审批，现在不能添加附件；如需补充，请审批人退回修改".formatted(request.getNumber()))
                : Refusal.conflict("申请 %s %s，不能再添加附件"
                        .formatted(request.getNumber(), request.getStatus().label()));
    }
}
