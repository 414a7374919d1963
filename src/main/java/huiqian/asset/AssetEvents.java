package huiqian.asset;

import huiqian.approval.ApprovalEvents.RequestSettled;
import huiqian.approval.ledger.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets go of what a request has marked once the request came to nothing, whatever its flow says; in the transaction that settles it. */
@Component
class AssetEvents {

    private final Assets assets;

    AssetEvents(Assets assets) {
        this.assets = assets;
    }

    @EventListener
    void on(RequestSettled settled) {
        if (settled.outcome() != Status.APPROVED) assets.free(settled.number());
    }
}
