package huiqian.sheet;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from running what somebody wrote as a name: an apostrophe before it makes it text. */
public final class FormulaGuard {

    /** Spreadsheets look past blanks and signs that show nothing, and take the wide signs of Chinese keyboards for the narrow ones. */
    private static final String DANGER = "(?:[\\t\\r'].*|[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*)";

    private static final Pattern DANGEROUS = Pattern.compile(DANGER, Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'" + DANGER, Pattern.DOTALL);

    private FormulaGuard() {}

    /** The cell as it may stand in a file; empty for null. */
    public static String put(String cell) {
        if (cell == null) return "";
        return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #put}. */
    public static String lifted(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
