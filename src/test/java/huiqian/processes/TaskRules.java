package huiqian.processes;

import static huiqian.processes.ModelFile.camunda;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.w3c.dom.Element;

/** Steps are user tasks with forms or service tasks with an expression; nothing else runs in a flow. */
final class TaskRules {

    private static final Set<String> KINDS = Set.of(
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "exclusiveGateway",
            "boundaryEvent",
            "intermediateCatchEvent",
            "subProcess");
    private static final Set<String> FORBIDDEN_ELEMENTS =
            Set.of("script", "scriptTask", "taskListener", "executionListener", "connector", "inputOutput", "formData");
    private static final Set<String> FORBIDDEN_ATTRIBUTES =
            Set.of("class", "delegateExpression", "type", "topic", "formKey", "resultVariable");

    private TaskRules() {}

    static void check(ModelFile flow, House house, Findings findings) {
        flow.all(FlowNode.class)
                .forEach(node -> findings.require(
                        KINDS.contains(node.getElementType().getTypeName()),
                        node.getId(),
                        "this kind of element is not used"));
        flow.elements().forEach(element -> checkForbidden(element, findings));
        flow.all(ServiceTask.class).forEach(task -> checkServiceTask(task, findings));
        formSteps(flow).forEach(step -> checkForm(flow, step, house, findings));
        flow.all(UserTask.class).forEach(task -> checkUserTask(task, findings));
    }

    private static void checkForbidden(Element element, Findings findings) {
        String id = element.getAttribute("id").isEmpty() ? element.getNodeName() : element.getAttribute("id");
        findings.require(!FORBIDDEN_ELEMENTS.contains(element.getLocalName()), id, "no scripts, listeners or mappings");
        FORBIDDEN_ATTRIBUTES.forEach(attribute -> findings.require(
                !element.hasAttributeNS(ModelFile.CAMUNDA, attribute), id, "camunda:" + attribute + " is not used"));
        findings.require(
                !element.hasAttribute("scriptFormat") && !element.hasAttribute("language"), id, "no other language");
    }

    private static void checkServiceTask(ServiceTask task, Findings findings) {
        boolean acts = task.getCamundaExpression() != null
                && Expression.parse(task.getCamundaExpression())
                        .filter(expression -> expression.isCall() && !expression.asks())
                        .isPresent();
        findings.require(acts, task.getId(), "a service task calls one word of the vocabulary that acts");
    }

    private static Stream<BaseElement> formSteps(ModelFile flow) {
        return Stream.concat(flow.starts(), flow.all(UserTask.class).stream());
    }

    private static void checkForm(ModelFile flow, BaseElement step, House house, Findings findings) {
        String form = camunda(step, "formRef");
        findings.require(form != null && house.forms().containsKey(form), step.getId(), "no such form: " + form);
        findings.require(
                form != null && form.startsWith(flow.process().getId() + "-"), step.getId(), "form of another flow");
        findings.require(
                "deployment".equals(camunda(step, "formRefBinding")), step.getId(), "formRefBinding is not deployment");
    }

    private static void checkUserTask(UserTask task, Findings findings) {
        findings.require(
                Words.isCitation(ModelFile.documentation(task)), task.getId(), "documentation does not name a clause");
        findings.require(
                (task.getCamundaAssignee() == null) != (task.getCamundaCandidateUsers() == null),
                task.getId(),
                "a step waits for one assignee or for candidate users");
        findings.require(task.getCamundaCandidateGroups() == null, task.getId(), "candidate groups are not used");
    }
}
