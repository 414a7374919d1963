package huiqian.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells as spreadsheets name them: B3, or B3:C5.
 *
 * @param firstLine from 1, as people count
 * @param firstColumn from 0
 */
record CellRange(int firstLine, int firstColumn, int lastLine, int lastColumn) {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]+)\\$?([0-9]{1,7})");

    /** More than any spreadsheet has; columns further away are all taken for this one. */
    private static final int FARTHEST = 1_000_000;

    /** @throws IllegalArgumentException for any other text */
    static CellRange of(String name) {
        int colon = name.indexOf(':');
        Matcher first = cell(colon < 0 ? name : name.substring(0, colon));
        Matcher last = cell(name.substring(colon + 1));
        return new CellRange(line(first), column(first), line(last), column(last));
    }

    static String cell(int line, int column) {
        return letters(column) + line;
    }

    static String letters(int column) {
        String rest = column < 26 ? "" : letters(column / 26 - 1);
        return rest + (char) ('A' + column % 26);
    }

    private static Matcher cell(String name) {
        Matcher cell = CELL.matcher(name);
        if (!cell.matches()) throw new IllegalArgumentException("No cell: " + name);
        return cell;
    }

    private static int line(Matcher cell) {
        return Integer.parseInt(cell.group(2));
    }

    private static int column(Matcher cell) {
        int column = 0;
        for (char letter : cell.group(1).toUpperCase(Locale.ROOT).toCharArray())
            column = Math.min(FARTHEST, column * 26 + letter - 'A' + 1);
        return column - 1;
    }

    @Override
    public String toString() {
        String first = cell(firstLine, firstColumn);
        String last = cell(lastLine, lastColumn);
        return first.equals(last) ? first : first + ":" + last;
    }
}
