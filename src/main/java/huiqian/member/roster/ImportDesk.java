package huiqian.member.roster;

import huiqian.member.Roster;
import huiqian.member.Tenures;
import huiqian.member.TermBounds;
import huiqian.sheet.Table;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ImportDesk implements RosterImport {

    private final Roster roster;
    private final Tenures tenures;

    ImportDesk(Roster roster, Tenures tenures) {
        this.roster = roster;
        this.tenures = tenures;
    }

    @Override
    @Transactional(readOnly = true)
    public Plan rehearse(Table sheet, Scope scope, String admin) {
        return draft(sheet, scope, admin).plan();
    }

    /** Compares again under the roster's lock: what a rehearsal showed may have changed. */
    @Override
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
        comparison.take(reading.entries());
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
