package huiqian.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component of a form as it is shown. Everything that reads a form reads it through here, so that nobody sees a field that nobody can fill in,
 * or misses one that somebody can.
 *
 * @param groups those it stands in, the outermost first
 */
public record Component(ObjectNode json, List<ObjectNode> groups) {

    /** The custom property that says what the platform shows in the component's place. */
    public static final String SHOW = "show";

    /** Its one value: what was applied for. */
    public static final String APPLICATION = "application";

    /** The custom property of a box about which Tasklist asks once more when it is left empty. */
    public static final String ASK_IF_EMPTY = "askIfEmpty";

    /** Ids of what is shown then begin with it; no other component's may. */
    public static final String BLOCK_PREFIX = "application-";

    /** Every component of a form, in the order they are shown. What lies in anything but a group is not shown, and no component. */
    static List<Component> all(ObjectNode form) {
        List<Component> all = new ArrayList<>();
        collect(form, List.of(), all);
        return all;
    }

    private static void collect(ObjectNode parent, List<ObjectNode> groups, List<Component> all) {
        parent.path("components").forEach(each -> {
            if (!(each instanceof ObjectNode json)) return;
            Component component = new Component(json, groups);
            all.add(component);
            if (component.isGroup()) collect(json, component.with(groups), all);
        });
    }

    private List<ObjectNode> with(List<ObjectNode> outer) {
        return Stream.concat(outer.stream(), Stream.of(json)).toList();
    }

    /** What it stands in directly. */
    ObjectNode parent(ObjectNode form) {
        return groups.isEmpty() ? form : groups.get(groups.size() - 1);
    }

    public String id() {
        return json.path("id").asText("");
    }

    public String key() {
        return json.path("key").asText("");
    }

    public String type() {
        return json.path("type").asText("");
    }

    public boolean isGroup() {
        return type().equals("group");
    }

    /** The list in which whoever fills it in looks for an option, where there are too many to be shown. */
    public Optional<String> listToLookIn() {
        return LookUp.list(id());
    }

    /** Whether it is a text in whose place the platform shows what was applied for. */
    public boolean showsApplication() {
        return type().equals("text")
                && json.path("properties").path(SHOW).asText("").equals(APPLICATION);
    }

    /** Whether it is part of what the platform has drawn in of the application. */
    public boolean isOfApplication() {
        return Stream.concat(groups.stream(), Stream.of(json))
                .anyMatch(each -> each.path("id").asText("").startsWith(BLOCK_PREFIX));
    }

    /** Whether the form computes its value instead of asking for it. */
    public boolean isComputed() {
        return type().equals("expression");
    }

    /** Whether it has a value that is submitted under its key. */
    public boolean carriesValue() {
        return isComputed() || FieldJson.isInput(type());
    }

    /** The settings that hide it, its groups' before its own. */
    public List<String> hides() {
        return Stream.concat(groups.stream(), Stream.of(json))
                .map(each -> each.path("conditional").path("hide"))
                .filter(hide -> !hide.isMissingNode() && !hide.isNull())
                .map(hide -> hide.asText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    Condition hidden() {
        Condition hidden = Condition.NEVER;
        for (ObjectNode each : with(groups))
            hidden = hidden.or(Condition.of(each.path("conditional").path("hide")));
        return hidden;
    }
}
