package huiqian.page.register;

import huiqian.page.Address;
import huiqian.page.register.Column.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Registers as the pages show them. */
@Component
class RegisterView {

    static final int PER_PAGE = 50;

    private final Rows rows;
    private final Filters filters;

    RegisterView(Rows rows, Filters filters) {
        this.rows = rows;
        this.filters = filters;
    }

    /** @param query what the address of the list has to say for it to be sorted by the column the other way, or at all */
    record Head(String label, String query, String sorted) {}

    record Cell(String label, String text) {}

    record Line(String key, boolean retired, List<Cell> cells) {}

    record Card(About about, long count, boolean keeper) {}

    Card card(Visit<?> visit) {
        return new Card(visit.book().about(), rows.count(visit, Wanted.of(visit, Map.of())), visit.keeper());
    }

    /** All that the list page draws. */
    Map<String, Object> list(Visit<?> visit, Wanted wanted) {
        long total = rows.count(visit, wanted);
        int last = (int) Math.max(0, (total - 1) / PER_PAGE);
        int page = Math.min(wanted.page(), last);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("visit", visit);
        model.put("about", visit.book().about());
        model.put("wanted", wanted);
        model.put("total", total);
        model.put("page", page);
        model.put("last", last);
        model.put("query", query(wanted.address()));
        model.put("heads", heads(visit, wanted));
        model.put("filters", filters.of(visit, wanted));
        model.put("searched", searched(visit));
        model.put("lines", lines(visit, visit.listed(), rows.find(visit, wanted, page * PER_PAGE, PER_PAGE)));
        // Where nothing is found it matters whether there is anything at all.
        model.put("empty", total == 0 && rows.all(visit.book()).isEmpty());
        return model;
    }

    private static String searched(Visit<?> visit) {
        return visit.columns().stream()
                .filter(column -> column.is(Trait.SEARCHED))
                .map(visit.book()::label)
                .collect(Collectors.joining("、"));
    }

    private static List<Head> heads(Visit<?> visit, Wanted wanted) {
        return visit.listed().stream()
                .map(column -> head(visit, column, wanted))
                .toList();
    }

    private static Head head(Visit<?> visit, Column column, Wanted wanted) {
        boolean sorted = column.key().equals(wanted.sort());
        Map<String, String> address = wanted.address();
        address.put("sort", column.key());
        if (sorted && !wanted.descending()) address.put("desc", "");
        else address.remove("desc");
        String way = !sorted ? null : wanted.descending() ? "descending" : "ascending";
        return new Head(visit.book().label(column), query(address), way);
    }

    static String query(Map<String, String> address) {
        return Address.query(address);
    }

    static List<Line> lines(Visit<?> visit, List<Column> columns, List<Row> rows) {
        return rows.stream().map(row -> line(visit, columns, row)).toList();
    }

    static Line line(Visit<?> visit, List<Column> columns, Row row) {
        List<Cell> cells = columns.stream()
                .map(column -> new Cell(visit.book().label(column), visit.book().show(column, row)))
                .toList();
        return new Line(row.key(), row.retired(), cells);
    }
}
