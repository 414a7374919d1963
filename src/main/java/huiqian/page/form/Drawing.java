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
import java.util.stream.Stream;

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

    /** In minutes. */
    private static final int DAY = 24 * 60;

    private static final Bounds NONE = new Bounds(false, null, "", "", null, null, null);

    Optional<Input> input() {
        if (field != null) return Optional.of(field(isAsked()));
        if (component.isGroup())
            return Optional.of(words("heading", json().path("label").asText("")));
        if (component.type().equals("text"))
            return Optional.of(words("note", json().path("text").asText("")));
        return Optional.of(Markup.words(json().path("content").asText("")))
                .filter(words -> component.type().equals("html") && !words.isEmpty())
                .map(words -> words("note", words));
    }

    private Input words(String widget, String text) {
        return new Input(component.id(), text.replace("**", ""), widget, text, List.of(), NONE, "", null, null, "");
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
        if (isFromAList()) return subtype().equals("time") ? "choice" : "when";
        return field.type().equals("datetime") ? MOMENTS.get(subtype()) : WIDGETS.get(field.type());
    }

    private String subtype() {
        return json().path("subtype").asText("date");
    }

    /** A time on the half-hour or the like is chosen: a browser's own field would offer every minute, in the browser's language. */
    private boolean isFromAList() {
        return field.type().equals("datetime") && !subtype().equals("date") && interval() > 0;
    }

    private int interval() {
        return json().path("timeInterval").asInt(0);
    }

    private List<Choice> choices(Object value) {
        if (isFromAList()) return times(subtype().equals("time") ? Typed.raw(value) : Typed.time(Typed.raw(value)));
        Collection<?> chosen = value instanceof Collection<?> several ? several : List.of(Typed.raw(value));
        return field.options().stream()
                .map(option -> new Choice(option.value(), option.label(), chosen.contains(option.value())))
                .toList();
    }

    /** What the field holds is among them, wherever it comes from. */
    private List<Choice> times(String chosen) {
        Stream<String> offered = Stream.iterate(0, minute -> minute < DAY, minute -> minute + interval())
                .map(minute -> "%02d:%02d".formatted(minute / 60, minute % 60));
        return Stream.concat(offered, Stream.of(chosen).filter(time -> !time.isEmpty()))
                .distinct()
                .sorted()
                .map(time -> new Choice(time, time, time.equals(chosen)))
                .toList();
    }

    private Bounds bounds() {
        JsonNode rules = json().path("validate");
        JsonNode longest = rules.path("maxLength");
        return new Bounds(
                rules.path("required").asBoolean(),
                longest.isInt() ? longest.intValue() : null,
                json().path("appearance").path("prefixAdorner").asText(""),
                json().path("appearance").path("suffixAdorner").asText(""),
                interval() == 0 ? null : interval() * 60,
                field.type().equals("number") ? "decimal" : null,
                component.listToLookIn().orElse(null));
    }

    private JsonNode json() {
        return component.json();
    }
}
