package huiqian.flow.replay;

import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Verdict;
import huiqian.flow.replay.CaseState.Waiting;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;

/** Answers what waits for people with what the file says, or, where it says nothing, with what lets the case go on. */
final class Answering {

    private static final String WITHDRAWN = "requestWithdrawn";

    private final ScratchEngine scratch;
    private final DraftSteps script;
    private final CaseReplay scene;

    Answering(ScratchEngine scratch, DraftSteps script, CaseReplay scene) {
        this.scratch = scratch;
        this.script = script;
        this.scene = scene;
    }

    /** Answers one of the tasks that wait. */
    void answer(CaseState now) {
        Waiting task = now.waiting().get(0);
        Step step = script.steps().get(task.step());
        if (step.kind() == Kind.BALLOT) new Voting(scratch, scene).goOn(step, now, () -> withdrawn(task, step));
        else if (!answeredByFile(task, step) && !withdrawn(task, step)) assume(task, step);
    }

    private boolean answeredByFile(Waiting task, Step step) {
        return switch (step.kind()) {
            case DECISION -> decided(task, step);
            case REVISION -> revised(task, step);
            default ->
                scene.recorded()
                        .work(step.form())
                        .map(data -> complete(task, step, null, data, false))
                        .isPresent();
        };
    }

    private boolean decided(Waiting task, Step step) {
        Optional<PastDecision> given = scene.recorded().decision(step.role(), step.name());
        given.filter(answer -> answer.role() != null && !answer.isFor(step.role()))
                .ifPresent(answer -> scene.remark("「" + step.name() + "」沿用当时" + answer.by() + "的结论"));
        return given.map(answer -> complete(task, step, answer.verdict().label(), answer.data(), false))
                .isPresent();
    }

    private boolean revised(Waiting task, Step step) {
        return scene.recorded()
                .nextApplication()
                .map(data -> refile(task, step, data, false))
                .isPresent();
    }

    /** Where the file is at its end and the case was taken back, it is taken back now. */
    private boolean withdrawn(Waiting task, Step step) {
        if (scene.request().getOutcome() != Status.WITHDRAWN
                || !scene.recorded().isUsedUp(script)) return false;
        if (step.kind() == Kind.BALLOT) scene.answer("申请人撤回");
        else stop(task, step, "申请人撤回", false);
        try {
            scratch.runtime()
                    .createMessageCorrelation(WITHDRAWN)
                    .processInstanceId(task.instance())
                    .correlate();
        } catch (MismatchingMessageCorrelationException cannot) {
            throw new Stall("申请人在「" + step.name() + "」这一步撤回过申请，草案在这里不能撤回");
        }
        return true;
    }

    private void assume(Waiting task, Step step) {
        if (step.kind() == Kind.REVISION) refile(task, step, scene.recorded().application(), true);
        else if (step.kind() == Kind.DECISION)
            complete(task, step, Verdict.APPROVE.label(), Map.of("verdict", Verdict.APPROVE.name()), true);
        else complete(task, step, null, Map.of(), true);
    }

    private boolean refile(Waiting task, Step step, Map<String, Object> data, boolean assumed) {
        stop(task, step, null, assumed);
        Map<String, Object> variables = Values.answered(null, data);
        variables.putAll(Values.applied(step.form(), data, scene::remark));
        scratch.tasks().complete(task.task(), variables);
        return true;
    }

    private boolean complete(Waiting task, Step step, String answer, Map<String, Object> data, boolean assumed) {
        stop(task, step, answer, assumed);
        scratch.tasks().complete(task.task(), Values.answered(step.form(), data));
        return true;
    }

    private void stop(Waiting task, Step step, String answer, boolean assumed) {
        scene.stop(step, task.people(), answer, assumed);
        if (task.people().isEmpty()) throw new Stall("「" + step.name() + "」没有人可以办理");
    }
}
