package huiqian.flow.gate.policy;

import huiqian.engine.reading.Expression;
import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** What goes on beside a step that waits tells people of it, and leaves alone what the step decides. */
public final class AsideRules {

    private AsideRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        Consent consent = Consent.of(flow, house);
        Paths everywhere = new Paths(flow, node -> false, line -> true, event -> true);
        flow.all(BoundaryEvent.class).stream()
                .filter(event -> !event.cancelActivity())
                .forEach(event -> {
                    var beside = everywhere.from(List.of(event));
                    findings.require(
                            beside.stream().noneMatch(AsideRules::ends),
                            event.getId(),
                            "不中断的边界事件只能提醒或上报，不能通向申请的结果，请改为中断事件或改接结束事件");
                    beside.forEach(
                            node -> refusal(node, consent).ifPresent(refusal -> findings.add(node.getId(), refusal)));
                });
    }

    private static boolean ends(FlowNode node) {
        return ModelFile.calls(node, "requests.settle") || ModelFile.calls(node, "requests.close");
    }

    private static Optional<String> refusal(FlowNode node, Consent consent) {
        if (consent.at(node).isPresent())
            return Optional.of("不中断的边界事件之后不能审批：两处审批同时进行，一处的结论会盖掉另一处的；请把边界事件改为中断，或把审批画在主路径上");
        if (consent.revises(node)) return Optional.of("不中断的边界事件之后不能修改申请：那一步还在等人办理；请把边界事件改为中断");
        if (consent.changes(node)) return Optional.of("不中断的边界事件之后不能填写要审批的内容：审批的人也许正在办理，也许已经同意；请把这一步画在审批之前的主路径上");
        boolean acts = node instanceof ServiceTask task
                && !ends(task)
                && Expression.call(task.getCamundaExpression())
                        .filter(call -> call.bean().equals("notices"))
                        .isEmpty();
        return acts ? Optional.of("不中断的边界事件之后只能提醒或上报（notices 的动作），请把这个动作移到主路径上") : Optional.empty();
    }
}
