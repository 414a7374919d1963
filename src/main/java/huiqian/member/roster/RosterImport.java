package huiqian.member.roster;

import huiqian.member.Roster;
import huiqian.member.Tenures;
import huiqian.member.TermBounds;
import huiqian.sheet.Table;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sheet over into the roster: one line is one post of one person. The same sheet a second time changes nothing. */
@Component
public class RosterImport {

    private final Roster roster;
    private final Tenures tenures;

    RosterImport(Roster roster, Tenures tenures) {
        this.roster = roster;
        this.tenures = tenures;
    }

    /** What the sheet would change now; changes nothing. */
    @Transactional(readOnly = true)
    public Plan rehearse(Table sheet, Scope scope, String admin) {
        return draft(sheet, scope, admin).plan();
    }

    /**
     * Changes what the plan it answers says, in one transaction, or nothing at all if the plan has problems.
     *
     * @param admin who imports it; their own post as an administrator cannot end
     * @param progress hears how far it has come
     */
    /** Compares again under the roster's lock: what a rehearsal showed may have changed. */
    @Transactional
    public Plan apply(Table sheet, Scope scope, String admin, Progress progress) {
        tenures.hold();
        Draft draft = draft(sheet, scope, admin);
        if (draft.isSound()) draft.enter(tenures, progress);
        return draft.plan();
    }

    private Draft draft(Table sheet, Scope scope, String admin) {
        Values values = new Values(roster.departments());
        SheetReader reading = new SheetReader(values).read(sheet);
        Draft draft = new Draft(reading.problems(), sheet.remarks());
        TermBounds bounds = tenures.bounds();
        Comparison comparison = new Comparison(Standing.of(tenures.everyone(), tenures.all(), bounds), values, draft);
        comparison.take(reading.entries(), reading.knowsWhom());
        if (scope.complete()) endUnlisted(comparison, scope, bounds, draft);
        comparison.keepAdmins(admin);
        comparison.keepSinglePosts();
        return draft;
    }

    /** A line that could not be read might be the very one that mentions a post. */
    private static void endUnlisted(Comparison comparison, Scope scope, TermBounds bounds, Draft draft) {
        LocalDate day = scope.end() == null ? bounds.today() : scope.end();
        if (draft.permits(0, () -> bounds.insistOnCommonEnd(day)) && draft.isSound()) comparison.endUnlisted(day);
    }
}
