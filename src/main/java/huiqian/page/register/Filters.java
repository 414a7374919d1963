package huiqian.page.register;

import huiqian.form.Field;
import huiqian.form.Option;
import huiqian.page.register.Column.Trait;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a register's list may be narrowed by. */
@Component
class Filters {

    /** @param chosen the value in force, empty for all */
    record Filter(String key, String label, List<Option> options, String chosen) {}

    private final Rows rows;

    Filters(Rows rows) {
        this.rows = rows;
    }

    List<Filter> of(Visit<?> visit, Wanted wanted) {
        return visit.columns().stream()
                .filter(column -> column.is(Trait.FILTERED))
                .map(column -> new Filter(
                        column.key(),
                        visit.book().label(column),
                        options(visit.book(), column),
                        wanted.filters().getOrDefault(column.key(), "")))
                .toList();
    }

    private List<Option> options(Book<?> book, Column column) {
        Field field = book.field(column);
        if (field != null && !field.options().isEmpty()) return field.options();
        Class<?> type = rows.typeOf(book, column);
        if (!type.isEnum()) return List.of(new Option("true", "是"), new Option("false", "否"));
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(((Enum<?>) constant).name(), ((Labelled) constant).label()))
                .toList();
    }
}
