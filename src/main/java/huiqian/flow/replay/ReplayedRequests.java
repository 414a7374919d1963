package huiqian.flow.replay;

import huiqian.approval.ledger.Requests;
import huiqian.approval.ledger.Status;
import java.util.function.Supplier;

/** Outcomes that are noted and go no further. */
final class ReplayedRequests implements Requests {

    private final Supplier<Scene> scene;

    ReplayedRequests(Supplier<Scene> scene) {
        this.scene = scene;
    }

    @Override
    public void settle(String requestId, String outcome) {
        scene.get().settle(Status.valueOf(outcome));
    }

    @Override
    public void close(String requestId) {
        Scene now = scene.get();
        if (now.outcome() != Status.APPROVED) throw new Stall("「" + now.place() + "」要办结申请，可是申请尚未通过");
    }
}
