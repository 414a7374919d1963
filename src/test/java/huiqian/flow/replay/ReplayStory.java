package huiqian.flow.replay;

import huiqian.support.FlowStory;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** What replay tests share; a story itself is a whole application. */
abstract class ReplayStory extends FlowStory {

    @Autowired
    ScratchReplay replay;

    /** Of a draft that the gate is not asked about: most have no deadlines, and some are to stall. */
    Rehearsal replay(Drafts draft) {
        return replay.played(draft.model(), draft.files());
    }

    Rehearsal.Case only(Rehearsal rehearsal) {
        if (rehearsal.cases().size() != 1) throw new AssertionError(rehearsal);
        return rehearsal.cases().get(0);
    }

    static List<String> steps(Rehearsal.Case one) {
        return one.stops().stream().map(Rehearsal.Stop::step).toList();
    }

    static List<String> said(Rehearsal.Case one) {
        return one.stops().stream().map(Rehearsal.Stop::answer).toList();
    }
}
