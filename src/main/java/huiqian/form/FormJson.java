package huiqian.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form read from its JSON; groups are dissolved into the fields they hold. */
final class FormJson {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final ObjectNode root;
    private final List<Field> fields = new ArrayList<>();
    private final List<Computed> computed = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    FormJson(String json) {
        this.root = tree(json);
    }

    Form form() {
        String id = root.path("id").asText("");
        if (id.isBlank()) throw new IllegalArgumentException("表单缺少 id");
        read(Component.all(root));
        return new Form(id, root.path("title").asText(""), fields, computed);
    }

    /** The JSON of a form. @throws IllegalArgumentException if it is none */
    static ObjectNode tree(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode object
                    && object.path("components").isArray()) return object;
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException("表单不是有效的 JSON：嵌套得太深，或其中有一项太长", e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("表单不是有效的 JSON" + place(e.getLocation()), e);
        }
        throw new IllegalArgumentException("这段 JSON 不是表单：没有 components 列表");
    }

    private static String place(JsonLocation place) {
        return place == null ? "" : "：第 %d 行第 %d 个字符附近有误".formatted(place.getLineNr(), place.getColumnNr());
    }

    static String text(ObjectNode form) {
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<Component> components) {
        Formulas formulas = new Formulas(components);
        Map<String, Computed> computed = new HashMap<>();
        for (Component component : components) {
            if (!component.carriesValue()) continue;
            Field field = field(component, formulas);
            fields.add(field);
            if (component.isComputed())
                computed.put(field.key(), new Computed(field, formulas.expression(field.key())));
        }
        formulas.inOrder().forEach(key -> this.computed.add(computed.get(key)));
    }

    private Field field(Component component, Formulas formulas) {
        String key = key(component.json());
        Condition hidden = component.hidden();
        if (component.isComputed()) return FieldJson.computed(key, component.json(), formulas.isAsked(key), hidden);
        Kind kind = FieldJson.kind(component.type(), component.json());
        return FieldJson.field(key, component.json(), kind, hidden);
    }

    private String key(JsonNode component) {
        String key = component.path("key").asText("");
        if (key.isBlank())
            throw new IllegalArgumentException("字段「" + component.path("label").asText("") + "」缺少 key");
        if (!keys.add(key)) throw new IllegalArgumentException("字段「" + key + "」重复");
        return key;
    }
}
