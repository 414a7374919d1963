package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.form.feel.Feel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One field read from its JSON. */
final class FieldJson {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "select", "radio", "checklist", "taglist", "datetime");

    /** Tells whoever fills the form in that a field may stay empty; on file and on paper it is no part of the field's name. */
    private static final Pattern HINT = Pattern.compile("\\s*[（(]\\s*(选填|可选|可不填)\\s*[）)]\\s*$");

    private FieldJson() {}

    /** Whether components of the type ask for something. */
    static boolean isInput(String type) {
        return INPUTS.contains(type);
    }

    /** The kind of an input component. */
    static Kind kind(String type, JsonNode component) {
        try {
            return kindOf(type, component);
        } catch (IllegalArgumentException e) {
            String key = component.path("key").asText("");
            throw new IllegalArgumentException("字段「" + key + "」：" + e.getMessage(), e);
        }
    }

    private static Kind kindOf(String type, JsonNode component) {
        return switch (type) {
            case "textfield" -> text(component, true);
            case "textarea" -> text(component, false);
            case "number" -> number(component);
            case "checkbox" -> new CheckboxKind();
            case "select", "radio" -> new ChoiceKind(offer(component));
            case "checklist", "taglist" -> new ListKind(offer(component));
            case "datetime" -> moment(component);
            default -> throw new IllegalArgumentException("未知的类型");
        };
    }

    private static Kind text(JsonNode component, boolean oneLine) {
        JsonNode validate = component.path("validate");
        return new TextKind(
                oneLine,
                Limit.of(validate.path("minLength")),
                Limit.of(validate.path("maxLength")),
                Shape.of(component),
                adorners(component));
    }

    private static Kind number(JsonNode component) {
        JsonNode validate = component.path("validate");
        JsonNode digits = component.path("decimalDigits");
        return new NumberKind(
                Limit.of(validate.path("min")),
                Limit.of(validate.path("max")),
                digits.isNumber() ? digits.intValue() : null,
                step(component.path("increment")),
                component.path("serializeToString").asBoolean(),
                adorners(component).orMoneyBy(label("", component)));
    }

    private static BigDecimal step(JsonNode increment) {
        BigDecimal step = Numbers.of(increment);
        return step == null || step.signum() == 0 ? null : step;
    }

    private static Kind moment(JsonNode component) {
        return switch (component.path("subtype").asText("date")) {
            case "date" -> MomentKind.DATE;
            case "time" -> MomentKind.TIME;
            case "datetime" -> MomentKind.DATETIME;
            default -> throw new IllegalArgumentException("未知的日期类型");
        };
    }

    private static Choices.Offer offer(JsonNode component) {
        if (component.hasNonNull("valuesKey") || component.hasNonNull("valuesExpression")) return Choices.Offer.UNKNOWN;
        List<Option> options = new ArrayList<>();
        for (JsonNode each : component.path("values")) {
            String value = each.path("value").asText("");
            options.add(new Option(value, each.path("label").asText(value)));
        }
        return Choices.Offer.of(options);
    }

    private static Adorners adorners(JsonNode component) {
        JsonNode appearance = component.path("appearance");
        return new Adorners(literal(appearance, "prefixAdorner"), literal(appearance, "suffixAdorner"));
    }

    static Field field(String key, JsonNode component, Kind kind, Condition hidden) {
        return new Field(
                key,
                label(key, component),
                component.path("type").asText(),
                kind,
                standing(component, hidden),
                properties(component));
    }

    /** A field whose value is computed; it may not be changed where nothing it depends on may be. */
    static Field computed(String key, JsonNode component, boolean asked, Condition hidden) {
        Map<String, String> properties = properties(component);
        String label = properties.getOrDefault("label", label(key, component));
        Condition readOnly = asked ? Condition.NEVER : Condition.ALWAYS;
        return new Field(
                key,
                label,
                component.path("type").asText(),
                new ComputedKind(),
                new Field.Standing(false, readOnly, hidden, null),
                properties);
    }

    private static Field.Standing standing(JsonNode component, Condition hidden) {
        JsonNode initial = component.path("defaultValue");
        return new Field.Standing(
                component.path("validate").path("required").asBoolean(),
                readOnly(component),
                hidden,
                initial.isMissingNode() ? null : FormJson.JSON.convertValue(initial, Object.class));
    }

    /** When a component may not be changed. */
    static Condition readOnly(JsonNode component) {
        return Condition.of(component.path("readonly")).or(Condition.of(component.path("disabled")));
    }

    private static String label(String key, JsonNode component) {
        for (String name : List.of("label", "dateLabel", "timeLabel")) {
            String label = literal(component, name);
            if (!label.isBlank()) return HINT.matcher(label).replaceAll("").strip();
        }
        return key;
    }

    /** A text of the form, computed if it can be without data; empty where it cannot. */
    private static String literal(JsonNode node, String name) {
        String text = node.path(name).asText("");
        if (text.contains("{{")) return "";
        if (!Feel.isExpression(text)) return text;
        return Feel.of(text).value(Map.of()) instanceof String computed ? computed : "";
    }

    private static Map<String, String> properties(JsonNode component) {
        Map<String, String> properties = new HashMap<>();
        component
                .path("properties")
                .properties()
                .forEach(each -> properties.put(each.getKey(), each.getValue().asText("")));
        return Map.copyOf(properties);
    }
}
