package huiqian.approval.ledger;

import huiqian.approval.ApprovalEvents.RequestClosed;
import huiqian.approval.ApprovalEvents.RequestSettled;
import huiqian.shared.Refusal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Both doings are safe to repeat: a job that runs twice changes nothing and writes no second record. */
@Component("requests")
class OutcomeDesk implements Requests {

    private final RequestRepository requests;
    private final Chain chain;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OutcomeDesk(RequestRepository requests, Chain chain, Clock clock, ApplicationEventPublisher events) {
        this.requests = requests;
        this.chain = chain;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void settle(String requestId, String outcome) {
        Status result = Status.valueOf(outcome);
        if (result != Status.APPROVED && result != Status.REJECTED && result != Status.WITHDRAWN)
            throw new IllegalArgumentException("不是申请结果：" + outcome);
        Request request = lock(requestId);
        boolean withApplicant = request.getStatus() == Status.RETURNED;
        if (!request.settle(result, clock.instant())) return;
        // Taken back, say: what had come to it meanwhile stays as it is.
        if (withApplicant) chain.sealAll(request);
        events.publishEvent(new RequestSettled(requestId, result));
    }

    @Override
    public void close(String requestId) {
        if (lock(requestId).close(clock.instant())) events.publishEvent(new RequestClosed(requestId));
    }

    private Request lock(String number) {
        return requests.lock(number).orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
    }
}
