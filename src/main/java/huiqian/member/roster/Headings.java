package huiqian.member.roster;

import huiqian.shared.Signs;
import huiqian.sheet.BadLine;
import huiqian.sheet.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column stands where. */
record Headings(Map<Column, Integer> places, List<BadLine> problems) {

    static Headings read(Table.Row row) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<BadLine> problems = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = Signs.code(row.cell(i));
            if (heading.isEmpty()) continue;
            Column column = Column.titled(heading).orElse(null);
            if (column == null)
                problems.add(new BadLine(row.line(), "不认识的列「%s」，可用的列：%s".formatted(heading, Column.titles())));
            else if (places.putIfAbsent(column, i) != null)
                problems.add(new BadLine(row.line(), "列「%s」出现了两次".formatted(heading)));
        }
        for (Column column : Column.values())
            if (column.isRequired() && !places.containsKey(column))
                problems.add(new BadLine(row.line(), "缺少列「%s」，第一行应为列名".formatted(column.title())));
        return new Headings(places, problems);
    }

    /** The cell under a heading, trimmed; empty where there is no such column. */
    String cell(Table.Row row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : Values.clean(row.cell(place));
    }

    /** What stands in columns without a heading would be lost silently. */
    boolean cover(Table.Row row) {
        for (int i = 0; i < row.cells().size(); i++)
            if (!Values.clean(row.cell(i)).isEmpty() && !places.containsValue(i)) return false;
        return true;
    }
}
