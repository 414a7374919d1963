package huiqian.approval;

import java.util.List;
import java.util.Optional;

/** A request with all that was submitted and decided, in the order it happened. */
public record Dossier(Request request, List<Submission> submissions, List<Decision> decisions, List<Ballot> ballots) {

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

    private List<Ballot> lastVote() {
        int last = ballots.stream().mapToInt(Ballot::getVote).max().orElseThrow();
        return ballots.stream().filter(ballot -> ballot.getVote() == last).toList();
    }
}
