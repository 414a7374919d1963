package huiqian.flow.replay;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.ledger.Verdict;
import huiqian.engine.filing.VariableValues;
import huiqian.flow.model.FormFile;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is filled in on forms that nobody fills in: something of the right kind in every field that is asked for. */
final class SampleAnswers {

    private static final String TEXT = "试走";

    private final List<BigDecimal> amounts;
    private final LocalDateTime then;

    /**
     * @param amounts that conditions ask for
     * @param then a time yet to come
     */
    SampleAnswers(List<BigDecimal> amounts, LocalDateTime then) {
        this.amounts = amounts;
        this.then = then;
    }

    /** The variables of a case that has just been filed. */
    Map<String, Object> filed(FormFile form, Manner manner) {
        Map<String, Object> variables = answered(form, manner, null);
        for (String given : List.of("requestId", "applicant", "applicantName", "applicantDepartment", "title"))
            variables.put(given, "tryOne");
        return variables;
    }

    /** The variables a step leaves behind. @param verdict null where none is asked for */
    Map<String, Object> answered(FormFile form, Manner manner, Verdict verdict) {
        Map<String, Object> variables = new HashMap<>();
        if (form != null)
            form.fields().stream()
                    .filter(FormFile::isWritable)
                    .forEach(field ->
                            variables.put(FormFile.key(field), VariableValues.typed(value(form, field, manner))));
        if (verdict != null) variables.put("verdict", verdict.name());
        variables.put("returnReason", verdict == Verdict.RETURN ? TEXT : null);
        return variables;
    }

    private Object value(FormFile form, JsonNode field, Manner manner) {
        boolean due = FormFile.isRequired(field) && form.alwaysShows(FormFile.key(field));
        String type = field.path("type").asText();
        if (type.equals("checkbox")) return form.alwaysShows(FormFile.key(field)) ? (Object) manner.yes() : null;
        if (manner.sparse() && !due) return null;
        return switch (type) {
            case "number", "expression" -> amount(field, manner.choice());
            case "select", "radio" -> option(field, manner.choice());
            case "checklist", "taglist" -> List.of(option(field, manner.choice()));
            case "datetime" -> moment(field.path("subtype").asText());
            default -> TEXT;
        };
    }

    private Object amount(JsonNode field, int choice) {
        JsonNode least = field.path("validate").path("min");
        BigDecimal usual = least.isNumber() ? least.decimalValue() : BigDecimal.ONE;
        BigDecimal amount = choice == 0 || amounts.isEmpty() ? usual : amounts.get((choice - 1) % amounts.size());
        // The engine keeps whole numbers and others as clients post them.
        return amount.stripTrailingZeros().scale() <= 0 && amount.abs().longValue() < Integer.MAX_VALUE
                ? (Object) amount.intValue()
                : (Object) amount.doubleValue();
    }

    private static String option(JsonNode field, int choice) {
        List<String> values = FormFile.values(field);
        return values.isEmpty() ? TEXT : values.get(choice % values.size());
    }

    private String moment(String subtype) {
        return switch (subtype) {
            case "date" -> then.toLocalDate().toString();
            case "time" -> "14:00";
            default -> then.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm"));
        };
    }
}
