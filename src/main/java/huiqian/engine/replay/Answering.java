package huiqian.engine.replay;

import huiqian.approval.OpenStep.Kind;
import huiqian.approval.Status;
import huiqian.approval.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Answers what waits for people with what the file says, or, where it says nothing, with what lets the case go on. */
final class Answering {

    private static final String WITHDRAWN = "requestWithdrawn";

    private final Scratch scratch;
    private final Script script;
    private final Scene scene;

    Answering(Scratch scratch, Script script, Scene scene) {
        this.scratch = scratch;
        this.script = script;
        this.scene = scene;
    }

    /** Answers one of the tasks that wait. */
    void answer(List<Task> waiting) {
        Task task = waiting.get(0);
        Step step = script.steps().get(task.getTaskDefinitionKey());
        if (step.kind() == Kind.BALLOT) new Voting(scratch, scene).goOn(step, waiting, () -> withdrawn(task, step));
        else if (!answeredByFile(task, step) && !withdrawn(task, step)) assume(task, step);
    }

    private boolean answeredByFile(Task task, Step step) {
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

    private boolean decided(Task task, Step step) {
        Optional<Given> given = scene.recorded().decision(step.role(), step.name());
        given.filter(answer -> answer.role() != null && !answer.isFor(step.role()))
                .ifPresent(answer -> scene.remark("「" + step.name() + "」沿用当时" + answer.by() + "的结论"));
        return given.map(answer -> complete(task, step, answer.verdict().label(), answer.data(), false))
                .isPresent();
    }

    private boolean revised(Task task, Step step) {
        return scene.recorded()
                .nextApplication()
                .map(data -> refile(task, step, data, false))
                .isPresent();
    }

    /** Where the file is at its end and the case was taken back, it is taken back now. */
    private boolean withdrawn(Task task, Step step) {
        if (scene.request().getOutcome() != Status.WITHDRAWN
                || !scene.recorded().isUsedUp(script)) return false;
        if (step.kind() == Kind.BALLOT) scene.answer("申请人撤回");
        else stop(task, step, "申请人撤回", false);
        try {
            scratch.runtime()
                    .createMessageCorrelation(WITHDRAWN)
                    .processInstanceId(task.getProcessInstanceId())
                    .correlate();
        } catch (MismatchingMessageCorrelationException cannot) {
            throw new Stall("申请人在「" + step.name() + "」这一步撤回过申请，草案在这里不能撤回");
        }
        return true;
    }

    private void assume(Task task, Step step) {
        if (step.kind() == Kind.REVISION) refile(task, step, scene.recorded().application(), true);
        else if (step.kind() == Kind.DECISION)
            complete(task, step, Verdict.APPROVE.label(), Map.of("verdict", Verdict.APPROVE.name()), true);
        else complete(task, step, null, Map.of(), true);
    }

    private boolean refile(Task task, Step step, Map<String, Object> data, boolean assumed) {
        stop(task, step, null, assumed);
        Map<String, Object> variables = Values.answered(null, data);
        variables.putAll(Values.applied(step.form(), data, scene::remark));
        scratch.tasks().complete(task.getId(), variables);
        return true;
    }

    private boolean complete(Task task, Step step, String answer, Map<String, Object> data, boolean assumed) {
        stop(task, step, answer, assumed);
        scratch.tasks().complete(task.getId(), Values.answered(step.form(), data));
        return true;
    }

    private void stop(Task task, Step step, String answer, boolean assumed) {
        Set<String> people = people(task);
        scene.stop(step, people, answer, assumed);
        if (people.isEmpty()) throw new Stall("「" + step.name() + "」没有人可以办理");
    }

    private Set<String> people(Task task) {
        if (task.getAssignee() != null) return Set.of(task.getAssignee());
        Set<String> people = new TreeSet<>();
        scratch.tasks().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        return people;
    }
}
