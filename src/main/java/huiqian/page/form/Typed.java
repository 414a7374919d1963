package huiqian.page.form;

import huiqian.form.Numbers;
import huiqian.shared.Signs;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Values between what a browser sends, which is text, and what a form checks. */
final class Typed {

    private Typed() {}

    /** @param sent null where the browser sent nothing, as it does for a box that is not ticked */
    static Object value(String type, List<String> sent) {
        List<String> given = sent == null ? List.of() : sent;
        return switch (type) {
            case "checkbox" -> !given.isEmpty();
            case "checklist", "taglist" -> List.copyOf(given);
            case "number" -> given.isEmpty() ? null : number(given.get(0));
            default -> given.isEmpty() || given.get(0).isEmpty() ? null : given.get(0);
        };
    }

    /** A text that is no number stays what it is, so that the form can say so. */
    private static Object number(String text) {
        String code = Signs.code(text).replace(",", "");
        BigDecimal number = Numbers.parse(code);
        return number != null ? number : code.isEmpty() ? null : text;
    }

    /** As a widget holds it. */
    static String raw(Object value) {
        if (value == null) return "";
        if (value instanceof Collection<?> several)
            return several.stream().map(String::valueOf).collect(Collectors.joining(","));
        return value instanceof BigDecimal number ? Numbers.plain(number) : value.toString();
    }
}
