package huiqian.approval;

import huiqian.approval.ledger.Request;
import java.util.List;
import java.util.Map;

/** What a register knows that whoever decides on a request would ask for. */
public interface Background {

    /**
     * Empty where the answers are about nothing of the register's.
     *
     * @param answers of the application as it last stood
     */
    List<Note> on(Request request, Map<String, Object> answers);

    /**
     * A fact in words.
     *
     * @param warns whether it speaks against a yes
     */
    record Note(String subject, String fact, boolean warns) {

        public static Note of(String subject, String fact) {
            return new Note(subject, fact, false);
        }
    }
}
