package huiqian.flow.gate.policy;

import huiqian.flow.gate.policy.Consent.Asked;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.walk.Mind;
import huiqian.flow.model.walk.Walk;
import huiqian.flow.model.walk.Walk.Stand;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** On every way that goes on from one decision, whatever it was, until it is asked for again. */
record AfterNo(Consent consent, Asked decision) implements Mind<AfterNo.Owed> {

    /** What is missing for an approval. */
    enum Owed {
        /** A yes on the decision, whose answer the next gateway reads. */
        ITS_YES,
        /** The same, but another decision was asked for since: no gateway reads the answer any more. */
        UNREAD,
        /** Nothing: it was a yes. */
        NOTHING,
        /** Anybody's yes: the step ran out of time, or the application was revised. */
        ANY_YES,
        /** The same, and the next gateway reads a step's answer. */
        ANY_YES_OF_STEP,
        /** The same, and the next gateway reads a vote's result. */
        ANY_YES_OF_VOTE
    }

    /** The nodes that can be come to while something is missing for an approval. */
    static Stream<FlowNode> reached(Consent consent, Asked decision) {
        AfterNo mind = new AfterNo(consent, decision);
        List<BoundaryEvent> events = consent.lines().on(decision.step());
        Owed timedOut = decision.vote() ? Owed.ITS_YES : Owed.ANY_YES;
        return Stream.concat(
                        Walk.leaving(decision.step(), Owed.ITS_YES, consent.lines(), mind).stream(),
                        Walk.from(events, timedOut, consent.lines(), mind).stream())
                .filter(stand -> stand.mind() != Owed.NOTHING)
                .map(Stand::node);
    }

    @Override
    public Owed after(FlowNode node, Owed before) {
        if (ModelFile.calls(node, "requests.settle")) return null;
        if (consent.changes(node) && consent.at(node).isEmpty()) return Owed.ANY_YES;
        return asked(node, before);
    }

    private Owed asked(FlowNode node, Owed before) {
        Asked asked = consent.at(node).orElse(null);
        if (asked == null) return before;
        if (asked.equals(decision)) return null;
        return switch (before) {
            case ITS_YES, UNREAD -> Owed.UNREAD;
            case NOTHING -> null;
            default -> asked.vote() ? Owed.ANY_YES_OF_VOTE : Owed.ANY_YES_OF_STEP;
        };
    }

    @Override
    public Owed aside(BoundaryEvent event, Owed before) {
        boolean unanswered =
                consent.at(event.getAttachedTo()).filter(asked -> !asked.vote()).isPresent();
        Owed owed = asked(event.getAttachedTo(), before);
        return unanswered && owed == Owed.ANY_YES_OF_STEP ? Owed.ANY_YES : owed;
    }

    @Override
    public Owed along(SequenceFlow line, Owed before) {
        return switch (before) {
            case ITS_YES -> consent.isYes(line, decision.vote()) ? Owed.NOTHING : before;
            case ANY_YES_OF_STEP -> consent.isYes(line, false) ? null : before;
            case ANY_YES_OF_VOTE -> consent.isYes(line, true) ? null : before;
            default -> before;
        };
    }
}
