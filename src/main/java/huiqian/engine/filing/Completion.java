package huiqian.engine.filing;

import huiqian.approval.Flow;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Draft;
import huiqian.approval.ledger.Registry;
import huiqian.approval.ledger.SubmissionLimit;
import huiqian.approval.ledger.Verdict;
import huiqian.engine.EngineRows;
import huiqian.engine.doors.Caller;
import huiqian.engine.reading.DrawnStep;
import huiqian.form.Answers;
import huiqian.form.Form;
import huiqian.shared.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Completes a task as its form allows and not otherwise: the one way a step of a flow is done, whichever API asks for it. */
@Component
class Completion {

    private final Steps steps;
    private final Registry registry;
    private final DeployedForms shelf;
    private final DomainCheck soundness;
    private final SubmissionLimit pace;

    Completion(Steps steps, Registry registry, DeployedForms shelf, DomainCheck soundness, SubmissionLimit pace) {
        this.steps = steps;
        this.registry = registry;
        this.shelf = shelf;
        this.soundness = soundness;
        this.pace = pace;
    }

    /**
     * Runs within a command of the engine, under the authority of whoever is signed in.
     *
     * @param completing has the engine complete the task with its variables, nobody asked
     * @return what was accepted
     */
    Map<String, Object> complete(
            String taskId, Map<String, Object> posted, BiConsumer<String, Map<String, Object>> completing) {
        String person = Caller.signedIn().person();
        OpenStep step = steps.enter(taskId, person);
        DelegateTask task = EngineRows.task(taskId);
        if (EngineRows.isSuspended(task)) throw Refusal.conflict("流程已暂停，请稍后再办理");
        Map<String, Object> answers = VariableValues.plain(posted);
        String json = shelf.taskForm(task, person, known(task, answers));
        if (json == null) throw Refusal.invalid("「%s」没有表单，不能办理，请联系管理员".formatted(step.getStep()));
        Form form = Form.parse(json);
        Map<String, Object> accepted = check(step, task, form.check(answers, known(task, Map.of())));
        String title = Title.of(form, DrawnStep.of(task).flow().flow(), accepted);
        registry.answer(step, new Registry.Answer(person, title, json, accepted));
        pass(task, variables(step, form, accepted, title), completing);
        return accepted;
    }

    /** What the task knows, with these answers. */
    static Map<String, Object> known(DelegateTask task, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(VariableValues.plain(task.getVariablesTyped(false)));
        all.putAll(answers);
        return all;
    }

    private Map<String, Object> check(OpenStep step, DelegateTask task, Answers checked) {
        Map<String, Object> accepted = DomainCheck.insist(checked);
        Flow flow = DrawnStep.of(task).flow().flow();
        String applicant = (String) task.getVariable("applicant");
        insist(step, new Draft(flow, step.getRequestNumber(), applicant, accepted));
        if (step.asksForVerdict()) insistOnReason(accepted);
        return accepted;
    }

    private void insist(OpenStep step, Draft draft) {
        if (step.getKind() == Kind.REVISION) {
            pace.insist(Caller.signedIn().person());
            soundness.insist(draft);
        } else soundness.insistOnStep(draft);
    }

    private static void insistOnReason(Map<String, Object> accepted) {
        if (accepted.get("comment") == null && !Verdict.APPROVE.name().equals(accepted.get("verdict")))
            throw Refusal.invalid("「审批意见」：不同意或退回修改时必须说明理由");
    }

    private static Map<String, Object> variables(OpenStep step, Form form, Map<String, Object> accepted, String title) {
        Map<String, Object> variables = new HashMap<>();
        // A field hidden by this answer must not keep what was answered before.
        form.fields().stream().filter(field -> !field.isReadOnly()).forEach(field -> variables.put(field.key(), null));
        accepted.forEach((key, value) -> variables.put(key, VariableValues.typed(value)));
        boolean returned = Verdict.RETURN.name().equals(accepted.get("verdict"));
        variables.put("returnReason", returned ? accepted.get("comment") : null);
        if (step.getKind() == Kind.REVISION) variables.put("title", title);
        return variables;
    }

    /** What one of several people answers stays with their own execution: it must not show on another's form, nor pass for everybody's. */
    private static void pass(
            DelegateTask task, Map<String, Object> variables, BiConsumer<String, Map<String, Object>> completing) {
        boolean ofSeveral = DrawnStep.of(task).isOfSeveral();
        if (ofSeveral) task.getExecution().setVariablesLocal(variables);
        completing.accept(task.getId(), ofSeveral ? null : variables);
    }
}
