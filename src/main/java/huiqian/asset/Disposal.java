package huiqian.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** How an asset left the union: in which way, when and for how much. What the form left out is null. */
@Embeddable
record Disposal(@Column(name = "disposal_method") String method, LocalDate disposedOn, BigDecimal proceeds) {

    static Disposal of(Map<String, Object> answers) {
        Object method = answers.get("method");
        return new Disposal(
                method == null ? null : method.toString(),
                day(answers.get("disposedOn")),
                money(answers.get("proceeds")));
    }

    private static LocalDate day(Object value) {
        try {
            // A form may ask for the day alone or with a time.
            return value == null ? null : LocalDate.parse(value.toString().split("T")[0]);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static BigDecimal money(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).setScale(2, RoundingMode.HALF_UP) : null;
    }
}
