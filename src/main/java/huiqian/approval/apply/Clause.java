package huiqian.approval.apply;

import huiqian.page.form.Input;

/** What a form says of the regulation it follows: where that stands, and what it says, which is read when it is wanted. */
record Clause(String where, String says) {

    private static final String LEAD = "依据";

    static boolean isIn(Input input) {
        return input.widget().equals("note") && input.label().startsWith(LEAD);
    }

    static Clause in(Input note) {
        return of(note.label().substring(LEAD.length()).strip());
    }

    /** A text that names the place and then what it says, after a colon. */
    static Clause of(String text) {
        int colon = text.indexOf('：');
        return colon < 0
                ? new Clause(text, "")
                : new Clause(text.substring(0, colon), text.substring(colon + 1).strip());
    }
}
