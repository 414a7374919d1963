package huiqian.approval.ledger;

import huiqian.approval.attachment.Attachment;
import huiqian.approval.vote.Ballot;
import huiqian.approval.vote.Tally;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A request with all that was submitted and decided, in the order it happened, and how it was moved between versions of its flow. */
public record Dossier(
        Request request,
        List<Submission> submissions,
        List<Decision> decisions,
        List<Ballot> ballots,
        List<Move> moves,
        List<Attachment> attachments) {

    /** The application as it last stood. */
    public Submission application() {
        List<Submission> applications = applications();
        return applications.get(applications.size() - 1);
    }

    /** The application as it was filed and revised, the first one first. */
    public List<Submission> applications() {
        return submissions.stream().filter(Submission::isApplication).toList();
    }

    /** The forms that neither are the application nor decide on it. */
    public List<Submission> works() {
        Set<String> decided = decisions.stream().map(Decision::getTask).collect(Collectors.toSet());
        return submissions.stream()
                .filter(form -> !form.isApplication())
                .filter(form -> form.getTask() == null || !decided.contains(form.getTask()))
                .toList();
    }

    /** The form by which it was decided; empty if it was not kept. */
    public Optional<Submission> formOf(Decision decision) {
        return submissions.stream()
                .filter(form -> decision.getTask().equals(form.getTask()))
                .findFirst();
    }

    /** What was decided, as the form on which it was decided calls it. */
    public String inWords(Decision decision) {
        return decision.inWords(formOf(decision));
    }

    /** As what somebody submitted it: 申请人, or a post with its mark; null if it is not known. */
    public String postOf(Submission submission) {
        return submission.getSubmittedBy().equals(request.getApplicant()) ? Trail.APPLICANT : submission.getPost();
    }

    /** Everything that happened to the request, in the order it happened. */
    public List<TrailEntry> trail() {
        return Trail.of(this);
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

    /** The ballots of the last vote there was; none if there was none. */
    public List<Ballot> lastVote() {
        if (ballots.isEmpty()) return List.of();
        int last = ballots.stream().mapToInt(Ballot::getVote).max().orElseThrow();
        return ballots.stream().filter(ballot -> ballot.getVote() == last).toList();
    }
}
