package huiqian.engine.filing;

import huiqian.approval.Forms;
import huiqian.approval.inbox.Steps;
import huiqian.engine.EngineRows;
import huiqian.engine.Platform;
import huiqian.engine.doors.ActingAs;
import huiqian.engine.reading.DrawnFlow;
import huiqian.form.Problem;
import huiqian.shared.Refusal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives our own pages what Tasklist gets, by the same doors: nothing is easier here than there. */
@Component
class EngineForms implements Forms {

    private final StartableFlows startable;
    private final DeployedForms shelf;
    private final LiveOptions live;
    private final Flaws flaws;
    private final Steps steps;
    private final ActingAs authority;
    private final Platform platform;
    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;

    EngineForms(
            StartableFlows startable,
            DeployedForms shelf,
            LiveOptions live,
            Flaws flaws,
            Steps steps,
            ActingAs authority,
            Platform platform,
            @Lazy FormService forms,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime) {
        this.startable = startable;
        this.shelf = shelf;
        this.live = live;
        this.flaws = flaws;
        this.steps = steps;
        this.authority = authority;
        this.platform = platform;
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    @Override
    public List<Offer> offers(String person) {
        return startable.of(person).stream()
                .map(this::offer)
                .sorted(Comparator.comparing(Offer::name))
                .toList();
    }

    private Offer offer(ProcessDefinition flow) {
        String missing = platform.run(() -> shelf.listsNeeded(flow)).stream()
                .map(live::missing)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Offer(
                flow.getKey(),
                flow.getTenantId(),
                flow.getName(),
                DrawnFlow.of(flow).flow().clause(),
                missing);
    }

    @Override
    public Blank application(String flow, String trial, String person) {
        ProcessDefinition found = startable.of(person).stream()
                .filter(one -> one.getKey().equals(flow) && Objects.equals(one.getTenantId(), trial))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("没有您可以发起的这种申请，可能已停用，或者您的职务不能发起"));
        return new Blank(
                found.getId(),
                authority.of(person, () -> DeployedForms.read(forms.getDeployedStartForm(found.getId()))),
                Map.of());
    }

    @Override
    public Blank step(String task, String person) {
        return authority.of(
                person,
                () -> platform.runForCaller(() -> {
                    insistOnWaiting(task, person);
                    return new Blank(
                            null,
                            DeployedForms.read(forms.getDeployedTaskForm(task)),
                            VariableValues.plain(forms.getTaskFormVariables(task, null, false)));
                }));
    }

    /** The engine has nothing to say of a task that is gone; the inbox knows what became of it. */
    private void insistOnWaiting(String task, String person) {
        if (EngineRows.task(task) != null) return;
        steps.enter(task, person);
        throw Refusal.unknown("该任务不存在，可能已经处理完毕");
    }

    @Override
    public List<Problem> flaws(String version, String person, Map<String, Object> answers) {
        return flaws.of(startable.version(version, person), person, answers);
    }

    @Override
    public List<Problem> flawsAt(String task, String person, Map<String, Object> answers) {
        return flaws.at(task, person, answers);
    }

    @Override
    public String file(String version, String person, Map<String, Object> answers) {
        return authority.of(person, () -> runtime.createProcessInstanceById(version)
                .setVariables(typed(answers))
                .execute()
                .getBusinessKey());
    }

    @Override
    public void complete(String task, String person, Map<String, Object> answers) {
        authority.of(person, () -> {
            tasks.complete(task, typed(answers));
            return null;
        });
    }

    private static Map<String, Object> typed(Map<String, Object> answers) {
        Map<String, Object> typed = new HashMap<>();
        answers.forEach((key, value) -> typed.put(key, VariableValues.typed(value)));
        return typed;
    }
}
