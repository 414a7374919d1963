package huiqian.page.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was filled in for a row and found right, by the keys of the entry form. What was left empty is null, a box false, a list empty.
 *
 * @param wrong fields that were filled in otherwise than they may be
 */
public record Entry(String key, Map<String, Object> values, Set<String> wrong) {

    /** Somebody asks for a field of which nothing is known but that it is wrong. */
    static final class Unknown extends RuntimeException {

        Unknown(String field) {
            super(field, null, false, false);
        }
    }

    Entry(String key, Map<String, Object> values) {
        this(key, values, Set.of());
    }

    private Object value(String field) {
        if (wrong.contains(field)) throw new Unknown(field);
        return values.get(field);
    }

    public String text(String field) {
        return (String) value(field);
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(value(field));
    }

    public Integer number(String field) {
        return value(field) instanceof Number number ? number.intValue() : null;
    }

    public BigDecimal amount(String field) {
        return value(field) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    public LocalDate day(String field) {
        return value(field) instanceof String day ? LocalDate.parse(day) : null;
    }

    public LocalTime time(String field) {
        return value(field) instanceof String time ? LocalTime.parse(time) : null;
    }

    public List<String> list(String field) {
        return value(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A list as one attribute holds it: with commas. */
    public String joined(String field) {
        return String.join(",", list(field));
    }
}
