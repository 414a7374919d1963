package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.shared.UnionTime;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One field of a form. */
public record Field(String key, String label, String type, JsonNode options) {

    static Field of(JsonNode component) {
        return new Field(
                component.path("key").asText(),
                component.path("label").asText(),
                component.path("type").asText(),
                component.path("values"));
    }

    /** The value as people read it. */
    public String show(Object value) {
        if (value == null) return "";
        if (value instanceof Boolean yes) return yes ? "是" : "否";
        if (value instanceof Collection<?> many)
            return many.stream().map(this::show).collect(Collectors.joining("、"));
        return StreamSupport.stream(options.spliterator(), false)
                .filter(option -> option.path("value").asText().equals(value))
                .map(option -> option.path("label").asText())
                .findFirst()
                .orElseGet(() -> UnionTime.read(value).map(UnionTime::show).orElse(value.toString()));
    }
}
