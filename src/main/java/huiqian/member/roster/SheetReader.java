package huiqian.member.roster;

import huiqian.member.RosterRules;
import huiqian.shared.Phone;
import huiqian.shared.Refusal;
import huiqian.sheet.BadLine;
import huiqian.sheet.Headings;
import huiqian.sheet.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a table into entries and finds everything wrong with each line by itself; a wrong cell hides nothing of the others. */
class SheetReader {

    static final int MOST_LINES = 5000;

    /** The template's line may stay where it is. */
    private static final String EXAMPLE = "示例";

    private final Values values;
    private final List<Entry> entries = new ArrayList<>();
    private final List<BadLine> problems = new ArrayList<>();
    private LocalDate epoch;
    private boolean knowsWhom = true;

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

    /** Of every line of which it is known whom it is about. */
    List<Entry> entries() {
        return entries;
    }

    /** Whether that is known of all of them. */
    boolean knowsWhom() {
        return knowsWhom;
    }

    List<BadLine> problems() {
        return problems;
    }

    private void read(Headings<Column> headings, Table.Row row) {
        if (!headings.cover(row)) refuse(row.line(), "没有列名的列里有内容，请删除或补上列名");
        String account = digits(headings, row, Column.ACCOUNT);
        String name = headings.cell(row, Column.NAME);
        String phone = phone(headings, row);
        String department = department(row.line(), Values.optional(headings.cell(row, Column.DEPARTMENT)));
        PostCells.Said said = new PostCells(
                        values, epoch, column -> given(headings, row, column), reason -> refuse(row.line(), reason))
                .read();
        boolean known = account != null && permits(row.line(), () -> RosterRules.idIsUsable(account));
        if (!name.isEmpty()) permits(row.line(), () -> RosterRules.nameIsGiven(name));
        knowsWhom &= known;
        if (known) entries.add(entry(row.line(), account, name, phone, department, said));
    }

    private static Entry entry(
            int line, String account, String name, String phone, String department, PostCells.Said said) {
        return new Entry(
                line,
                account,
                name,
                phone,
                department,
                said.post(),
                said.department(),
                said.from(),
                said.to(),
                said.clear());
    }

    private String department(int line, String value) {
        if (value == null || value.isEmpty()) return value;
        return tried(line, () -> values.department(Column.DEPARTMENT, value));
    }

    private String digits(Headings<Column> headings, Table.Row row, Column column) {
        return tried(row.line(), () -> Digits.whole(column, headings.cell(row, column)));
    }

    /** As the roster keeps it; whether it is one at all is asked where it is known what was there before. */
    private String phone(Headings<Column> headings, Table.Row row) {
        String value = Values.optional(headings.cell(row, Column.PHONE));
        if (value == null || value.isEmpty()) return value;
        String digits = digits(headings, row, Column.PHONE);
        if (digits == null) return null;
        return Phone.of(digits).isEmpty() ? value : Phone.orAsIs(digits);
    }

    /** People write that there is none where an empty cell says it; but it is no post. */
    private static String given(Headings<Column> headings, Table.Row row, Column column) {
        String value = headings.cell(row, column);
        return value.equals(Values.NONE) && column != Column.POST ? "" : value;
    }

    private boolean permits(int line, Runnable rule) {
        return tried(line, () -> {
                    rule.run();
                    return true;
                })
                != null;
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
