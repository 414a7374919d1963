package huiqian.approval.ledger;

import huiqian.shared.Sha256;
import java.nio.charset.StandardCharsets;

/** A digest over a list of values, unambiguous about where one ends and the next begins. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(Object... values) {
        StringBuilder all = new StringBuilder();
        for (Object value : values) {
            String text = String.valueOf(value);
            all.append(text.length()).append(':').append(text);
        }
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
