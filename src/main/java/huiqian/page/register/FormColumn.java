package huiqian.page.register;

import huiqian.form.Field;
import huiqian.form.Option;
import huiqian.page.form.PageForm;
import huiqian.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of a sheet to be imported.
 *
 * @param field null where a sheet may have the column, as an export has, without being able to change anything by it
 */
record FormColumn(String key, String title, Field field, boolean isRequired, String explanation, String example)
        implements SheetColumn {

    static final String EXAMPLE = "示例";
    static final String RETIRED = "停用";

    @Override
    public boolean isTakenOver() {
        return field != null;
    }

    /** Those that an import takes over. */
    static List<FormColumn> asked(Book<?> book) {
        return book.form().fields().stream()
                .filter(field -> !field.isReadOnly() && !field.isComputed())
                .map(field -> of(book, field))
                .toList();
    }

    /** Those that it understands. */
    static List<FormColumn> known(Book<?> book) {
        List<FormColumn> all = new ArrayList<>(asked(book));
        book.columns().stream()
                .filter(column -> book.field(column) == null)
                .forEach(column -> all.add(new FormColumn(column.key(), book.label(column), null, false, "", "")));
        all.add(new FormColumn("retired", RETIRED, null, false, "", ""));
        return all;
    }

    private static FormColumn of(Book<?> book, Field field) {
        boolean isKey = field.key().equals(book.about().key());
        boolean needed = isKey && book.about().series() == null;
        String example = isKey ? EXAMPLE + "（导入时忽略此行）" : example(book.form(), field);
        return new FormColumn(field.key(), field.label(), field, needed, explanation(book.form(), field), example);
    }

    private static String explanation(PageForm form, Field field) {
        StringBuilder told = new StringBuilder(form.isRequired(field.key()) ? "新登记的必填。" : "选填。");
        if (!form.description(field.key()).isBlank())
            told.append(form.description(field.key())).append("。");
        if (!field.options().isEmpty())
            told.append("可选：").append(labels(field, "、")).append("。");
        told.append(
                switch (field.type()) {
                    case "checkbox" -> "填「是」或「否」。";
                    case "checklist", "taglist" -> "几项之间用顿号隔开。";
                    case "datetime" ->
                        form.subtype(field.key()).equals("time") ? "写成 08:00。" : "写成 2026-09-01 或 2026/9/1。";
                    default -> "";
                });
        return told.toString();
    }

    private static String example(PageForm form, Field field) {
        String given = form.property(field.key(), "example");
        if (!given.isBlank()) return given;
        return switch (field.type()) {
            case "checkbox" -> "是";
            case "select", "radio" ->
                field.options().isEmpty() ? "" : field.options().get(0).label();
            case "checklist", "taglist" -> labels(field, "、");
            default -> "";
        };
    }

    private static String labels(Field field, String between) {
        return field.options().stream().map(Option::label).collect(Collectors.joining(between));
    }
}
