package huiqian.page.form;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.form.Component;
import huiqian.form.Field;
import huiqian.page.form.Input.Bounds;
import huiqian.page.form.Input.Choice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One component of a form as it is drawn. */
record Drawing(Component component, Field field, Filled filled) {

    private static final Map<String, String> WIDGETS = Map.of(
            "textfield", "line",
            "number", "line",
            "textarea", "area",
            "checkbox", "tick",
            "select", "choice",
            "radio", "radios",
            "checklist", "ticks",
            "taglist", "ticks");

    private static final Map<String, String> MOMENTS = Map.of("date", "date", "time", "time", "datetime", "moment");

    private static final Bounds NONE = new Bounds(false, null, "", null, null);

    Optional<Input> input() {
        if (field != null) return Optional.of(field(isAsked()));
        if (component.isGroup())
            return Optional.of(words("heading", json().path("label").asText("")));
        if (component.type().equals("text"))
            return Optional.of(words("note", json().path("text").asText("").replace("**", "")));
        return Optional.empty();
    }

    private static Input words(String widget, String text) {
        return new Input("", text, widget, text, List.of(), NONE, "", null, null, "");
    }

    private boolean isAsked() {
        return !field.isReadOnly() && !field.isComputed() && !filled.fixed().contains(field.key());
    }

    private Input field(boolean asked) {
        String key = field.key();
        Object value = filled.values().get(key);
        return new Input(
                key,
                field.label(),
                asked ? widget() : "shown",
                asked ? Typed.raw(value) : field.show(value),
                asked ? choices(value) : List.of(),
                bounds(),
                json().path("description").asText(""),
                filled.problems().get(key),
                filled.theirs().get(key),
                filled.was() == null ? Typed.raw(value) : filled.was().getOrDefault(key, ""));
    }

    private String widget() {
        if (field.type().equals("datetime"))
            return MOMENTS.get(json().path("subtype").asText("date"));
        return WIDGETS.get(field.type());
    }

    private List<Choice> choices(Object value) {
        Collection<?> chosen = value instanceof Collection<?> several ? several : List.of(Typed.raw(value));
        return field.options().stream()
                .map(option -> new Choice(option.value(), option.label(), chosen.contains(option.value())))
                .toList();
    }

    private Bounds bounds() {
        JsonNode rules = json().path("validate");
        JsonNode longest = rules.path("maxLength");
        int minutes = json().path("timeInterval").asInt(0);
        return new Bounds(
                rules.path("required").asBoolean(),
                longest.isInt() ? longest.intValue() : null,
                json().path("appearance").path("suffixAdorner").asText(""),
                minutes == 0 ? null : minutes * 60,
                field.type().equals("number") ? "decimal" : null);
    }

    private JsonNode json() {
        return component.json();
    }
}
