package huiqian.engine.replay;

import huiqian.approval.Ledger;
import huiqian.approval.Paged;
import huiqian.approval.Request;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ScratchReplay implements Replay {

    private static final int MONTHS = 6;
    private static final int MOST = 200;

    private final Ledger ledger;
    private final Stage stage;
    private final Clock clock;

    ScratchReplay(Ledger ledger, Stage stage, Clock clock) {
        this.ledger = ledger;
        this.stage = stage;
        this.clock = clock;
    }

    @Override
    public Rehearsal of(String model, Map<String, byte[]> files) {
        Script script = Script.of(files.get(model), files);
        LocalDate since = LocalDate.now(clock).minusMonths(MONTHS);
        Paged<Request> settled = ledger.settledSince(
                script.flow(), since.atStartOfDay(UnionTime.ZONE).toInstant(), MOST);
        List<Rehearsal.Case> cases =
                settled.items().isEmpty() ? List.of() : stage.play(script, model, files.get(model), settled.items());
        return new Rehearsal(since, (int) settled.total(), cases);
    }
}
