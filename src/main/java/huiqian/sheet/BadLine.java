package huiqian.sheet;

/**
 * A line that cannot be taken over, with the reason in Chinese as people read it.
 *
 * @param line as the spreadsheet numbers it; 0 where the sheet as a whole is meant
 */
public record BadLine(int line, String reason) {}
