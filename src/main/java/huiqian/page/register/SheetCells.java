package huiqian.page.register;

import huiqian.form.Field;
import huiqian.form.Numbers;
import huiqian.page.form.PageForm;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import huiqian.sheet.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write into cells, as the form's field takes it. What makes no sense stays as it is, so that the form can say so. */
final class SheetCells {

    private static final List<String> YES = List.of("是", "有", "可", "√", "✓", "Y", "YES", "TRUE", "1");
    private static final List<String> NO = List.of("否", "没有", "不可", "×", "✗", "N", "NO", "FALSE", "0");

    /** Behind a day where a spreadsheet had a time formatted as a moment. */
    private static final Pattern TIME =
            Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2}T)?(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?");

    private SheetCells() {}

    /** @throws Refusal for what is no day where a day is asked for */
    static Object value(PageForm form, FormColumn column, String cell, LocalDate epoch) {
        Field field = column.field();
        return switch (field.type()) {
            case "checkbox" -> flag(cell);
            case "select", "radio" -> option(field, cell);
            case "checklist", "taglist" ->
                Arrays.stream(cell.split("[、,，;；/\\s]+"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> option(field, part))
                        .toList();
            case "number" -> number(cell);
            case "datetime" -> moment(form.subtype(field.key()), column, cell, epoch);
            default -> cell;
        };
    }

    private static Object flag(String cell) {
        String code = Signs.code(cell).toUpperCase();
        if (YES.contains(code)) return true;
        return NO.contains(code) ? false : cell;
    }

    private static String option(Field field, String cell) {
        String code = Signs.code(cell);
        return field.options().stream()
                .filter(option -> Signs.code(option.label()).equals(code)
                        || option.value().equals(code))
                .map(option -> option.value())
                .findFirst()
                .orElse(cell);
    }

    private static Object number(String cell) {
        BigDecimal number = Numbers.parse(Signs.code(cell).replace(",", ""));
        return number == null ? cell : number;
    }

    private static String moment(String subtype, FormColumn column, String cell, LocalDate epoch) {
        if (subtype.equals("date"))
            return Dates.read(column.title(), cell, epoch).toString();
        if (!subtype.equals("time")) return cell;
        Matcher time = TIME.matcher(Signs.code(cell));
        if (!time.matches()) return cell;
        int hour = Integer.parseInt(time.group(1));
        return "%02d:%s".formatted(hour == 24 ? 0 : hour, time.group(2));
    }
}
