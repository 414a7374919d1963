package huiqian.flow.replay;

import huiqian.flow.gate.Gate;
import huiqian.support.FlowStory;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** What replay tests share; a story itself is a whole application. */
abstract class ReplayStory extends FlowStory {

    @Autowired
    Replay replay;

    @Autowired
    Gate gate;

    /** Of a draft that the gate is asked about. */
    ReplayResult examined(Drafts draft) {
        return replay.of(gate.examine(draft.model(), draft.files()), draft.files());
    }

    /** Of a draft that the gate is not asked about: most have no deadlines, and some are to stall. */
    ReplayResult replay(Drafts draft) {
        return replay.played(draft.flow(), draft.files());
    }

    ReplayResult.Case only(ReplayResult rehearsal) {
        if (rehearsal.cases().size() != 1) throw new AssertionError(rehearsal);
        return rehearsal.cases().get(0);
    }

    static List<String> steps(ReplayResult.Case one) {
        return one.stops().stream().map(ReplayResult.Stop::step).toList();
    }

    static List<String> said(ReplayResult.Case one) {
        return one.stops().stream().map(ReplayResult.Stop::answer).toList();
    }
}
