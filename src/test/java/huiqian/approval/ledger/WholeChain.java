package huiqian.approval.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.attachment.Attachment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The decisions of requests, and what was attached to them, as the product hashes them: the first upon the filing and each other upon its
 * predecessor, none beside the chain.
 */
public final class WholeChain {

    private WholeChain() {}

    public static void holds(Ledger ledger, List<String> numbers) {
        numbers.forEach(number -> holds(ledger.dossier(number)));
    }

    private static void holds(Dossier dossier) {
        String number = dossier.request().getNumber();
        Map<String, String> next = new HashMap<>();
        for (Attachment attachment : dossier.attachments()) {
            assertThat(attachment.getHash()).as(number).isEqualTo(attachment.expectedHash());
            assertThat(next.put(attachment.getPreviousHash(), attachment.getHash()))
                    .isNull();
        }
        for (Decision decision : dossier.decisions()) {
            assertThat(decision.getHash()).as(number).isEqualTo(decision.expectedHash());
            assertThat(next.put(decision.getPreviousHash(), decision.getHash())).isNull();
        }
        String end = dossier.request().getFingerprint();
        int links = 0;
        for (; next.containsKey(end); links++) end = next.get(end);
        assertThat(links).as(number).isEqualTo(next.size());
    }
}
