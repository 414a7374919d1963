package huiqian.flow.gate.policy;

import huiqian.flow.gate.DecisionRules;
import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.gate.forms.ViewRules;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What is decided on may be filled in after the application, by one person and where those who decide then see it. */
public final class SubjectRules {

    private SubjectRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        Paths untilSettled = Paths.pastNo(flow, node -> ModelFile.calls(node, "requests.settle"));
        for (Subject late : Subject.filledInLate(flow, house)) {
            checkForm(late, findings);
            Set<FlowNode> behind = untilSettled.onFrom(late.step());
            flow.all(UserTask.class).stream()
                    .filter(step -> behind.contains(step) && step != late.step())
                    .filter(step -> DecisionRules.isDecision(step, house))
                    .forEach(step -> checkSeen(step, late, house, findings));
        }
    }

    /** Of several answers the last would hold, and an answer that is hidden leaves the one before in force. */
    private static void checkForm(Subject late, Findings findings) {
        String id = late.step().getId();
        findings.require(
                late.step().getLoopCharacteristics() == null,
                id,
                "多人各办一份的步骤不能填写要审批的内容，各人填的会互相覆盖：" + late.show() + "，请改由一个步骤填写，或直接写在申请表里");
        late.fields().stream()
                .filter(key -> !late.form().alwaysShows(key))
                .forEach(key -> findings.add(id, "表单的字段" + late.named(key) + "是要审批的内容，须始终显示，请清空隐藏条件（Hide if）"));
    }

    private static void checkSeen(UserTask decision, Subject late, GateContext house, Findings findings) {
        FormFile form = house.form(decision.getCamundaFormRef());
        ViewRules.check(form, late.form(), late.fields(), message -> findings.add(decision.getId(), message));
    }
}
