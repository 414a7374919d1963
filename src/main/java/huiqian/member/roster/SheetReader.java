package huiqian.member.roster;

import huiqian.member.Post;
import huiqian.member.RosterRules;
import huiqian.shared.Phone;
import huiqian.shared.Refusal;
import huiqian.sheet.BadLine;
import huiqian.sheet.Dates;
import huiqian.sheet.Headings;
import huiqian.sheet.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a table into entries and finds everything wrong with each line by itself. */
class SheetReader {

    static final int MOST_LINES = 5000;

    /** The template's line may stay where it is. */
    private static final String EXAMPLE = "示例";

    private final Values values;
    private final List<Entry> entries = new ArrayList<>();
    private final List<BadLine> problems = new ArrayList<>();
    private LocalDate epoch;

    SheetReader(Values values) {
        this.values = values;
    }

    SheetReader read(Table table) {
        epoch = table.epoch();
        problems.addAll(table.problems());
        List<Table.Row> rows =
                table.rows().stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) return refuse(0, "文件是空的");
        Headings<Column> headings = Headings.read(rows.get(0), List.of(Column.values()));
        problems.addAll(headings.problems());
        if (!headings.problems().isEmpty()) return this;
        List<Table.Row> lines = rows.stream()
                .skip(1)
                .filter(row -> !headings.cell(row, Column.ACCOUNT).startsWith(EXAMPLE))
                .toList();
        if (lines.isEmpty()) return refuse(0, "文件里只有列名，没有人员");
        if (lines.size() > MOST_LINES) return refuse(0, "文件有 %d 行，一次最多导入 %d 行".formatted(lines.size(), MOST_LINES));
        lines.forEach(row -> read(headings, row));
        return this;
    }

    private SheetReader refuse(int line, String reason) {
        problems.add(new BadLine(line, reason));
        return this;
    }

    List<Entry> entries() {
        return entries;
    }

    List<BadLine> problems() {
        return problems;
    }

    private void read(Headings<Column> headings, Table.Row row) {
        int before = problems.size();
        if (!headings.cover(row)) refuse(row.line(), "没有列名的列里有内容，请删除或补上列名");
        Entry entry = entry(headings, row);
        if (entry.account() != null) check(row.line(), () -> RosterRules.idIsUsable(entry.account()));
        if (!entry.name().isEmpty()) check(row.line(), () -> RosterRules.nameIsGiven(entry.name()));
        if (problems.size() == before) insistOnOrder(entry);
        if (problems.size() == before) entries.add(entry);
    }

    private Entry entry(Headings<Column> headings, Table.Row row) {
        String post = headings.cell(row, Column.POST);
        String of = given(headings, row, Column.POST_DEPARTMENT);
        return new Entry(
                row.line(),
                digits(headings, row, Column.ACCOUNT),
                headings.cell(row, Column.NAME),
                phone(headings, row),
                department(row.line(), Values.optional(headings.cell(row, Column.DEPARTMENT))),
                post.isEmpty() ? null : tried(row.line(), () -> Values.post(post)),
                of.isEmpty() ? null : tried(row.line(), () -> values.department(Column.POST_DEPARTMENT, of)),
                date(headings, row, Column.FROM),
                date(headings, row, Column.TO));
    }

    private String department(int line, String value) {
        if (value == null || value.isEmpty()) return value;
        return tried(line, () -> values.department(Column.DEPARTMENT, value));
    }

    private LocalDate date(Headings<Column> headings, Table.Row row, Column column) {
        String value = given(headings, row, column);
        return value.isEmpty() ? null : tried(row.line(), () -> Dates.read(column.title(), value, epoch));
    }

    private String digits(Headings<Column> headings, Table.Row row, Column column) {
        return tried(row.line(), () -> Digits.whole(column, headings.cell(row, column)));
    }

    /** As the roster keeps it; whether it is one at all is asked where it is known what was there before. */
    private String phone(Headings<Column> headings, Table.Row row) {
        String value = Values.optional(headings.cell(row, Column.PHONE));
        if (value == null || value.isEmpty()) return value;
        String digits = digits(headings, row, Column.PHONE);
        return digits == null || Phone.of(digits).isEmpty() ? value : Phone.orAsIs(digits);
    }

    /** People write that there is none where an empty cell says it. */
    private static String given(Headings<Column> headings, Table.Row row, Column column) {
        String value = headings.cell(row, column);
        return value.equals(Values.NONE) ? "" : value;
    }

    private void insistOnOrder(Entry entry) {
        Post post = entry.post();
        if (post == null) {
            if (entry.postDepartment() != null || entry.from() != null || entry.to() != null)
                refuse(entry.line(), "填了部门、任职日期或离任日期，就要填写职务");
            return;
        }
        check(entry.line(), () -> RosterRules.departmentSuits(post, entry.postDepartment()));
        if (entry.from() == null) refuse(entry.line(), "职务「%s」必须填写任职日期".formatted(post.title()));
        else if (entry.to() != null && entry.to().isBefore(entry.from()))
            refuse(entry.line(), "离任日期「%s」不能早于任职日期「%s」；离任日期是不再担任职务的第一天".formatted(entry.to(), entry.from()));
    }

    private void check(int line, Runnable rule) {
        tried(line, () -> {
            rule.run();
            return null;
        });
    }

    private <T> T tried(int line, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            refuse(line, refusal.getMessage());
            return null;
        }
    }
}
