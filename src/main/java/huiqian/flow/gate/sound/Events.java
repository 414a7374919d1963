package huiqian.flow.gate.sound;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What nodes of a flow do to the case that comes to them. */
final class Events {

    private Events() {}

    /** Whether it opens a way beside the step that waits. */
    static boolean goesOnAside(FlowNode node) {
        return node instanceof BoundaryEvent event && !event.cancelActivity();
    }

    /** Whether somebody has to act here. */
    static boolean isStep(FlowNode node) {
        return node instanceof UserTask;
    }

    /** Whether a case rests here for somebody, or for a while. A date may be past and holds nothing up. */
    static boolean waits(FlowNode node) {
        if (isStep(node)) return true;
        boolean timed = node instanceof IntermediateCatchEvent || node instanceof BoundaryEvent;
        return timed
                && node.getChildElementsByType(TimerEventDefinition.class).stream()
                        .anyMatch(timer -> timer.getTimeDate() == null);
    }
}
