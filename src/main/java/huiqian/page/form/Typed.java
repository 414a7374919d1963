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
            case "checkbox" -> !given.isEmpty() && !given.get(0).equals("false");
            case "checklist", "taglist" -> List.copyOf(given);
            case "number" -> given.isEmpty() ? null : number(given.get(0));
            default -> given.isEmpty() || given.get(0).isEmpty() ? null : given.get(0);
        };
    }

    /** The name under which a browser sends the time of a day, beside the day under the field's own. */
    static String timeOf(String key) {
        return key + ".time";
    }

    /** A day and its time, sent apart, as one; what lacks either stays what it is, so that the form can say so. */
    static List<String> moment(List<String> day, List<String> time) {
        String sent = first(day);
        String at = first(time);
        if (at.isEmpty() || sent.contains("T")) return List.of(sent);
        return List.of(sent.isEmpty() ? at : sent + "T" + at);
    }

    private static String first(List<String> sent) {
        return sent == null || sent.isEmpty() ? "" : sent.get(0);
    }

    static String day(String moment) {
        return moment.contains("T") ? moment.substring(0, moment.indexOf('T')) : isTime(moment) ? "" : moment;
    }

    static String time(String moment) {
        return moment.contains("T") ? moment.substring(moment.indexOf('T') + 1) : isTime(moment) ? moment : "";
    }

    private static boolean isTime(String text) {
        return text.indexOf(':') == 2;
    }

    /** What a browser would send for a value. */
    static List<String> sent(Object value) {
        if (value instanceof Collection<?> several)
            return several.stream().map(String::valueOf).toList();
        return value == null || Boolean.FALSE.equals(value) ? List.of() : List.of(raw(value));
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
