package huiqian.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huiqian.form.feel.Feel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was applied for, drawn into a later form where that has a text saying {@code properties.show: application}: who applied, and every field of the
 * application's own form, to be read only. A field is hidden where the application's own answers hid it, and by nothing else.
 */
final class ApplicationBlock {

    private static final String PREFIX = Component.BLOCK_PREFIX;

    /** Settings of a field that matter to whoever fills it in. */
    private static final List<String> OF_FILLING = List.of("description", "validate", "defaultValue", "disabled");

    private final ObjectNode apply;
    private final Set<String> asked = new HashSet<>();

    /** The keys that the form has; of two fields of one key the form's own stays. */
    private final Set<String> taken = new HashSet<>();

    ApplicationBlock(ObjectNode apply) {
        this.apply = apply;
        Component.all(apply).stream().filter(Component::carriesValue).forEach(part -> asked.add(part.key()));
    }

    /** The very same text if the form does not show the application. */
    String in(String json) {
        if (!json.contains("\"" + Component.SHOW + "\"")) return json;
        ObjectNode form = FormJson.tree(json);
        List<Component> components = Component.all(form);
        components.forEach(component -> taken.add(component.key()));
        return components.stream()
                .filter(Component::showsApplication)
                .findFirst()
                .map(place -> drawn(form, place))
                .orElse(json);
    }

    private String drawn(ObjectNode form, Component place) {
        ObjectNode box = place.json();
        ArrayNode around = (ArrayNode) place.parent(form).path("components");
        String id = place.id();
        box.removeAll();
        box.put("type", "group").put("id", id).put("label", "申请内容").put("showOutline", true);
        box.putObject("layout").put("row", "row_" + PREFIX + "box").put("columns", 16);
        addApplicant(box.putArray("components"));
        fill(box, around, indexOf(box, around));
        return FormJson.text(form);
    }

    /** Its groups stand behind the box, as they do in the application's form, unless there is but one. */
    private void fill(ObjectNode box, ArrayNode around, int place) {
        List<ObjectNode> shown = shown(apply);
        ArrayNode facts = (ArrayNode) box.path("components");
        if (shown.size() == 1 && isGroup(shown.get(0)) && !shown.get(0).has("conditional"))
            facts.addAll((ArrayNode) shown.get(0).path("components"));
        else {
            shown.stream().filter(each -> !isGroup(each)).forEach(facts::add);
            int next = place;
            for (ObjectNode each : shown) if (isGroup(each)) around.insert(++next, inItsOwnRow(each));
        }
    }

    private static int indexOf(ObjectNode box, ArrayNode around) {
        for (int i = 0; i < around.size(); i++) if (around.get(i) == box) return i;
        throw new IllegalStateException("no component of the form: " + box);
    }

    private static ObjectNode inItsOwnRow(ObjectNode group) {
        String row = group.path("layout").path("row").asText(group.path("id").asText());
        group.withObject("/layout").put("row", PREFIX + row);
        return group;
    }

    private static boolean isGroup(ObjectNode json) {
        return json.path("type").asText().equals("group");
    }

    private void addApplicant(ArrayNode shown) {
        if (taken.add("applicantName")) shown.add(fact("applicantName", "申请人"));
        if (!taken.add("applicantDepartment")) return;
        ObjectNode department = fact("applicantDepartment", "所属部门");
        department.putObject("conditional").put("hide", "=applicantDepartment = null or applicantDepartment = \"\"");
        shown.add(department);
    }

    private static ObjectNode fact(String key, String label) {
        ObjectNode fact = FormJson.JSON.createObjectNode();
        fact.put("type", "textfield").put("id", PREFIX + key).put("key", key);
        fact.put("label", label).put("readonly", true);
        fact.putObject("layout").put("row", "row_" + PREFIX + "applicant").put("columns", 8);
        return fact;
    }

    /** What the application asks or computes, with the groups around it. */
    private List<ObjectNode> shown(ObjectNode parent) {
        List<ObjectNode> shown = new ArrayList<>();
        parent.path("components").forEach(each -> {
            if (!(each instanceof ObjectNode json)) return;
            Component part = new Component(json, List.of());
            if (part.isGroup()) group(json).ifPresent(shown::add);
            else if (part.carriesValue() && taken.add(part.key())) shown.add(toRead(part));
        });
        return shown;
    }

    private Optional<ObjectNode> group(ObjectNode group) {
        List<ObjectNode> inside = shown(group);
        ObjectNode copy = copy(group);
        copy.putArray("components").addAll(inside);
        return inside.isEmpty() ? Optional.empty() : Optional.of(copy);
    }

    private ObjectNode toRead(Component part) {
        ObjectNode copy = copy(part.json());
        copy.remove(OF_FILLING);
        if (copy.get("properties") instanceof ObjectNode properties) properties.remove("default");
        if (!part.isComputed()) copy.put("readonly", true);
        return copy;
    }

    private ObjectNode copy(ObjectNode json) {
        ObjectNode copy = json.deepCopy();
        copy.put("id", PREFIX + json.path("id").asText(json.path("key").asText("")));
        String hide = json.path("conditional").path("hide").asText("");
        // What else is known by then would hide from the reader what the applicant saw.
        if (Feel.isExpression(hide) && !asked.containsAll(Feel.of(hide).names())) copy.remove("conditional");
        return copy;
    }
}
