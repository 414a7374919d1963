package huiqian.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        readAll(root, Condition.NEVER);
        return new Form(id, root.path("title").asText(""), fields, computed);
    }

    /** The JSON of a form. @throws IllegalArgumentException if it is none */
    static ObjectNode tree(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode object
                    && object.path("components").isArray()) return object;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("表单不是有效的 JSON：" + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("这段 JSON 不是表单：没有 components 列表");
    }

    static String text(ObjectNode form) {
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAll(JsonNode parent, Condition hidden) {
        parent.path("components").forEach(component -> read(component, hidden));
    }

    private void read(JsonNode component, Condition outer) {
        Condition hidden = outer.or(Condition.of(component.path("conditional").path("hide")));
        String type = component.path("type").asText("");
        switch (type) {
            case "group" -> readAll(component, hidden);
            case "expression" -> computed.add(new Computed(key(component), expression(component), hidden));
            default -> FieldJson.kind(type, component).ifPresent(kind -> fields.add(field(component, kind, hidden)));
        }
    }

    private static Feel expression(JsonNode component) {
        String text = component.path("expression").asText("");
        return Feel.of(Feel.isExpression(text) ? text : "=null");
    }

    private Field field(JsonNode component, Kind kind, Condition hidden) {
        return FieldJson.field(key(component), component, kind, hidden);
    }

    private String key(JsonNode component) {
        String key = component.path("key").asText("");
        if (key.isBlank())
            throw new IllegalArgumentException("字段「" + component.path("label").asText("") + "」缺少 key");
        if (!keys.add(key)) throw new IllegalArgumentException("字段「" + key + "」重复");
        return key;
    }
}
