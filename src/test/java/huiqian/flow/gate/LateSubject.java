package huiqian.flow.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A flow in which fields of the application are filled in by a later step instead, with a form of their own. */
final class LateSubject {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LateSubject() {}

    /** The id of the later step's form. */
    static String form(String flow) {
        return flow + "-late";
    }

    static Damage drawn(
            String flow, String title, Set<String> fields, String element, String finding, List<String[]> edits) {
        Damage redrawn = Damage.redrawn(
                flow,
                title,
                element,
                finding,
                edits.stream().flatMap(Stream::of).toArray(String[]::new));
        return new Damage(
                flow, title, files -> moved(flow, fields, redrawn.what().apply(files)), element, finding);
    }

    /** Once more with another form: that of this name, changed. */
    static Damage with(Damage damage, String form, String from, String to) {
        Damage changed = Damage.edit(damage.flow(), form, from, to, "-", "");
        return new Damage(
                damage.flow(),
                damage.title() + ", " + form,
                files -> changed.what().apply(damage.what().apply(files)),
                damage.element(),
                damage.finding());
    }

    /** Once more with a form like this one, in which the fields are filled in as they would be in the application. */
    static Damage asking(Damage damage, String form, String id, Set<String> fields) {
        return new Damage(
                damage.flow(),
                damage.title(),
                files -> {
                    Map<String, byte[]> drawn = damage.what().apply(files);
                    ObjectNode asking = (ObjectNode) read(files.get(damage.flow() + "-" + form + ".form"));
                    JsonNode apply = read(files.get(damage.flow() + "-apply.form"));
                    fields.forEach(key -> ask(asking, component(apply, key)));
                    drawn.put(id + ".form", written(asking.put("id", id)));
                    return drawn;
                },
                damage.element(),
                damage.finding());
    }

    /** In place of what only shows the field, or besides where the platform shows it. */
    private static void ask(JsonNode form, JsonNode component) {
        ArrayNode parts = (ArrayNode) form.path("components");
        if (!replaced(parts, component)) parts.add(component);
    }

    private static boolean replaced(JsonNode parts, JsonNode component) {
        for (int i = 0; i < parts.size(); i++) {
            if (replaced(parts.get(i).path("components"), component)) return true;
            if (!parts.get(i).path("key").equals(component.path("key"))) continue;
            ((ArrayNode) parts).set(i, component);
            return true;
        }
        return false;
    }

    private static JsonNode component(JsonNode form, String key) {
        return form.findParents("key").stream()
                .filter(part -> part.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, byte[]> moved(String flow, Set<String> fields, Map<String, byte[]> files) {
        Map<String, byte[]> moved = new LinkedHashMap<>(files);
        JsonNode apply = read(files.get(flow + "-apply.form"));
        ObjectNode late = JSON.createObjectNode()
                .put("id", form(flow))
                .put("type", "default")
                .put("schemaVersion", 16)
                .put("executionPlatform", "Camunda Platform")
                .put("executionPlatformVersion", "7.24.0");
        move(apply, fields, late.putArray("components"));
        moved.put(flow + "-apply.form", written(apply));
        moved.replaceAll((name, file) -> name.endsWith(".form") ? shown(file, late.path("components")) : file);
        String model = new String(moved.get(flow + ".bpmn"), StandardCharsets.UTF_8);
        if (model.contains(form(flow))) moved.put(form(flow) + ".form", written(late));
        return moved;
    }

    /** Where the platform shows the application, what is no longer part of it is shown by hand. */
    private static byte[] shown(byte[] file, JsonNode late) {
        JsonNode form = read(file);
        boolean shows = form.findValuesAsText("show").contains("application");
        if (!shows) return file;
        late.forEach(component ->
                ((ArrayNode) form.path("components")).add(((ObjectNode) component.deepCopy()).put("readonly", true)));
        return written(form);
    }

    private static void move(JsonNode part, Set<String> fields, ArrayNode late) {
        for (Iterator<JsonNode> each = part.path("components").iterator(); each.hasNext(); ) {
            JsonNode component = each.next();
            move(component, fields, late);
            if (!fields.contains(component.path("key").asText())) continue;
            late.add(component);
            each.remove();
        }
    }

    private static JsonNode read(byte[] form) {
        try {
            return JSON.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(JsonNode form) {
        return form.toPrettyString().replace("\" : ", "\": ").getBytes(StandardCharsets.UTF_8);
    }
}
