package huiqian.engine.doors;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.beans.DirectFieldAccessor;

/** What a command or query of the engine was given: it keeps that to itself, in fields without a reader. */
final class CommandFields {

    private final DirectFieldAccessor fields;

    CommandFields(Object command) {
        this.fields = new DirectFieldAccessor(command);
    }

    boolean have(String field) {
        return fields.isReadableProperty(field);
    }

    /** Null also if there is no such field. */
    Object value(String field) {
        return have(field) ? fields.getPropertyValue(field) : null;
    }

    String text(String field) {
        return (String) value(field);
    }

    boolean isSet(String field) {
        return Boolean.TRUE.equals(value(field));
    }

    /** Whatever a field names, one or several, as text. */
    Stream<String> named(String field) {
        Object named = value(field);
        return named instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Stream.ofNullable(named).map(String::valueOf);
    }
}
