package huiqian.flow.gate.sound;

import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.walk.Lines.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What is certain wherever a case comes to: what has been written on every way there. */
final class Knowledge {

    private final ModelFile flow;
    private final Map<String, FormFile> forms;
    private final Map<FlowNode, Facts> before = new HashMap<>();

    Knowledge(Net net, Map<String, FormFile> forms) {
        this.flow = net.flow();
        this.forms = forms;
        Facts filed = filed();
        Deque<FlowNode> waiting = new ArrayDeque<>();
        for (StartEvent start : net.starts()) learn(start, filed, waiting);
        while (!waiting.isEmpty()) tell(waiting.pop(), waiting);
    }

    /** What is certain from the moment an application is filed, whatever is answered to later forms. */
    private Facts filed() {
        return Facts.OF_EVERY_CASE.after(form(flow.applyForm()));
    }

    private FormFile form(String id) {
        return id == null ? null : forms.get(id);
    }

    private void tell(FlowNode node, Deque<FlowNode> waiting) {
        Facts after = after(node);
        flow.lines().from(node).stream().map(Line::target).forEach(next -> learn(next, after, waiting));
        flow.lines().on(node).forEach(event -> learn(event, before.get(node).with(caught(event)), waiting));
    }

    private void learn(FlowNode node, Facts facts, Deque<FlowNode> waiting) {
        if (node == null) return;
        Facts known = before.get(node);
        Facts now = known == null ? facts : known.meet(facts);
        if (now.equals(known)) return;
        before.put(node, now);
        waiting.add(node);
    }

    /** What is answered once for each of several people stays with each of them. */
    private Facts after(FlowNode node) {
        boolean once = node instanceof UserTask task && task.getLoopCharacteristics() == null;
        return once ? before.get(node).after(form(ModelFile.camunda(node, "formRef"))) : before.get(node);
    }

    private static Map<String, Boolean> caught(BoundaryEvent event) {
        Map<String, Boolean> set = new TreeMap<>();
        for (ErrorEventDefinition error : event.getChildElementsByType(ErrorEventDefinition.class)) {
            Optional.ofNullable(error.getCamundaErrorMessageVariable()).ifPresent(name -> set.put(name, true));
            Optional.ofNullable(error.getCamundaErrorCodeVariable()).ifPresent(name -> set.put(name, true));
        }
        return set;
    }

    /** What is certain when a case comes to the node; empty if none ever does. */
    Optional<Facts> at(FlowNode node) {
        return Optional.ofNullable(before.get(node));
    }

    /** What is certain once the node is done. */
    Optional<Facts> past(FlowNode node) {
        return at(node).map(known -> after(node));
    }
}
