package huiqian.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;

/** expression: what the form computes. Nobody fills it in; what is posted for it is not listened to. */
record ComputedKind() implements Kind {

    @Override
    public Reading read(Object posted, Map<String, Object> data) {
        return Reading.of(null);
    }

    /** What is kept of a computed value: a number, a text, a truth value or a list of those; null where it is nothing of the kind or too large. */
    static Object kept(Object value) {
        Object plain = value instanceof Temporal moment ? text(moment) : Plain.value(value);
        if (plain instanceof BigDecimal number)
            return number.abs().compareTo(Numbers.MOST) > 0 ? null : Numbers.primitive(number);
        return plain instanceof List<?> list
                ? list.stream().map(ComputedKind::kept).toList()
                : plain;
    }

    /** Moments in the form that fields for them keep. */
    private static String text(Temporal moment) {
        if (moment instanceof LocalDateTime time)
            return time.truncatedTo(ChronoUnit.MINUTES).toString();
        return moment instanceof LocalDate || moment instanceof LocalTime ? moment.toString() : null;
    }

    @Override
    public String show(Object value) {
        if (value instanceof Boolean holds) return holds ? "是" : "否";
        BigDecimal number = Numbers.of(value);
        return number == null ? String.valueOf(value) : Numbers.plain(number);
    }
}
