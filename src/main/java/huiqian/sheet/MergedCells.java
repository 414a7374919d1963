package huiqian.sheet;

import huiqian.shared.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Merged cells: people see one text in all of them, the file has it in the first. Down one column it is meant for every line. */
final class MergedCells {

    private static final int MOST = 20_000;

    private final List<CellRange> ranges = new ArrayList<>();

    void add(String range) {
        if (ranges.size() < MOST) ranges.add(CellRange.of(range));
    }

    /** Fills them in, and names those of which nobody can tell what they mean. */
    void fill(List<Table.Row> rows, List<BadLine> problems) {
        NavigableMap<Integer, Table.Row> byLine = new TreeMap<>();
        rows.forEach(row -> byLine.put(row.line(), row));
        for (CellRange range : ranges) {
            Table.Row first = byLine.get(range.firstLine());
            String text = first == null ? "" : cell(first, range.firstColumn());
            if (Signs.trimmed(text).isEmpty()) continue;
            if (first == rows.get(0))
                problems.add(new BadLine(
                        first.line(), "第一行的「%s」占了合并的单元格 %s；第一行应是列名，一格一个，请取消合并，或删去标题行".formatted(text, range)));
            else if (range.firstColumn() == range.lastColumn()) fill(range, text, byLine);
            else problems.add(new BadLine(first.line(), "单元格 %s 是合并的，不知道该归哪一列，请取消合并后逐格填写".formatted(range)));
        }
    }

    private static void fill(CellRange range, String text, NavigableMap<Integer, Table.Row> byLine) {
        int column = range.firstColumn();
        for (Table.Row row :
                byLine.subMap(range.firstLine(), true, range.lastLine(), true).values()) {
            while (row.cells().size() <= column) row.cells().add("");
            row.cells().set(column, text);
        }
    }

    private static String cell(Table.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }
}
