package huiqian.flow.replay;

import huiqian.approval.ledger.Requests;
import huiqian.approval.ledger.Status;
import java.util.function.Supplier;

/** Outcomes that are noted and go no further. */
final class ReplayedRequests implements Requests {

    private final Supplier<CaseReplay> scene;

    ReplayedRequests(Supplier<CaseReplay> scene) {
        this.scene = scene;
    }

    @Override
    public void settle(String requestId, String outcome) {
        scene.get().settle(Status.valueOf(outcome));
    }

    @Override
    public void close(String requestId) {
        CaseReplay now = scene.get();
        if (now.outcome() != Status.APPROVED) throw new Stall("「" + now.place() + "」要办结申请，可是申请尚未通过");
    }
}
