package huiqian.sheet;

import java.util.Comparator;
import java.util.List;

/**
 * A line that cannot be taken over, with the reason in Chinese as people read it.
 *
 * @param line as the spreadsheet numbers it; 0 where the sheet as a whole is meant
 */
public record BadLine(int line, String reason) {

    /** As somebody mends the sheet, from its top; what is said of one line stays in its order. */
    public static List<BadLine> inOrder(List<BadLine> lines) {
        return lines.stream().sorted(Comparator.comparingInt(BadLine::line)).toList();
    }
}
