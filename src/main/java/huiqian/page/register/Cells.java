package huiqian.page.register;

import huiqian.form.Field;
import huiqian.shared.UnionTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An attribute as a form holds it, as people read it, and as a file has it. */
final class Cells {

    private static final Set<String> LISTS = Set.of("checklist", "taglist");

    private Cells() {}

    static Object value(Field field, Object attribute) {
        if (attribute == null) return field.type().equals("checkbox") ? Boolean.FALSE : null;
        if (LISTS.contains(field.type())) {
            String joined = attribute.toString();
            return joined.isEmpty() ? List.of() : List.of(joined.split(","));
        }
        if (attribute instanceof Number || attribute instanceof Boolean) return attribute;
        return attribute instanceof Enum<?> constant ? constant.name() : attribute.toString();
    }

    /** @param field null for a column that nobody fills in */
    static String show(Field field, Object attribute) {
        if (attribute instanceof Labelled state) return state.label();
        if (field != null) return field.show(value(field, attribute));
        if (attribute instanceof Boolean flag) return flag ? "是" : "否";
        if (attribute instanceof LocalDate day) return UnionTime.show(day);
        return attribute == null ? "—" : attribute.toString();
    }

    /** Numbers stay numbers and days are written as every spreadsheet reads them; the rest is what people read. */
    static Object exported(Field field, Object attribute) {
        if (attribute == null) return "";
        if (attribute instanceof BigDecimal number) return number.stripTrailingZeros();
        if (attribute instanceof Number || attribute instanceof LocalDate) return attribute;
        return show(field, attribute);
    }
}
