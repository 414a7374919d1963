package huiqian.flow.replay;

import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.ledger.Verdict;
import huiqian.approval.vote.Ballot;
import huiqian.form.Field;
import huiqian.form.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a case has on file, to be said again in the course of a replay, each thing once. */
final class PastCase {

    private final List<Map<String, Object>> applications;
    private final List<PastDecision> decisions;
    private final List<Map<String, Object>> works;
    private final List<Ballot> ballots;
    private final int revisions;
    private final Set<Integer> returnedIn;
    private final Set<String> answeredThisRound = new HashSet<>();
    private int round = 1;

    /**
     * @param applications each round's
     * @param works what was filled in on other forms
     * @param revisions how often the applicant was asked to revise; after each round at most once
     */
    PastCase(
            List<Map<String, Object>> applications,
            List<PastDecision> decisions,
            List<Map<String, Object>> works,
            List<Ballot> ballots,
            int revisions) {
        this.applications = applications;
        this.decisions = new ArrayList<>(decisions);
        this.works = new ArrayList<>(works);
        this.ballots = ballots;
        this.revisions = revisions;
        this.returnedIn = decisions.stream()
                .filter(given -> given.verdict() == Verdict.RETURN)
                .map(PastDecision::round)
                .collect(Collectors.toSet());
    }

    /** The application of the round the replay has come to. */
    Map<String, Object> application() {
        return applications.get(round - 1);
    }

    /** The application as it was filed next; empty if that was the last one. */
    Optional<Map<String, Object>> nextApplication() {
        if (round >= applications.size()) return Optional.empty();
        round++;
        answeredThisRound.clear();
        return Optional.of(application());
    }

    /**
     * What was decided for a role, or else at a step of that name. A role that has not been asked in this round yet may also say what it said in a
     * later one: the draft may ask it sooner.
     */
    Optional<PastDecision> decision(String role, String step) {
        Optional<PastDecision> found = decision(given -> given.isFor(role), "role " + role)
                .or(() -> decision(given -> given.step().equals(step), "step " + step));
        found.ifPresent(decisions::remove);
        found.ifPresent(given -> {
            answeredThisRound.add("role " + role);
            answeredThisRound.add("step " + step);
        });
        return found;
    }

    private Optional<PastDecision> decision(Predicate<PastDecision> fits, String asked) {
        boolean again = answeredThisRound.contains(asked);
        return decisions.stream()
                .filter(fits)
                .filter(given -> given.round() == round || (given.round() > round && !again))
                .findFirst();
    }

    /** What was filled in on a form that asked for some of the same. */
    Optional<Map<String, Object>> work(Form form) {
        Set<String> asked = new HashSet<>();
        if (form != null)
            form.fields().stream()
                    .filter(field -> !field.isReadOnly())
                    .map(Field::key)
                    .forEach(asked::add);
        Optional<Map<String, Object>> found = works.stream()
                .filter(data -> data.keySet().stream().anyMatch(asked::contains))
                .findFirst();
        found.ifPresent(works::remove);
        return found;
    }

    /** The ballots of the case's n-th vote, in their order; empty if it had no such vote. */
    Map<String, Optional<Verdict>> vote(int number) {
        Map<String, Optional<Verdict>> cast = new LinkedHashMap<>();
        ballots.stream()
                .filter(ballot -> ballot.getVote() == number)
                .forEach(ballot -> cast.put(ballot.getVoter(), Optional.ofNullable(ballot.getVerdict())));
        return cast;
    }

    /** Who held the chair among the voters of the case's n-th vote. */
    Optional<String> chair(int number) {
        return ballots.stream()
                .filter(ballot -> ballot.getVote() == number && ballot.isChair())
                .map(Ballot::getVoter)
                .findFirst();
    }

    /** Whether the application came back in this round without anybody having returned it: something could not be done. */
    boolean failedThisRound() {
        return round <= revisions && !returnedIn.contains(round);
    }

    /** Whether nothing is left to be said of what this draft asks for. */
    boolean isUsedUp(DraftSteps script) {
        return round == applications.size()
                && decisions.stream()
                        .filter(given -> given.kind() == Kind.DECISION)
                        .noneMatch(given -> script.asks(given.role(), given.step()));
    }
}
