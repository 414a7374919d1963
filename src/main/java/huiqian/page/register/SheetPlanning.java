package huiqian.page.register;

import huiqian.form.Problem;
import huiqian.page.register.Column.Trait;
import huiqian.shared.Refusal;
import huiqian.sheet.BadLine;
import huiqian.sheet.Headings;
import huiqian.sheet.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a sheet with the register as it stands. Knows no database. */
final class SheetPlanning {

    static final int MOST_LINES = 5000;
    private static final int MOST_REMARKS = 10;

    /** Written where a value is to be taken away. */
    private static final String NONE = "无";

    /** What a line says of a row, as far as it is right. @param now null for a new one */
    private record Found(int line, String key, Row now, Map<String, Object> values) {

        private String called() {
            return key.isEmpty() ? "第 " + line + " 行" : key;
        }
    }

    private final Book<?> book;
    private final Map<String, Row> standing = new LinkedHashMap<>();
    private final List<PlannedRow> rows = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final List<BadLine> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private Headings<FormColumn> headings;
    private LocalDate epoch;

    private SheetPlanning(Book<?> book, List<Row> standing) {
        this.book = book;
        standing.forEach(row -> this.standing.put(row.key().toLowerCase(Locale.ROOT), row));
    }

    static RegisterPlan plan(Book<?> book, List<Row> standing, Table sheet) {
        SheetPlanning planning = new SheetPlanning(book, standing);
        planning.read(sheet);
        return new RegisterPlan(planning.rows, planning.problems, planning.remarks);
    }

    private void read(Table sheet) {
        problems.addAll(sheet.problems());
        remarks.addAll(sheet.remarks());
        epoch = sheet.epoch();
        List<Table.Row> filled =
                sheet.rows().stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) {
            refuse(0, "文件是空的");
            return;
        }
        headings = Headings.read(filled.get(0), FormColumn.known(book));
        problems.addAll(headings.problems());
        if (headings.problems().isEmpty()) readLines(filled.subList(1, filled.size()));
    }

    private void readLines(List<Table.Row> filled) {
        FormColumn key = keyColumn();
        List<Table.Row> lines = filled.stream()
                .filter(row -> !headings.cell(row, key).startsWith(FormColumn.EXAMPLE))
                .toList();
        if (lines.isEmpty()) refuse(0, "文件里只有列名，没有内容");
        else if (lines.size() > MOST_LINES) refuse(0, "文件有 %d 行，一次最多导入 %d 行".formatted(lines.size(), MOST_LINES));
        else {
            lines.forEach(line -> read(line, key));
            insistOnUnique();
        }
    }

    private FormColumn keyColumn() {
        return FormColumn.known(book).stream()
                .filter(column -> column.key().equals(book.about().key()))
                .findFirst()
                .orElseThrow();
    }

    private void read(Table.Row line, FormColumn keyColumn) {
        if (!headings.cover(line)) refuse(line.line(), "没有列名的列里有内容，请删除或补上列名");
        String key = book.key(headings.cell(line, keyColumn));
        boolean missing = key.isEmpty() && book.about().series() == null;
        Integer before = key.isEmpty() ? null : seen.putIfAbsent(key, line.line());
        if (missing) refuse(line.line(), "「%s」不能为空".formatted(keyColumn.title()));
        if (before != null) refuse(line.line(), "「%s」%s 在第 %d 行已经出现过".formatted(keyColumn.title(), key, before));
        plan(line, key, standing.get(key.toLowerCase(Locale.ROOT)), !missing && before == null);
    }

    /** @param own whether the line is about a row that no other line is about */
    private void plan(Table.Row line, String typed, Row now, boolean own) {
        int wrong = problems.size();
        String key = now == null ? typed : now.key();
        Map<String, Object> values = now == null ? new LinkedHashMap<>() : book.values(now);
        List<Problem> unread = new ArrayList<>();
        headings.places().keySet().forEach(column -> take(line, column, values, now)
                .ifPresent(unread::add));
        values.put(book.about().key(), key.isEmpty() ? null : key);
        Judge.Judged judged = Judge.byItself(book, key, values, unread);
        List<Problem> found = now == null && own ? judged.problems() : withoutKey(judged.problems());
        found.forEach(problem -> refuse(line.line(), problem.message()));
        if (own) compare(new Found(line.line(), key, now, judged.values()), problems.size() == wrong);
    }

    /** A key that was given before there was a rule for keys stays. */
    private List<Problem> withoutKey(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !book.about().key().equals(problem.field()))
                .toList();
    }

    /** An empty cell leaves things as they are; 无 takes them away. Answers what is wrong with a cell that cannot be read. */
    private Optional<Problem> take(Table.Row line, FormColumn column, Map<String, Object> values, Row now) {
        String cell = headings.cell(line, column);
        if (cell.isEmpty() || column.key().equals(book.about().key())) return Optional.empty();
        if (column.field() == null) {
            remark(line, column, cell, now);
            return Optional.empty();
        }
        try {
            boolean none = cell.equals(NONE) && !book.form().isRequired(column.key());
            values.put(column.key(), none ? null : SheetCells.value(book.form(), column, cell, epoch));
            return Optional.empty();
        } catch (Refusal refusal) {
            values.put(column.key(), null);
            return Optional.of(new Problem(column.key(), refusal.getMessage()));
        }
    }

    private void remark(Table.Row line, FormColumn column, String cell, Row now) {
        Object attribute = now == null ? null : column.key().equals("retired") ? now.retired() : now.get(column.key());
        if (attribute == null || String.valueOf(Cells.exported(null, attribute)).equals(cell)) return;
        if (remarks.size() < MOST_REMARKS)
            remarks.add("第 %d 行：「%s」不能通过导入更改，%s 仍是「%s」"
                    .formatted(line.line(), column.title(), now.key(), Cells.show(null, attribute)));
    }

    private void compare(Found line, boolean sound) {
        Map<String, Object> values = new LinkedHashMap<>(line.now() == null ? Map.of() : book.values(line.now()));
        values.putAll(line.values());
        String difference =
                line.now() == null ? book.description(values) : book.difference(book.values(line.now()), values);
        if (line.now() != null && difference.isEmpty() && sound) return;
        found.add(line);
        if (line.now() != null && !difference.isEmpty())
            book.register().barred(line.now()).ifPresent(reason -> refuse(line.line(), reason));
        if (sound) rows.add(new PlannedRow(line.line(), line.key(), line.now(), difference, line.values()));
    }

    /** As the register would be afterwards, as far as the cells can be read. */
    private void insistOnUnique() {
        Set<String> changed = found.stream().map(Found::key).collect(Collectors.toSet());
        for (Column column : book.columns()) {
            if (!column.is(Trait.UNIQUE)) continue;
            Map<Object, String> holders = new HashMap<>();
            standing.values().stream()
                    .filter(row -> !changed.contains(row.key()))
                    .forEach(row -> holders.put(lower(row.get(column.key())), row.key()));
            found.forEach(line -> claim(column, line, holders));
        }
    }

    private void claim(Column column, Found line, Map<Object, String> holders) {
        Object value = line.values().get(column.key());
        String other = value == null ? null : holders.putIfAbsent(lower(value), line.called());
        if (other != null)
            refuse(
                    line.line(),
                    Judge.taken(book, column, value.toString(), other).message());
    }

    private static String lower(Object value) {
        return String.valueOf(value).toLowerCase(Locale.ROOT);
    }

    private void refuse(int line, String reason) {
        problems.add(new BadLine(line, reason));
    }
}
