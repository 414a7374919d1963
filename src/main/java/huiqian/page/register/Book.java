package huiqian.page.register;

import huiqian.form.Field;
import huiqian.page.form.PageForm;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ResolvableType;

/** A register with its entry form, as the kit works with it. */
record Book<E extends Registered>(
        Register<E> register, About about, List<Column> columns, PageForm form, Class<E> type) {

    @SuppressWarnings("unchecked")
    static <E extends Registered> Book<E> of(Register<E> register, PageForm form) {
        Class<?> type = ResolvableType.forClass(Register.class, register.getClass())
                .getGeneric(0)
                .resolve();
        return new Book<>(register, register.about(), register.columns(), form, (Class<E>) type);
    }

    String path() {
        return "/office/" + about.name();
    }

    Field field(Column column) {
        return form.field(column.key());
    }

    String label(Column column) {
        return column.label() != null ? column.label() : field(column).label();
    }

    Column column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("没有「%s」这一列".formatted(key)));
    }

    String show(Column column, Row row) {
        return Cells.show(field(column), row.get(column.key()));
    }

    /** The row as its form would hold it. */
    Map<String, Object> values(Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : form.fields()) values.put(field.key(), Cells.value(field, row.get(field.key())));
        return values;
    }

    /** A key as it is kept: narrow capitals without blanks, however it was typed. */
    String key(Object typed) {
        return typed == null ? "" : Signs.code(typed.toString()).toUpperCase(Locale.ROOT);
    }

    /** What is different, as people read it: 容量：40 → 50. */
    String difference(Map<String, Object> before, Map<String, Object> after) {
        StringBuilder told = new StringBuilder();
        for (Field field : form.fields()) {
            if (!after.containsKey(field.key()) || field.key().equals(about.key())) continue;
            String was = field.show(before.get(field.key()));
            String is = field.show(after.get(field.key()));
            if (!was.equals(is)) told.append("；%s：%s → %s".formatted(field.label(), was, is));
        }
        return told.isEmpty() ? "" : told.substring(1);
    }

    /** All that was filled in, as people read it. */
    String description(Map<String, Object> values) {
        StringBuilder told = new StringBuilder();
        for (Field field : form.fields()) {
            String is = field.show(values.get(field.key()));
            if (!Objects.equals(is, "—")) told.append("；%s：%s".formatted(field.label(), is));
        }
        return told.isEmpty() ? "" : told.substring(1);
    }
}
