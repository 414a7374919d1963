package huiqian.flow.replay;

import huiqian.approval.ledger.Verdict;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.replay.CaseState.Errand;
import huiqian.flow.replay.CaseState.Waiting;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Takes a made-up case from its start as far as it comes. */
final class SampleWalk {

    /** A case that is always answered alike may come round for good, and that is no fault of the flow. */
    private static final int MOST_STOPS = 40;

    private final ScratchEngine scratch;
    private final ModelFile flow;
    private final Map<String, FormFile> forms;
    private final Map<String, UserTask> steps;
    private final SampleAnswers answers;
    private final Sample sample;
    private final Set<String> past = new HashSet<>();

    SampleWalk(
            ScratchEngine scratch, ModelFile flow, Map<String, FormFile> forms, SampleAnswers answers, Sample sample) {
        this.scratch = scratch;
        this.flow = flow;
        this.forms = forms;
        this.steps = flow.all(UserTask.class).stream().collect(Collectors.toMap(UserTask::getId, Function.identity()));
        this.answers = answers;
        this.sample = sample;
    }

    /** @throws RuntimeException if it comes to grief */
    void from(String definition) {
        String instance = scratch.runtime()
                .startProcessInstanceById(
                        definition, answers.filed(forms.get(String.valueOf(flow.applyForm())), sample.manner()))
                .getId();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            sample.stop();
            CaseState now = scratch.look(instance);
            if (now.over()) {
                if (!sample.isSettled()) throw new Stall("之后申请到了终点，却没有给出申请结果");
                return;
            }
            goOn(now);
        }
    }

    private void goOn(CaseState now) {
        Optional<Errand> due = due(now);
        if (due.isPresent()) scratch.run(due.get());
        else if (!now.waiting().isEmpty()) answer(now.waiting().get(0));
        else if (!now.errands().isEmpty()) scratch.run(now.errands().get(0));
        else throw new Stall("之后再没有可办的事，申请停在这里");
    }

    /** What runs by itself; where everybody is late, every timer as well, once. */
    private Optional<Errand> due(CaseState now) {
        List<Errand> errands = now.errands();
        Optional<Errand> alone =
                errands.stream().filter(errand -> errand.event() == null).findFirst();
        if (alone.isPresent() || !sample.manner().late()) return alone;
        return errands.stream().filter(errand -> past.add(errand.event())).findFirst();
    }

    private void answer(Waiting waiting) {
        UserTask task = steps.get(waiting.step());
        FormFile form = forms.get(String.valueOf(task.getCamundaFormRef()));
        if (flow.isRevision(task)) sample.fileAgain();
        Map<String, Object> variables = answers.answered(form, sample.manner(), verdict(form));
        if (task.getLoopCharacteristics() != null) {
            scratch.runtime().setVariablesLocal(waiting.execution(), variables);
            scratch.tasks().complete(waiting.task());
        } else scratch.tasks().complete(waiting.task(), variables);
    }

    private Verdict verdict(FormFile form) {
        if (form == null) return null;
        return form.field("verdict")
                .filter(FormFile::isWritable)
                .map(FormFile::values)
                .map(offered -> {
                    Verdict wanted = sample.manner().verdict(sample.round());
                    return offered.contains(wanted.name()) ? wanted : Verdict.APPROVE;
                })
                .orElse(null);
    }
}
