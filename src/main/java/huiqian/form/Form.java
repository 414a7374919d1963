package huiqian.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Camunda Form. */
public final class Form {

    private final List<Field> fields = new ArrayList<>();

    public static Form parse(String json) {
        try {
            Form form = new Form();
            for (JsonNode component : new ObjectMapper().readTree(json).path("components")) {
                if (component.has("key")) form.fields.add(Field.of(component));
            }
            return form;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields a submission shows, in form order. */
    public List<Field> shown(Map<String, Object> data) {
        return List.copyOf(fields);
    }

    public boolean asksForVerdict() {
        return fields.stream().anyMatch(field -> field.key().equals("verdict"));
    }
}
