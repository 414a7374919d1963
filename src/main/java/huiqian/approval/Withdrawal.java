package huiqian.approval;

import huiqian.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An applicant taking a request back. */
@Component
public class Withdrawal {

    private final RequestRepository requests;
    private final OpenStepRepository steps;
    private final Flows flows;

    Withdrawal(RequestRepository requests, OpenStepRepository steps, Flows flows) {
        this.requests = requests;
        this.steps = steps;
        this.flows = flows;
    }

    /**
     * Withdraws a request that is pending or returned, with a step open.
     *
     * @throws Refusal 404 for anyone but the applicant, 409 once it is settled or its settlement is under way
     */
    @Transactional
    public void of(String number, String person) {
        Request request = requests.lock(number)
                .filter(found -> found.getApplicant().equals(person))
                .orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
        if (!request.getStatus().isOpen())
            throw Refusal.conflict(
                    "申请 %s %s，不能撤回".formatted(number, request.getStatus().label()));
        if (steps.findByRequestNumberAndClosedAtIsNullOrderById(number).isEmpty())
            throw Refusal.conflict("申请 %s 已作出决定，正在办理，不能撤回".formatted(number));
        flows.withdraw(request.getProcessInstance());
    }
}
