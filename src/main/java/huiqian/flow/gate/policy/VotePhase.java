package huiqian.flow.gate.policy;

import huiqian.engine.reading.Term;
import huiqian.engine.reading.Term.Call;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.walk.Mind;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** On every way, how far the votes on the application have come. */
record VotePhase(Consent consent) implements Mind<VotePhase.Phase> {

    /** How far they have come. */
    enum Stage {
        /** There was none on the application as it is. */
        NONE,
        /** One is open and nobody has been asked for a ballot. */
        OPENED,
        /** The ballots are in, or their time is over. */
        VOTED,
        /** What the ballots came to has been asked for. */
        ASKED,
        /** The request has its outcome. */
        OVER
    }

    /** @param opening what opened the vote, if one is open */
    record Phase(Stage stage, FlowNode opening) {

        static final Phase NONE = new Phase(Stage.NONE, null);

        Phase to(Stage next) {
            return new Phase(next, next == Stage.OPENED ? opening : null);
        }
    }

    @Override
    public Phase after(FlowNode node, Phase before) {
        if (BallotRules.opens(node)) return new Phase(Stage.OPENED, node);
        if (isBallots(node)) return before.to(Stage.VOTED);
        if (ModelFile.calls(node, "requests.settle")) return before.to(Stage.OVER);
        if (consent.revises(node)) return Phase.NONE;
        return asks(node) && before.stage() == Stage.VOTED ? before.to(Stage.ASKED) : before;
    }

    /** A vote whose time is over is one all the same. */
    @Override
    public Phase aside(BoundaryEvent event, Phase before) {
        if (!event.cancelActivity()) return null;
        return isBallots(event.getAttachedTo()) ? before.to(Stage.VOTED) : before;
    }

    private static boolean isBallots(FlowNode node) {
        return node instanceof UserTask task && BallotRules.isBallot(task);
    }

    /** Whether a line that leaves the node asks what a vote came to. */
    boolean asks(FlowNode node) {
        return consent.lines().from(node).stream().anyMatch(line -> asks(line.flow()));
    }

    private boolean asks(SequenceFlow line) {
        Term condition = consent.condition(line);
        return condition != null
                && condition
                        .all()
                        .anyMatch(
                                term -> term instanceof Call call && call.bean().equals("votes"));
    }
}
