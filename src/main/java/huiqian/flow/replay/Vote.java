package huiqian.flow.replay;

import huiqian.approval.ledger.Verdict;
import huiqian.approval.vote.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A vote as it is held again. */
final class Vote {

    private final Map<String, Optional<Verdict>> willing;
    private final boolean assumed;
    private final Optional<String> chair;
    private final Map<String, Verdict> cast = new LinkedHashMap<>();

    private boolean begun;

    /**
     * @param willing the voters, each with the ballot that is going to be cast, empty if none is
     * @param assumed whether the case had no such vote
     */
    Vote(Map<String, Optional<Verdict>> willing, boolean assumed, Optional<String> chair) {
        this.willing = willing;
        this.assumed = assumed;
        this.chair = chair;
        willing.keySet().forEach(voter -> cast.put(voter, null));
    }

    List<String> voters() {
        return List.copyOf(willing.keySet());
    }

    boolean isAssumed() {
        return assumed;
    }

    /** The next voter who has a ballot to cast. */
    Optional<String> next() {
        return willing.keySet().stream()
                .filter(voter -> cast.get(voter) == null && willing.get(voter).isPresent())
                .findFirst();
    }

    /** Whether nobody has come to it yet; answers yes only once. */
    boolean isNew() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    Verdict cast(String voter) {
        Verdict verdict = willing.get(voter).orElseThrow();
        cast.put(voter, verdict);
        return verdict;
    }

    /** How it stands, for people. */
    String inWords() {
        return tally().inWords();
    }

    Tally tally() {
        return Tally.of(cast, chair);
    }
}
