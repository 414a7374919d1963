package huiqian.flow.replay;

import huiqian.approval.ledger.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a made-up case is filled in and decided.
 *
 * @param first what the first decision says; what comes after a return is an approval
 * @param yes what every question is answered and every box says
 * @param sparse whether all that may be left empty is
 * @param choice which of the options and amounts is taken, in turns
 * @param luckless whether what can fail fails, once
 * @param late whether every deadline passes before anybody acts
 */
record Manner(Verdict first, boolean yes, boolean sparse, int choice, boolean luckless, boolean late) {

    /** The most different ones first: the first that comes to grief ends the trial. */
    static List<Manner> several(int choices) {
        return Stream.concat(
                        Stream.of(
                                new Manner(Verdict.APPROVE, true, false, 0, false, false),
                                new Manner(Verdict.REJECT, false, true, 1, false, false),
                                new Manner(Verdict.RETURN, false, false, 2, true, false),
                                new Manner(Verdict.APPROVE, false, true, 0, false, false),
                                new Manner(Verdict.APPROVE, true, false, 1, true, true),
                                new Manner(Verdict.RETURN, true, true, 0, false, false)),
                        IntStream.range(2, choices)
                                .mapToObj(choice ->
                                        new Manner(Verdict.APPROVE, choice % 2 == 0, false, choice, false, false)))
                .toList();
    }

    /** @param round how often the case has been filed */
    Verdict verdict(int round) {
        return first == Verdict.RETURN && round > 1 ? Verdict.APPROVE : first;
    }
}
