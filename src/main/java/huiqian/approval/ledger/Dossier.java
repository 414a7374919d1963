package huiqian.approval.ledger;

import huiqian.approval.vote.Ballot;
import huiqian.approval.vote.Tally;
import java.util.List;
import java.util.Optional;

/** A request with all that was submitted and decided, in the order it happened, and how it was moved between versions of its flow. */
public record Dossier(
        Request request,
        List<Submission> submissions,
        List<Decision> decisions,
        List<Ballot> ballots,
        List<Move> moves) {

    /** The application as it last stood. */
    public Submission application() {
        return submissions.stream()
                .filter(Submission::isApplication)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The last vote's result in a sentence, if there was a vote. */
    public Optional<String> voteResult() {
        return ballots.isEmpty()
                ? Optional.empty()
                : Optional.of(Tally.of(lastVote()).inWords());
    }

    /** Whether there was a vote and the last one carries as it stands. */
    public boolean isVoteCarried() {
        return !ballots.isEmpty() && Tally.of(lastVote()).isCarried();
    }

    private List<Ballot> lastVote() {
        int last = ballots.stream().mapToInt(Ballot::getVote).max().orElseThrow();
        return ballots.stream().filter(ballot -> ballot.getVote() == last).toList();
    }
}
