package huiqian.member.pages;

import huiqian.member.roster.Plan;
import huiqian.member.roster.Scope;
import huiqian.page.Draft;
import huiqian.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A roster that was rehearsed. Confirmed, it stays, so that whoever confirms it again gets to the first one's result.
 *
 * @param id the import that its confirmation begins
 * @param shown digest of the plan as the administrator saw it
 */
record ImportDraft(String id, byte[] content, String sha256, boolean complete, LocalDate end, String shown)
        implements Draft {

    static ImportDraft of(byte[] content, Scope scope, Plan plan) {
        String id = UUID.randomUUID().toString();
        return new ImportDraft(id, content, Sha256.hex(content), scope.complete(), scope.end(), digest(plan));
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
