package huiqian.member.roster;

import huiqian.member.Post;
import huiqian.member.RosterRules;
import huiqian.shared.Refusal;
import huiqian.sheet.Dates;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

/** The cells of one line that are about a post: what is wrong with each of them, and with those together that can be read. */
final class PostCells {

    /** What they say; nothing of it unless it is clear. */
    record Said(Post post, String department, LocalDate from, LocalDate to, boolean clear) {

        private static final Said NOTHING_CLEAR = new Said(null, null, null, null, false);
    }

    private final Values values;
    private final LocalDate epoch;
    private final Function<Column, String> cells;
    private final Consumer<String> refuse;
    private boolean clear = true;

    /** @param cells what stands in a column, empty for nothing; @param refuse takes what is wrong */
    PostCells(Values values, LocalDate epoch, Function<Column, String> cells, Consumer<String> refuse) {
        this.values = values;
        this.epoch = epoch;
        this.cells = cells;
        this.refuse = refuse;
    }

    Said read() {
        Post post = read(Column.POST, Values::post);
        String department = read(Column.POST_DEPARTMENT, name -> values.department(Column.POST_DEPARTMENT, name));
        LocalDate from = day(Column.FROM);
        LocalDate to = day(Column.TO);
        if (isEmpty(Column.POST)) insistOnNothingElse();
        else if (post != null) insistOnOrder(post, department, from, to);
        return clear ? new Said(post, department, from, to, true) : Said.NOTHING_CLEAR;
    }

    private LocalDate day(Column column) {
        return read(column, day -> Dates.read(column.title(), day, epoch));
    }

    private <T> T read(Column column, Function<String, T> reading) {
        if (isEmpty(column)) return null;
        try {
            return reading.apply(cells.apply(column));
        } catch (Refusal refusal) {
            wrong(refusal.getMessage());
            return null;
        }
    }

    private void insistOnNothingElse() {
        if (!isEmpty(Column.POST_DEPARTMENT) || !isEmpty(Column.FROM) || !isEmpty(Column.TO))
            wrong("填了部门、任职日期或离任日期，就要填写职务");
    }

    private void insistOnOrder(Post post, String department, LocalDate from, LocalDate to) {
        if (isRead(Column.POST_DEPARTMENT, department)) insistOnDepartment(post, department);
        if (isEmpty(Column.FROM)) wrong("职务「%s」必须填写任职日期".formatted(post.title()));
        else if (from != null && to != null && to.isBefore(from))
            wrong("离任日期「%s」不能早于任职日期「%s」；离任日期是不再担任职务的第一天".formatted(to, from));
    }

    private void insistOnDepartment(Post post, String department) {
        try {
            RosterRules.departmentSuits(post, department);
        } catch (Refusal refusal) {
            wrong(refusal.getMessage());
        }
    }

    private void wrong(String reason) {
        refuse.accept(reason);
        clear = false;
    }

    private boolean isEmpty(Column column) {
        return cells.apply(column).isEmpty();
    }

    private boolean isRead(Column column, Object value) {
        return isEmpty(column) || value != null;
    }
}
