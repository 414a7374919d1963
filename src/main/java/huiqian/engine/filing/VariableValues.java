package huiqian.engine.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import huiqian.form.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/**
 * Turns what clients post into plain values and back. Text, numbers, truth values, JSON lists and nothing are let through; files, bytes,
 * dates, Java objects and transient values become an {@link Odd}, which no field accepts.
 */
public final class VariableValues {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, Integer.class, Long.class, Short.class, Double.class, Boolean.class);

    private VariableValues() {}

    /** A value of a kind no form field submits. */
    record Odd(String type) {
        @Override
        public String toString() {
            return "（" + type + " 类型的值）";
        }
    }

    public static Map<String, Object> plain(VariableMap posted) {
        Map<String, Object> values = new LinkedHashMap<>();
        posted.keySet().forEach(key -> values.put(key, valueOf(posted.getValueTyped(key))));
        return values;
    }

    public static Map<String, Object> plain(Map<String, Object> posted) {
        return plain(posted == null ? Variables.createVariables() : Variables.fromMap(posted));
    }

    private static Object valueOf(TypedValue value) {
        if (value == null) return null;
        if (value.isTransient()) return new Odd("transient");
        if (value instanceof JsonValue json) return fromJson(json);
        // What fits no Long is a number all the same: the form says that it is too large.
        if (value.getValue() instanceof BigInteger vast) return new BigDecimal(vast);
        boolean primitive = value instanceof PrimitiveValue || value.getType() == null;
        if (primitive
                && (value.getValue() == null || PLAIN.contains(value.getValue().getClass()))) return value.getValue();
        if (value.getType() != null && "null".equals(value.getType().getName())) return null;
        return new Odd(value.getType() == null ? "object" : value.getType().getName());
    }

    private static Object fromJson(JsonValue json) {
        try {
            String text = json.getValueSerialized();
            if (text == null && json.getValue() != null) text = json.getValue().toString();
            Object value = text == null ? null : JSON.readValue(text, Object.class);
            return value == null || value instanceof List<?> ? value : new Odd("json");
        } catch (JsonProcessingException notJson) {
            return new Odd("json");
        }
    }

    /** A plain value as the engine keeps it: lists as JSON, as Tasklist submits them, and numbers as JSON has them. */
    public static Object typed(Object value) {
        if (value instanceof BigDecimal number) return Numbers.primitive(number);
        if (!(value instanceof List<?> list)) return value;
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(list)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
