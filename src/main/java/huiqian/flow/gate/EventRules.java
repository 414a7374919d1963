package huiqian.flow.gate;

import huiqian.flow.gate.sound.TimerRules;
import huiqian.flow.model.ModelFile;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Events: a flow waits for a time, catches the errors of the vocabulary, and is taken back by message. */
final class EventRules {

    private EventRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        TimerRules.check(flow, findings::add);
        checkKinds(flow, findings);
        flow.all(MessageEventDefinition.class).forEach(message -> checkMessage(message, findings));
        flow.all(ErrorEventDefinition.class)
                .forEach(error -> Stream.of(error.getCamundaErrorMessageVariable(), error.getCamundaErrorCodeVariable())
                        .filter(Objects::nonNull)
                        .forEach(name -> checkNote(name, owner(error), flow, house, findings)));
    }

    private static void checkKinds(ModelFile flow, Findings findings) {
        flow.all(IntermediateCatchEvent.class)
                .forEach(event -> findings.require(
                        has(event, TimerEventDefinition.class), event.getId(), "中间事件只能用定时事件，如等到 ${endsAt}"));
        flow.all(BoundaryEvent.class)
                .forEach(event -> findings.require(
                        has(event, TimerEventDefinition.class) || has(event, ErrorEventDefinition.class),
                        event.getId(),
                        "边界事件只能用定时事件或错误事件"));
    }

    private static void checkMessage(MessageEventDefinition event, Findings findings) {
        Message message = event.getMessage();
        findings.require(
                message != null && "requestWithdrawn".equals(message.getName()),
                owner(event),
                "消息事件只能接收 requestWithdrawn（申请人撤回）");
    }

    /** What people filled in is theirs to change. */
    private static void checkNote(String variable, String where, ModelFile flow, GateContext house, Findings findings) {
        boolean free = variable.equals("returnReason")
                || house.leavesFree(variable) && !new Variables(flow, house).isField(variable);
        findings.require(free, where, "错误信息不能写入变量「" + variable + "」，请用 returnReason");
    }

    private static boolean has(Event event, Class<? extends EventDefinition> kind) {
        return !event.getChildElementsByType(kind).isEmpty();
    }

    private static String owner(EventDefinition definition) {
        return definition.getParentElement().getAttributeValue("id");
    }
}
