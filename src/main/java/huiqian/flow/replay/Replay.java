package huiqian.flow.replay;

import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.flow.gate.Gate;
import huiqian.page.Paged;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Answers what would have become of last term's cases had a draft been in force. Nothing it does reaches the office.
 *
 * <p>People are those who hold the posts today; what a flow asks of rooms, assets and activities is answered as it stands today, too, and from the
 * application as it stands on file. Reminders and escalations do not come up.
 */
@Component
public class Replay {

    private static final int MONTHS = 6;

    private static final int MOST = 200;

    private final Gate gate;
    private final Ledger ledger;
    private final ReplayRunner stage;
    private final Clock clock;

    Replay(Gate gate, Ledger ledger, ReplayRunner stage, Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.stage = stage;
        this.clock = clock;
    }

    /**
     * Plays the settled cases of the draft's flow of the past six months, the latest 200 at most, through the draft, as far as it gets within
     * 20 seconds.
     *
     * @param model name of the model's file
     * @param files the model and its forms, by file name
     * @throws huiqian.shared.Refusal if the gate has something to say about them: nothing of an unsound draft is run
     */
    public ReplayResult of(String model, Map<String, byte[]> files) {
        int findings = gate.inspect(model, files).size();
        if (findings > 0) throw Refusal.invalid("草案还有 %d 处不符合规范，改好以后才能试走".formatted(findings));
        return played(model, files);
    }

    /** Of a draft that may be run: what its expressions say is done. */
    ReplayResult played(String model, Map<String, byte[]> files) {
        DraftSteps script = DraftSteps.of(files.get(model), files);
        LocalDate since = LocalDate.now(clock).minusMonths(MONTHS);
        Paged<Request> settled = ledger.settledSince(
                script.flow(), since.atStartOfDay(UnionTime.ZONE).toInstant(), MOST);
        List<ReplayResult.Case> cases =
                settled.items().isEmpty() ? List.of() : stage.play(script, model, files.get(model), settled.items());
        return new ReplayResult(since, (int) settled.total(), cases);
    }
}
