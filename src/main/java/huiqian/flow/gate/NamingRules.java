package huiqian.flow.gate;

import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Words;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Ids say what kind an element is; labels are Chinese; split gateways ask a question and every way out answers it. */
final class NamingRules {

    private static final Map<String, String> PREFIXES = Map.of(
            "exclusiveGateway", "gateway", "intermediateCatchEvent", "intermediateEvent", "sequenceFlow", "flow");

    /** The template for conditions takes their place in the panel. */
    private static final String HIDDEN = "（套了「分支条件」模板的，先在 Template 处选 Remove 取下模板，再删 Condition）";

    private NamingRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        flow.all(FlowNode.class).forEach(node -> {
            checkId(node.getElementType().getTypeName(), node.getId(), findings);
            List<SequenceFlow> ways = flow.waysOut(node);
            checkLabel(node, ways, findings);
            if (node instanceof Gateway) checkGateway(node, ways, findings);
            else checkWaysOut(node, ways, findings);
        });
        flow.all(SequenceFlow.class).forEach(way -> checkId("sequenceFlow", way.getId(), findings));
    }

    private static void checkId(String kind, String id, Findings findings) {
        String prefix = PREFIXES.getOrDefault(kind, kind);
        findings.require(
                id.matches(prefix + "_[a-z][a-zA-Z0-9]*"),
                id,
                "ID 应为 " + prefix + "_ 加小驼峰英文，如 " + prefix + "_noteResult");
    }

    private static void checkLabel(FlowNode node, List<SequenceFlow> ways, Findings findings) {
        boolean joins = node instanceof Gateway && ways.size() < 2;
        if (joins) findings.require(node.getName() == null, node.getId(), "只汇合的网关不要写名称");
        else findings.require(Words.isChinese(node.getName()), node.getId(), "请写上中文名称");
    }

    /** Two ways out of a step would both be taken, and one request would have two outcomes. */
    private static void checkWaysOut(FlowNode node, List<SequenceFlow> ways, Findings findings) {
        findings.require(ways.size() < 2, node.getId(), "引出了多条连线，请在后面加一个排他网关再分支");
        ways.stream()
                .filter(way -> way.getConditionExpression() != null)
                .forEach(way -> findings.add(way.getId(), "只有网关引出的连线才能写条件，请删去条件" + HIDDEN));
    }

    private static void checkGateway(FlowNode gateway, List<SequenceFlow> ways, Findings findings) {
        if (ways.size() < 2) return;
        String id = gateway.getId();
        findings.require(String.valueOf(gateway.getName()).endsWith("？"), id, "分支网关的名称应是一个问题，以「？」结尾");
        if (!(gateway instanceof ExclusiveGateway split)) {
            findings.add(id, "只能用排他网关（Exclusive Gateway）分支");
            return;
        }
        findings.require(split.getDefault() != null, id, "请把其中一条连线设为默认流向（Default flow）");
        ways.forEach(way -> checkAnswer(way, way.equals(split.getDefault()), findings));
    }

    private static void checkAnswer(SequenceFlow way, boolean isDefault, Findings findings) {
        findings.require(Words.isChinese(way.getName()), way.getId(), "请在连线上写出这一分支的中文回答，如「同意」");
        boolean hasCondition = way.getConditionExpression() != null;
        findings.require(
                hasCondition != isDefault, way.getId(), isDefault ? "默认流向不写条件，请删去条件" + HIDDEN : "除默认流向外，每条连线都要写条件");
    }
}
