package huiqian.leave;

import huiqian.approval.ApprovalEvents.RequestSettled;
import huiqian.approval.ledger.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Strikes the leave of a request that came to nothing, whatever its flow says; in the transaction that settles it. */
@Component
class LeaveEvents {

    private final Leaves leaves;

    LeaveEvents(Leaves leaves) {
        this.leaves = leaves;
    }

    @EventListener
    void on(RequestSettled settled) {
        if (settled.outcome() != Status.APPROVED) leaves.strike(settled.number());
    }
}
