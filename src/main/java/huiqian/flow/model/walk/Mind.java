package huiqian.flow.model.walk;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What a walk keeps in mind, and where it ends.
 *
 * @param <P> what is kept in mind; each answer is what is kept from there on, null if the walk goes no further that way
 */
public interface Mind<P> {

    /** Once the node is done with and left by its lines. */
    default P after(FlowNode node, P before) {
        return before;
    }

    /** Where an event that sits on a node takes the walk aside, the node left undone or going on beside. */
    default P aside(BoundaryEvent event, P before) {
        return before;
    }

    /** On a line. */
    default P along(SequenceFlow line, P before) {
        return before;
    }
}
