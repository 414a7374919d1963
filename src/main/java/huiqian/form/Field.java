package huiqian.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One field of a form, with the rules its JSON states for it. Immutable. */
public final class Field {

    private final String key;
    private final String label;
    private final String type;
    private final Kind kind;
    private final Standing standing;
    private final Map<String, String> properties;

    Field(String key, String label, String type, Kind kind, Standing standing, Map<String, String> properties) {
        this.key = key;
        this.label = label;
        this.type = type;
        this.kind = kind;
        this.standing = standing;
        this.properties = properties;
    }

    /**
     * Where a field stands apart from its kind.
     *
     * @param readOnly when the field may not be changed
     * @param hidden when it is not shown, its groups' conditions included
     * @param initial what it holds before anybody fills it in, null if nothing
     */
    record Standing(boolean required, Condition readOnly, Condition hidden, Object initial) {}

    public String key() {
        return key;
    }

    /** How people call the field: its label, or the key where that is empty or computed. */
    public String label() {
        return label;
    }

    /** The form-js type, such as textfield. */
    public String type() {
        return type;
    }

    /** What it holds before anybody fills it in; null for nothing. */
    public Object initial() {
        return standing.initial();
    }

    /** Whether nobody may change the field, whatever the data. */
    public boolean isReadOnly() {
        return standing.readOnly() == Condition.ALWAYS;
    }

    /** Whether the form computes the value instead of asking for it. */
    public boolean isComputed() {
        return kind instanceof ComputedKind;
    }

    /** Why what the field holds before anybody fills it in would not be taken; empty if it would. */
    public Optional<String> flawOfDefault() {
        if (kind.isEmpty(standing.initial())) return Optional.empty();
        return Optional.ofNullable(kind.read(standing.initial(), Map.of()).flaw());
    }

    /** The choices of a select, radio, checklist or taglist; empty for other types and while they are unknown. */
    public List<Option> options() {
        return kind instanceof Choices choices ? choices.options() : List.of();
    }

    /** A custom property, as set in Modeler. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** Whether whoever leaves the box empty is asked once more. */
    public boolean asksIfEmpty() {
        return property(Component.ASK_IF_EMPTY).filter("true"::equals).isPresent();
    }

    /** How a value is read by people; a dash for nothing, the value as it is where the field cannot make sense of it. */
    public String show(Object value) {
        return Kind.isNothing(value) ? "—" : kind.show(value);
    }

    Kind kind() {
        return kind;
    }

    boolean isRequired() {
        return standing.required();
    }

    Condition readOnly() {
        return standing.readOnly();
    }

    Condition hidden() {
        return standing.hidden();
    }

    /** What the field holds before it is filled in again: the known value, else the form's default. */
    Object given(Map<String, Object> known) {
        Object value = known.get(key);
        return value == null ? standing.initial() : value;
    }

    /** Whether a posted value leaves a read-only field as it was. */
    boolean leavesAlone(Object posted, Map<String, Object> known) {
        return repeats(posted, known.get(key)) || repeats(posted, given(known));
    }

    private boolean repeats(Object posted, Object given) {
        if (Objects.equals(kind.canonical(posted), kind.canonical(given))) return true;
        // form-js sends nothing back for a value the field cannot hold, such as a choice that is no longer offered.
        return kind.isEmpty(posted) && !kind.read(given, Map.of()).isSound();
    }

    /** @param flaw a Chinese phrase that follows the field's label */
    public Problem problem(String flaw) {
        return new Problem(key, "「" + label + "」" + flaw);
    }
}
