package huiqian.form;

import java.util.List;
import java.util.Map;

/** What a type of field accepts, and how its values are read. */
sealed interface Kind permits TextKind, NumberKind, CheckboxKind, MomentKind, Choices, ComputedKind {

    /** Reads a posted value that is not empty; the data is what computed limits are computed from. */
    Reading read(Object posted, Map<String, Object> data);

    /** How people read a value that is not nothing. */
    String show(Object value);

    /** What is kept where the field was left empty. */
    default Object empty() {
        return null;
    }

    /** Whether the field was left empty. */
    default boolean isEmpty(Object posted) {
        return isNothing(posted);
    }

    /** The value in a form in which two equal ones are equal. */
    default Object canonical(Object value) {
        return isEmpty(value) ? empty() : value;
    }

    /** The value as a condition sees it. */
    default Object plain(Object posted) {
        return isEmpty(posted) ? empty() : Plain.value(posted);
    }

    /** How a required field that was left empty is complained about. */
    default String missing() {
        return "不能为空";
    }

    static boolean isNothing(Object value) {
        return value == null
                || value instanceof String text && Text.isBlank(text)
                || value instanceof List<?> list && list.isEmpty();
    }
}
