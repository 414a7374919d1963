package huiqian.flow.gate.sound;

import huiqian.flow.model.ModelFile;
import java.util.List;
import java.util.function.BiConsumer;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Lines connect what may be connected; a gateway's default is a line of its own. */
final class LineRules {

    private LineRules() {}

    static void check(Net net, BiConsumer<String, String> findings) {
        ModelFile flow = net.flow();
        flow.all(SequenceFlow.class).forEach(line -> checkEnds(line, findings));
        flow.all(FlowNode.class).forEach(node -> checkDefault(node, flow.waysOut(node), findings));
        flow.all(ExclusiveGateway.class).forEach(gateway -> checkSingle(gateway, flow.waysOut(gateway), findings));
    }

    private static void checkEnds(SequenceFlow line, BiConsumer<String, String> findings) {
        FlowNode from = line.getSource();
        FlowNode to = line.getTarget();
        if (from == null || to == null) findings.accept(line.getId(), "连线的一端没有接上，请接好或删去");
        else if (!from.getParentElement().equals(to.getParentElement()) || isSubProcess(from) || isSubProcess(to))
            findings.accept(
                    line.getId(), "连线不能穿过子流程的边框，现在从" + Net.called(from) + "连到" + Net.called(to) + "，请改接同一层里的步骤");
        else if (to instanceof StartEvent || to instanceof BoundaryEvent)
            findings.accept(line.getId(), "连线不能接到" + Net.called(to) + "：开始事件和边界事件没有前一步，请改接别的步骤");
        else if (from instanceof EndEvent) findings.accept(line.getId(), "结束事件" + Net.called(from) + "之后不能再有连线，请删去");
    }

    private static boolean isSubProcess(FlowNode node) {
        return node instanceof SubProcess;
    }

    private static void checkDefault(FlowNode node, List<SequenceFlow> ways, BiConsumer<String, String> findings) {
        String named = node.getAttributeValue("default");
        boolean own = named == null || ways.stream().anyMatch(way -> named.equals(way.getId()));
        if (!own) findings.accept(node.getId(), "默认流向「" + named + "」不是从这里引出的连线，请把自己引出的一条设为默认流向（Default flow）");
        else if (named != null && !(node instanceof ExclusiveGateway))
            findings.accept(node.getId(), "只有排他网关能设默认流向（Default flow），请取消");
    }

    /** What only joins lets everything through. */
    private static void checkSingle(
            ExclusiveGateway gateway, List<SequenceFlow> ways, BiConsumer<String, String> findings) {
        if (ways.isEmpty()) findings.accept(gateway.getId(), "网关没有引出连线，申请会停在这里，请接到下一步");
        if (ways.size() == 1 && ways.get(0).getConditionExpression() != null)
            findings.accept(ways.get(0).getId(), "网关只引出这一条连线，条件不成立时申请会停在这里，请删去条件，或再引出一条作为默认流向");
    }
}
