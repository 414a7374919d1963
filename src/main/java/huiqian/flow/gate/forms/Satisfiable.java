package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;

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
            case "number" -> hasANumber(field);
            default -> true;
        };
    }

    private static boolean offersSeveral(JsonNode field) {
        boolean live = !field.path("properties").path("options").asText("").isBlank();
        return live || field.path("values").size() > 1;
    }

    /** What is computed is not known here and judged elsewhere. */
    private static boolean hasANumber(JsonNode field) {
        return PartRules.isEmpty(field.path("increment")) && NumberRules.hasANumber(field);
    }
}
