package huiqian.approval.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The decisions of requests as the product hashes them, the first upon the filing and each other upon its predecessor. */
public final class WholeChain {

    private WholeChain() {}

    public static void holds(Ledger ledger, List<String> numbers) {
        ledger.decisions(numbers).forEach((number, decisions) -> {
            String previous = ledger.get(number).getFingerprint();
            for (Decision decision : decisions) {
                assertThat(decision.getPreviousHash()).as(number).isEqualTo(previous);
                assertThat(decision.getHash()).as(number).isEqualTo(decision.expectedHash());
                previous = decision.getHash();
            }
        });
    }
}
