package huiqian.web.people;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from running what somebody wrote as a name: an apostrophe before it makes it text. */
final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("^[=+\\-@\\t\\r'].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("^'[=+\\-@\\t\\r'].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String put(String cell) {
        return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #put}. */
    static String lifted(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
