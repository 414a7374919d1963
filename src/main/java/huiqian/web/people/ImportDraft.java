package huiqian.web.people;

import huiqian.member.sheet.Plan;
import huiqian.member.sheet.Scope;
import huiqian.shared.Sha256;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A file that was rehearsed and waits for confirmation, kept in the session: what is confirmed is what was shown.
 *
 * @param shown digest of the plan as the administrator saw it
 */
record ImportDraft(byte[] content, String sha256, boolean complete, LocalDate end, String shown)
        implements Serializable {

    static final String ATTRIBUTE = ImportDraft.class.getName();

    static ImportDraft of(byte[] content, Scope scope, Plan plan) {
        return new ImportDraft(content, Sha256.hex(content), scope.complete(), scope.end(), digest(plan));
    }

    Scope scope() {
        return new Scope(complete, end);
    }

    /** Whether the roster, and with it the plan, changed after the draft was shown. */
    boolean isOutdatedBy(Plan plan) {
        return !shown.equals(digest(plan));
    }

    private static String digest(Plan plan) {
        return Sha256.hex(plan.toString().getBytes(StandardCharsets.UTF_8));
    }
}
