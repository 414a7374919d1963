package huiqian.flow.gate.policy;

import huiqian.flow.gate.policy.Consent.Asked;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.walk.Mind;
import huiqian.flow.model.walk.Walk;
import huiqian.flow.model.walk.Walk.Stand;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** On every way that goes on from one decision that was a no, as far as an outcome, a revision or the same decision again. */
record AfterRejection(Consent consent, Asked decision) implements Mind<Answers> {

    /** The nodes that are come to, the last ones included. A vote that ran out of time did not carry. */
    static Set<FlowNode> reached(Consent consent, Asked decision) {
        AfterRejection mind = new AfterRejection(consent, decision);
        Answers no = Answers.no(decision);
        List<BoundaryEvent> expiries = consent.lines().on(decision.step()).stream()
                .filter(event -> decision.vote() && event.cancelActivity())
                .toList();
        return Stream.concat(
                        Walk.leaving(decision.step(), no, consent.lines(), mind).stream(),
                        Walk.from(expiries, no, consent.lines(), mind).stream())
                .map(Stand::node)
                .collect(Collectors.toSet());
    }

    @Override
    public Answers after(FlowNode node, Answers before) {
        boolean last = ModelFile.calls(node, "requests.settle") || consent.revises(node);
        if (last || node.equals(decision.step())) return null;
        return consent.at(node).map(before::yes).orElse(before);
    }

    @Override
    public Answers aside(BoundaryEvent event, Answers before) {
        boolean last = event.getAttachedTo().equals(decision.step()) || consent.revises(event.getAttachedTo());
        return last || !event.cancelActivity() ? null : before;
    }

    @Override
    public Answers along(SequenceFlow line, Answers before) {
        return before.allow(line, consent) ? before : null;
    }
}
