package huiqian.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

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

    /** Of what lines ask for, what none of the bad ones does; what belongs to no line, 0, stays. */
    public static <T> List<T> without(List<BadLine> bad, List<T> asked, ToIntFunction<T> line) {
        Set<Integer> lines =
                bad.stream().map(BadLine::line).filter(number -> number != 0).collect(Collectors.toSet());
        return asked.stream()
                .filter(one -> !lines.contains(line.applyAsInt(one)))
                .toList();
    }
}
