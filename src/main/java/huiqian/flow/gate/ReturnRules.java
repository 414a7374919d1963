package huiqian.flow.gate;

import huiqian.engine.reading.Expression;
import huiqian.engine.reading.Term;
import huiqian.flow.gate.policy.Yes;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What is returned to the applicant can be mended by them. The application itself is changed with the form it was filed with; a flow may ask for
 * less on a form of its own, but for something.
 */
final class ReturnRules {

    private static final String RETURN = "RETURN";

    private ReturnRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        Set<UserTask> returned = new LinkedHashSet<>();
        flow.all(UserTask.class).stream()
                .filter(task -> mayReturn(house.form(task.getCamundaFormRef())))
                .flatMap(decision -> firstSteps(flow, decision))
                .filter(step -> Expression.isVariable(step.getCamundaAssignee(), "applicant"))
                .forEach(returned::add);
        returned.forEach(step -> checkForm(house.form(step.getCamundaFormRef()), flow, step, findings));
    }

    private static boolean mayReturn(FormFile form) {
        return form != null
                && form.field("verdict")
                        .filter(field -> FormFile.values(field).contains(RETURN))
                        .isPresent();
    }

    /** Whoever is asked next where it is neither a yes nor a no. */
    private static Stream<UserTask> firstSteps(ModelFile flow, UserTask decision) {
        Paths returning = new Paths(flow, UserTask.class::isInstance, ReturnRules::mayBeReturn, event -> false);
        Set<FlowNode> reached = returning.onFrom(decision);
        return reached.stream().filter(UserTask.class::isInstance).map(UserTask.class::cast);
    }

    private static boolean mayBeReturn(SequenceFlow line) {
        Term condition = Yes.condition(line);
        return condition == null
                || Stream.of("APPROVE", "REJECT").noneMatch(answer -> Yes.insistsOn(answer, condition));
    }

    private static void checkForm(FormFile form, ModelFile flow, UserTask step, Findings findings) {
        if (form == null || form.fields().stream().anyMatch(FormFile::isWritable)) return;
        findings.add(
                step.getId(),
                "退回给申请人以后，表单 " + form.id() + " 上没有一项可以填写，申请人什么也改不了；请把这一步的表单（formRef）改为申请表 " + flow.applyForm()
                        + "，或在这张表单里加上要申请人补充的字段");
    }
}
