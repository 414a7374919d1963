package huiqian.flow.replay;

import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.flow.gate.Examined;
import huiqian.flow.model.ModelFile;
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

    private final Ledger ledger;
    private final ReplayRunner stage;
    private final Clock clock;

    Replay(Ledger ledger, ReplayRunner stage, Clock clock) {
        this.ledger = ledger;
        this.stage = stage;
        this.clock = clock;
    }

    /**
     * Plays the settled cases of the draft's flow of the past six months, the latest 200 at most, through the draft, as far as it gets within
     * 20 seconds.
     *
     * @param files the model and its forms, by file name
     * @throws huiqian.shared.Refusal if the gate had something to say about them: nothing of an unsound draft is run
     */
    public ReplayResult of(Examined draft, Map<String, byte[]> files) {
        if (!draft.isSound())
            throw Refusal.invalid(
                    "草案还有 %d 处不符合规范，改好以后才能试走".formatted(draft.findings().size()));
        return played(draft.flow(), files);
    }

    /** Of a draft that may be run: what its expressions say is done. */
    ReplayResult played(ModelFile draft, Map<String, byte[]> files) {
        DraftSteps script = DraftSteps.of(draft, files);
        LocalDate since = LocalDate.now(clock).minusMonths(MONTHS);
        Paged<Request> settled = ledger.settledSince(
                script.flow(), since.atStartOfDay(UnionTime.ZONE).toInstant(), MOST);
        List<ReplayResult.Case> cases = settled.items().isEmpty()
                ? List.of()
                : stage.play(script, draft.name(), files.get(draft.name()), settled.items());
        return new ReplayResult(since, (int) settled.total(), cases);
    }
}
