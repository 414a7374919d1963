package huiqian.engine.replay;

import huiqian.approval.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Casts the ballots of a vote, one at a time, until it is decided or none is left to be cast. */
final class Voting {

    private final Scratch scratch;
    private final Scene scene;

    Voting(Scratch scratch, Scene scene) {
        this.scratch = scratch;
        this.scene = scene;
    }

    /** @param withdrawn whether the case is taken back where no ballot is left */
    void goOn(Step step, List<Task> ballots, BooleanSupplier withdrawn) {
        Vote vote = scene.vote();
        if (vote.isNew()) scene.stop(step, vote.voters(), vote.inWords(), vote.isAssumed());
        Optional<Task> next = vote.next().flatMap(voter -> ballots.stream()
                .filter(ballot -> voter.equals(ballot.getAssignee()))
                .findFirst());
        next.ifPresent(ballot -> cast(vote, step, ballot));
        if (next.isEmpty() && !withdrawn.getAsBoolean()) expire(step, ballots);
    }

    /** A ballot stays with its own execution, as in earnest. */
    private void cast(Vote vote, Step step, Task ballot) {
        Verdict verdict = vote.cast(ballot.getAssignee());
        scene.answer(vote.inWords());
        Map<String, Object> answer = Map.of("verdict", verdict.name());
        scratch.runtime().setVariablesLocal(ballot.getExecutionId(), Values.answered(step.form(), answer));
        scratch.tasks().complete(ballot.getId());
    }

    /** The rest of the voters said nothing in their time. */
    private void expire(Step step, List<Task> open) {
        Job expiry = step.expiry() == null
                ? null
                : scratch.jobs()
                        .createJobQuery()
                        .processInstanceId(open.get(0).getProcessInstanceId())
                        .activityId(step.expiry())
                        .singleResult();
        if (expiry == null) throw new Stall("「" + step.name() + "」还有 " + open.size() + " 票未投，表决没有截止时间");
        scratch.jobs().executeJob(expiry.getId());
    }
}
