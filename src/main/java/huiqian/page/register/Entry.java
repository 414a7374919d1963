package huiqian.page.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** What was filled in for a row and found right, by the keys of the entry form. What was left empty is null, a box false, a list empty. */
public record Entry(String key, Map<String, Object> values) {

    public String text(String field) {
        return (String) values.get(field);
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    public Integer number(String field) {
        return values.get(field) instanceof Number number ? number.intValue() : null;
    }

    public BigDecimal amount(String field) {
        return values.get(field) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    public LocalDate day(String field) {
        return values.get(field) instanceof String day ? LocalDate.parse(day) : null;
    }

    public LocalTime time(String field) {
        return values.get(field) instanceof String time ? LocalTime.parse(time) : null;
    }

    public List<String> list(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A list as one attribute holds it: with commas. */
    public String joined(String field) {
        return String.join(",", list(field));
    }
}
