package huiqian.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whether anybody can answer a required field, whatever they think: else whoever says no would have to say something else as well, or could say nothing. */
final class Satisfiable {

    private Satisfiable() {}

    static boolean is(JsonNode field) {
        JsonNode validate = field.path("validate");
        boolean fixedByItself = field.path("readonly").asText().startsWith("=")
                || field.path("disabled").asText().startsWith("=");
        if (fixedByItself || !PartRules.isEmpty(validate.path("minLength"))) return false;
        return switch (field.path("type").asText()) {
            case "checkbox" -> false;
            case "select", "radio", "checklist", "taglist" -> offersSeveral(field);
            case "number" -> hasANumber(field, validate);
            default -> true;
        };
    }

    private static boolean offersSeveral(JsonNode field) {
        boolean live = !field.path("properties").path("options").asText("").isBlank();
        return live || field.path("values").size() > 1;
    }

    /** The least number that is allowed lies within the greatest. What is computed is not known here and judged elsewhere. */
    private static boolean hasANumber(JsonNode field, JsonNode validate) {
        if (!PartRules.isEmpty(field.path("increment"))) return false;
        JsonNode min = validate.path("min");
        JsonNode max = validate.path("max");
        if (!min.isNumber() || !max.isNumber()) return true;
        BigDecimal least = min.decimalValue();
        if (field.path("decimalDigits").isNumber())
            least = least.setScale(field.path("decimalDigits").intValue(), RoundingMode.CEILING);
        return least.compareTo(max.decimalValue()) <= 0;
    }
}
