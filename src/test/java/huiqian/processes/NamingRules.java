package huiqian.processes;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.w3c.dom.Element;

/** Ids say what kind an element is; labels are Chinese; split gateways ask a question and every way out answers it. */
final class NamingRules {

    private static final Map<String, String> PREFIXES = Map.of(
            "exclusiveGateway", "gateway", "intermediateCatchEvent", "intermediateEvent", "sequenceFlow", "flow");

    private static final Set<String> WITHOUT_RULE = Set.of(
            "process",
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "conditionExpression",
            "completionCondition",
            "multiInstanceLoopCharacteristics",
            "timeDuration",
            "timeDate",
            "timeCycle");

    private NamingRules() {}

    static void check(ModelFile flow, House house, Findings findings) {
        flow.elements().stream()
                .filter(element -> ModelFile.BPMN.equals(element.getNamespaceURI()))
                .filter(element -> !WITHOUT_RULE.contains(element.getLocalName()))
                .forEach(element -> checkId(element, findings));
        flow.all(FlowNode.class).forEach(node -> checkLabel(node, findings));
        flow.all(Gateway.class).forEach(gateway -> checkGateway(gateway, findings));
    }

    private static void checkId(Element element, Findings findings) {
        String kind = element.getLocalName();
        String prefix = PREFIXES.getOrDefault(kind, kind);
        findings.require(
                element.getAttribute("id").matches(prefix + "_[a-z][a-zA-Z0-9]*"),
                kind + " " + element.getAttribute("id"),
                "id is not " + prefix + "_camelCase");
    }

    private static void checkLabel(FlowNode node, Findings findings) {
        boolean joins = node instanceof Gateway && node.getOutgoing().size() < 2;
        if (joins) findings.require(node.getName() == null, node.getId(), "a gateway that only joins has no label");
        else findings.require(Words.isChinese(node.getName()), node.getId(), "label is not Chinese");
    }

    private static void checkGateway(Gateway gateway, Findings findings) {
        if (gateway.getOutgoing().size() < 2) return;
        String id = gateway.getId();
        findings.require(String.valueOf(gateway.getName()).endsWith("？"), id, "a split gateway asks a question");
        if (!(gateway instanceof ExclusiveGateway split)) {
            findings.add(id, "only exclusive gateways may split");
            return;
        }
        findings.require(split.getDefault() != null, id, "no default flow");
        split.getOutgoing().forEach(way -> checkAnswer(way, way.equals(split.getDefault()), findings));
    }

    private static void checkAnswer(SequenceFlow way, boolean isDefault, Findings findings) {
        findings.require(Words.isChinese(way.getName()), way.getId(), "a way out of a gateway has no Chinese answer");
        boolean hasCondition = way.getConditionExpression() != null;
        findings.require(hasCondition != isDefault, way.getId(), "each way but the default one has a condition");
    }
}
