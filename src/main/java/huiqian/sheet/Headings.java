package huiqian.sheet;

import huiqian.shared.Signs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which column stands where. */
public record Headings<C extends SheetColumn>(Map<C, Integer> places, List<BadLine> problems) {

    public static <C extends SheetColumn> Headings<C> read(Table.Row row, List<C> columns) {
        Map<C, Integer> places = new HashMap<>();
        List<BadLine> problems = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = Signs.code(row.cell(i));
            if (heading.isEmpty()) continue;
            C column = titled(heading, columns).orElse(null);
            if (column == null)
                problems.add(new BadLine(row.line(), "不认识的列「%s」，可用的列：%s".formatted(heading, titles(columns))));
            else if (places.putIfAbsent(column, i) != null)
                problems.add(new BadLine(row.line(), "列「%s」出现了两次".formatted(heading)));
        }
        for (C column : columns)
            if (column.isRequired() && !places.containsKey(column))
                problems.add(new BadLine(row.line(), "缺少列「%s」，第一行应为列名".formatted(column.title())));
        return new Headings<>(places, problems);
    }

    private static <C extends SheetColumn> Optional<C> titled(String heading, List<C> columns) {
        return columns.stream()
                .filter(column -> Signs.code(column.title()).equals(heading))
                .findFirst();
    }

    private static String titles(List<? extends SheetColumn> columns) {
        return columns.stream()
                .filter(SheetColumn::isTakenOver)
                .map(SheetColumn::title)
                .collect(Collectors.joining("、"));
    }

    /** The cell under a heading, trimmed; empty where there is no such column. */
    public String cell(Table.Row row, C column) {
        Integer place = places.get(column);
        return place == null ? "" : Signs.trimmed(row.cell(place));
    }

    /** What stands in columns without a heading would be lost silently. */
    public boolean cover(Table.Row row) {
        for (int i = 0; i < row.cells().size(); i++)
            if (!Signs.trimmed(row.cell(i)).isEmpty() && !places.containsValue(i)) return false;
        return true;
    }
}
