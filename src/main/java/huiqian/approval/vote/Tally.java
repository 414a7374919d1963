package huiqian.approval.vote;

import huiqian.approval.ledger.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The count of a vote. An even split is decided by the chair's ballot; where two hold the chair, by nobody's.
 *
 * @param entitled how many have a ballot
 * @param approvals ballots cast in favour
 * @param rejections ballots cast against
 * @param chairEntitled whether the one chair there is has a ballot
 * @param chairsBallot how the chair voted, null while they have not
 */
public record Tally(int entitled, int approvals, int rejections, boolean chairEntitled, Verdict chairsBallot) {

    public static Tally of(List<Ballot> ballots) {
        Map<String, Verdict> cast = new LinkedHashMap<>();
        ballots.forEach(ballot -> cast.put(ballot.getVoter(), ballot.getVerdict()));
        List<String> chairs =
                ballots.stream().filter(Ballot::isChair).map(Ballot::getVoter).toList();
        return of(cast, chairs.size() == 1 ? Optional.of(chairs.get(0)) : Optional.empty());
    }

    /**
     * @param ballots each voter's verdict, null while not cast
     * @param chair the voter who holds the chair
     */
    public static Tally of(Map<String, Verdict> ballots, Optional<String> chair) {
        return new Tally(
                ballots.size(),
                Collections.frequency(ballots.values(), Verdict.APPROVE),
                Collections.frequency(ballots.values(), Verdict.REJECT),
                chair.isPresent(),
                chair.map(ballots::get).orElse(null));
    }

    /** More than half of the entitled, or half of them with the chair among them: open ballots can then do no more than split it evenly. */
    public boolean isCarried() {
        return 2 * approvals > entitled || 2 * approvals == entitled && chairsBallot == Verdict.APPROVE;
    }

    /** The open ballots can change nothing if the result is the same when all approve as when all reject. */
    public boolean isDecided() {
        return withOpenBallotsCast(Verdict.APPROVE).isCarried()
                == withOpenBallotsCast(Verdict.REJECT).isCarried();
    }

    private Tally withOpenBallotsCast(Verdict verdict) {
        int approving = verdict == Verdict.APPROVE ? open() : 0;
        Verdict chairs = chairsBallot == null && chairEntitled ? verdict : chairsBallot;
        return new Tally(entitled, approvals + approving, rejections + open() - approving, chairEntitled, chairs);
    }

    private int open() {
        return entitled - approvals - rejections;
    }

    /** The result in a sentence. */
    public String inWords() {
        return "应投 %d 票，同意 %d 票，不同意 %d 票，未投 %d 票%s：%s"
                .formatted(entitled, approvals, rejections, open(), chairsPart(), isCarried() ? "通过" : "未通过");
    }

    /** Told where the chair's ballot made the difference, also if it ended the vote before all had voted. */
    private String chairsPart() {
        boolean half = 2 * approvals == entitled || 2 * rejections == entitled;
        if (!half || chairsBallot == null || !isDecided()) return "";
        return open() == 0 ? "，票数相等，以主席一票为准" : "，即使票数相等，也以主席一票为准";
    }
}
