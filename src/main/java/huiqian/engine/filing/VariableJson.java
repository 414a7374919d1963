package huiqian.engine.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A variable in the engine's JSON, as {@code {"value": …, "type": …}}. */
final class VariableJson {

    private static final Set<String> PARTS = Set.of("value", "type", "valueInfo", "local");
    private static final Map<String, Class<?>> TYPES = Map.of(
            "boolean", Boolean.class,
            "short", Short.class,
            "integer", Integer.class,
            "long", Long.class,
            "double", Double.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private VariableJson() {}

    /** Whether the engine can make a value of it that {@link VariableValues} understands. */
    static boolean isLegible(JsonNode variable) {
        if (!variable.isObject() || !hasKnownParts(variable)) return false;
        JsonNode type = variable.path("type");
        if (type.isMissingNode() || type.isNull()) return true;
        JsonNode value = variable.path("value");
        return type.isTextual() && fits(type.asText().toLowerCase(Locale.ROOT), value);
    }

    static boolean isListSentAsNothing(JsonNode variable) {
        return variable.isObject()
                && "null".equalsIgnoreCase(variable.path("type").asText())
                && variable.path("value").asText().startsWith("[");
    }

    private static boolean hasKnownParts(JsonNode variable) {
        JsonNode info = variable.path("valueInfo");
        boolean plainInfo = info.isMissingNode() || info.isNull() || info.isObject();
        return plainInfo && variable.properties().stream().allMatch(part -> PARTS.contains(part.getKey()));
    }

    private static boolean fits(String type, JsonNode value) {
        boolean nothing = value.isMissingNode() || value.isNull();
        return switch (type) {
            case "null" -> nothing;
            case "string", "json" -> nothing || value.isTextual();
            default -> TYPES.containsKey(type) && (nothing || converts(value, TYPES.get(type)));
        };
    }

    /** As the engine does it: whatever has another type is read from its text. */
    private static boolean converts(JsonNode value, Class<?> type) {
        try {
            return value.isValueNode() && JSON.readValue("\"" + value.asText() + "\"", type) != null;
        } catch (JsonProcessingException unfit) {
            return false;
        }
    }
}
