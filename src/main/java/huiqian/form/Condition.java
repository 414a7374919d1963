package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.form.feel.Feel;
import java.util.Map;

/** Something that holds or not, depending on the data. */
@FunctionalInterface
public interface Condition {

    Condition ALWAYS = data -> true;
    Condition NEVER = data -> false;

    boolean holds(Map<String, Object> data);

    /** A form's setting: true, or a FEEL expression; anything else, such as an expression with a mistake in it, never holds. */
    static Condition of(JsonNode setting) {
        if (setting.isBoolean()) return setting.booleanValue() ? ALWAYS : NEVER;
        if (!setting.isTextual() || !Feel.isExpression(setting.textValue())) return NEVER;
        return Feel.of(setting.textValue());
    }

    default Condition or(Condition other) {
        if (this == NEVER || other == ALWAYS) return other;
        if (other == NEVER || this == ALWAYS) return this;
        return data -> holds(data) || other.holds(data);
    }
}
