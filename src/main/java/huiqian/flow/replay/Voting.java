package huiqian.flow.replay;

import huiqian.approval.ledger.Verdict;
import huiqian.flow.replay.CaseState.Errand;
import huiqian.flow.replay.CaseState.Waiting;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Casts the ballots of a vote, one at a time, until it is decided or none is left to be cast. */
final class Voting {

    private final ScratchEngine scratch;
    private final CaseReplay scene;

    Voting(ScratchEngine scratch, CaseReplay scene) {
        this.scratch = scratch;
        this.scene = scene;
    }

    /** @param withdrawn whether the case is taken back where no ballot is left */
    void goOn(Step step, CaseState now, BooleanSupplier withdrawn) {
        Vote vote = scene.vote();
        if (vote.isNew()) scene.stop(step, vote.voters(), vote.inWords(), vote.isAssumed());
        Optional<Waiting> next = vote.next().flatMap(voter -> now.waiting().stream()
                .filter(ballot -> ballot.people().contains(voter))
                .findFirst());
        next.ifPresent(ballot -> cast(vote, step, ballot, vote.next().orElseThrow()));
        if (next.isEmpty() && !withdrawn.getAsBoolean()) expire(step, now);
    }

    /** A ballot stays with its own execution, as in earnest. */
    private void cast(Vote vote, Step step, Waiting ballot, String voter) {
        Verdict verdict = vote.cast(voter);
        scene.answer(vote.inWords());
        Map<String, Object> answer = Map.of("verdict", verdict.name());
        scratch.runtime().setVariablesLocal(ballot.execution(), Values.answered(step.form(), answer));
        scratch.tasks().complete(ballot.task());
    }

    /** The rest of the voters said nothing in their time. */
    private void expire(Step step, CaseState now) {
        Errand expiry = now.errands().stream()
                .filter(errand -> step.expiry() != null && step.expiry().equals(errand.event()))
                .findFirst()
                .orElseThrow(() ->
                        new Stall("「" + step.name() + "」还有 " + now.waiting().size() + " 票未投，表决没有截止时间"));
        scratch.run(expiry);
    }
}
