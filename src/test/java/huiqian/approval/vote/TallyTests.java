package huiqian.approval.vote;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Verdict;
import huiqian.shared.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

@Clause("R05 一5")
class TallyTests {

    @Test
    void letsTheOneChairDecideAnEvenSplit() {
        assertThat(Tally.of(List.of(ballot("a", true, Verdict.APPROVE), ballot("b", false, Verdict.REJECT)))
                        .isCarried())
                .isTrue();
    }

    @Test
    void hasNoCastingVoteWhereTwoHoldTheChair() {
        List<Ballot> split = List.of(
                ballot("a", true, Verdict.APPROVE),
                ballot("b", true, Verdict.REJECT),
                ballot("c", false, Verdict.APPROVE),
                ballot("d", false, Verdict.REJECT));

        assertThat(Tally.of(split).isCarried()).isFalse();
        assertThat(Tally.of(split).isDecided()).isTrue();
        assertThat(Tally.of(split).inWords()).endsWith("未投 0 票：未通过");
        assertThat(Tally.of(split.subList(0, 3)).isCarried()).isTrue();
    }

    private static Ballot ballot(String voter, boolean chair, Verdict verdict) {
        Ballot ballot = new Ballot("HD-2026-0001", 1, voter, chair);
        ballot.cast(verdict);
        return ballot;
    }
}
