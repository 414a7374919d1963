package huiqian.flow.gate.policy;

import huiqian.flow.gate.policy.Consent.Asked;
import huiqian.flow.model.walk.Mind;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * On every way on which a role has not said yes. A yes is heard on a line only if the role was the last to be asked, and the application has
 * not changed since.
 *
 * @param vote whether only a vote of the role is its yes
 * @param once whether a revision ends the way
 */
record WithoutYes(Consent consent, String role, boolean vote, boolean once) implements Mind<WithoutYes.Heard> {

    /** Whose answer the next gateway reads. */
    enum Heard {
        NOTHING,
        STEP,
        VOTE
    }

    @Override
    public Heard after(FlowNode node, Heard before) {
        if (once && consent.revises(node)) return null;
        Heard otherwise = consent.changes(node) ? Heard.NOTHING : before;
        return consent.at(node).map(this::heard).orElse(otherwise);
    }

    private Heard heard(Asked asked) {
        if (!role.equals(asked.role()) || vote && !asked.vote()) return Heard.NOTHING;
        return asked.vote() ? Heard.VOTE : Heard.STEP;
    }

    /** A vote that ran out of time has its result all the same; a step has none. */
    @Override
    public Heard aside(BoundaryEvent event, Heard before) {
        return consent.at(event.getAttachedTo())
                .map(asked -> asked.vote() ? heard(asked) : Heard.NOTHING)
                .orElse(before);
    }

    @Override
    public Heard along(SequenceFlow line, Heard before) {
        boolean yes = before != Heard.NOTHING && consent.isYes(line, before == Heard.VOTE);
        return yes ? null : before;
    }
}
