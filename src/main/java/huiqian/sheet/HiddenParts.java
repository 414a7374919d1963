package huiqian.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;

/** Lines and columns that a sheet hides, by hand or by a filter. They are read, and whoever imports is told so. */
final class HiddenParts {

    private static final int MOST_NAMED = 10;

    private final List<Integer> lines = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();

    void line(int line, Attributes row) {
        if (isHidden(row)) lines.add(line);
    }

    void columns(Attributes columns, int most) {
        if (!isHidden(columns)) return;
        int last = Math.min(most, Integer.parseInt(columns.getValue("max")));
        for (int column = Integer.parseInt(columns.getValue("min")); column <= last; column++)
            this.columns.add(column - 1);
    }

    private static boolean isHidden(Attributes part) {
        String hidden = part.getValue("hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    /** @param read the lines that were read */
    List<String> remarks(Set<Integer> read, int widest) {
        List<String> remarks = new ArrayList<>();
        List<Integer> counted = lines.stream().filter(read::contains).toList();
        if (!counted.isEmpty())
            remarks.add("表格里隐藏或被筛选掉的行也读取了：第 %s 行%s"
                    .formatted(
                            counted.stream()
                                    .limit(MOST_NAMED)
                                    .map(String::valueOf)
                                    .collect(Collectors.joining("、")),
                            counted.size() > MOST_NAMED ? "等，共 %d 行".formatted(counted.size()) : ""));
        List<String> filled = columns.stream()
                .filter(column -> column < widest)
                .map(CellRange::letters)
                .toList();
        if (!filled.isEmpty()) remarks.add("表格里隐藏的列也读取了：%s 列".formatted(String.join("、", filled)));
        return remarks;
    }
}
