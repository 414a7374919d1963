package huiqian.member.roster;

import huiqian.sheet.Table;

/** Takes a sheet over into the roster: one line is one post of one person. The same sheet a second time changes nothing. */
public interface RosterImport {

    /** What the sheet would change now; changes nothing. */
    Plan rehearse(Table sheet, Scope scope, String admin);

    /**
     * Changes what the plan it answers says, in one transaction, or nothing at all if the plan has problems.
     *
     * @param admin who imports it; their own post as an administrator cannot end
     * @param progress hears how far it has come
     */
    Plan apply(Table sheet, Scope scope, String admin, Progress progress);
}
