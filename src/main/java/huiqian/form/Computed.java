package huiqian.form;

import huiqian.form.feel.Feel;
import java.util.Map;

/** A value the form computes instead of asking for it; other expressions may use it, a submission's own idea of it is not listened to. */
record Computed(Field field, Feel expression) {

    String key() {
        return field.key();
    }

    /** The value with this data, as it is kept. */
    Object value(Map<String, Object> data) {
        return ComputedKind.kept(expression.value(data));
    }
}
