package huiqian.redesign;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Draws elements into a model, each with its shape. */
final class Sketch {

    private final BpmnModelInstance model;
    private final Process process;
    private final BpmnPlane plane;

    Sketch(BpmnModelInstance model) {
        this.model = model;
        this.process = model.getModelElementsByType(Process.class).iterator().next();
        this.plane = model.getModelElementsByType(BpmnPlane.class).iterator().next();
    }

    UserTask userTask(String id, String name, int x, int y) {
        return drawn(node(UserTask.class, id, name), x, y, 100, 80);
    }

    void decidedBy(UserTask step, String deciders, String form, String clause) {
        Documentation basis = model.newInstance(Documentation.class);
        basis.setTextContent(clause);
        step.getDocumentations().add(basis);
        step.setCamundaCandidateUsers(deciders);
        step.setCamundaFormRef(form);
        step.setCamundaFormRefBinding("deployment");
    }

    ServiceTask serviceTask(String id, String name, String expression, int x, int y) {
        ServiceTask task = node(ServiceTask.class, id, name);
        task.setCamundaExpression(expression);
        return drawn(task, x, y, 100, 80);
    }

    ExclusiveGateway gateway(String id, String name, int x, int y) {
        return drawn(node(ExclusiveGateway.class, id, name), x, y, 50, 50);
    }

    EndEvent end(String id, String name, int x, int y) {
        return drawn(node(EndEvent.class, id, name), x, y, 36, 36);
    }

    /** On the upper edge of a task, leaving it as it is. */
    BoundaryEvent timer(String id, String name, FlowNode task, String after, int x) {
        BoundaryEvent event = node(BoundaryEvent.class, id, name);
        event.setAttachedTo((UserTask) task);
        event.setCancelActivity(false);
        TimerEventDefinition timer = model.newInstance(TimerEventDefinition.class);
        timer.setId("timerEventDefinition_" + id);
        event.addChildElement(timer);
        TimeDuration duration = model.newInstance(TimeDuration.class);
        duration.setTextContent(after);
        timer.setTimeDuration(duration);
        return drawn(event, x, (int) shapeOf(task).getY().doubleValue() - 18, 36, 36);
    }

    /** A flow drawn from middle to middle; without condition where that is null. */
    SequenceFlow flow(String id, String name, String condition, FlowNode from, FlowNode to) {
        SequenceFlow flow = model.newInstance(SequenceFlow.class);
        flow.setId(id);
        flow.setName(name);
        process.addChildElement(flow);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
        if (condition != null) flow.setConditionExpression(condition(condition));
        BpmnEdge edge = model.newInstance(BpmnEdge.class);
        edge.setId(id + "_di");
        edge.setBpmnElement(flow);
        plane.addChildElement(edge);
        for (FlowNode end : List.of(from, to)) edge.addChildElement(middle(shapeOf(end)));
        return flow;
    }

    void remove(SequenceFlow flow) {
        plane.removeChildElement(flow.getDiagramElement());
        flow.getSource().getOutgoing().remove(flow);
        flow.getTarget().getIncoming().remove(flow);
        process.removeChildElement(flow);
    }

    private <N extends FlowNode> N node(Class<N> kind, String id, String name) {
        N node = model.newInstance(kind);
        node.setId(id);
        node.setName(name);
        process.addChildElement(node);
        return node;
    }

    private <N extends FlowNode> N drawn(N node, int x, int y, int width, int height) {
        BpmnShape shape = model.newInstance(BpmnShape.class);
        shape.setId(node.getId() + "_di");
        shape.setBpmnElement(node);
        plane.addChildElement(shape);
        Bounds bounds = model.newInstance(Bounds.class);
        bounds.setX(x);
        bounds.setY(y);
        bounds.setWidth(width);
        bounds.setHeight(height);
        shape.setBounds(bounds);
        return node;
    }

    private ConditionExpression condition(String text) {
        ConditionExpression expression = model.newInstance(ConditionExpression.class);
        expression.setTextContent(text);
        return expression;
    }

    private Bounds shapeOf(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }

    private Waypoint middle(Bounds shape) {
        Waypoint point = model.newInstance(Waypoint.class);
        point.setX(shape.getX() + shape.getWidth() / 2);
        point.setY(shape.getY() + shape.getHeight() / 2);
        return point;
    }
}
