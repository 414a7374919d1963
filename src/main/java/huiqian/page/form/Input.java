package huiqian.page.form;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing that a form shows, as the page draws it.
 *
 * @param key of the field; of what asks for nothing its id
 * @param widget heading, note, shown, line, area, tick, choice, radios, ticks, date, time, moment, or when: a day, and a time chosen from a list
 * @param value as the widget holds it, or as people read it where nothing is asked; of a note with its bold words between two asterisks
 * @param choices of choice, radios, ticks and when
 * @param problem what is wrong with what was filled in; null if nothing is
 * @param theirs what somebody else has made of the field meanwhile; null for nothing
 * @param was what the field held before it was changed, as the widget held it
 */
public record Input(
        String key,
        String label,
        String widget,
        String value,
        List<Choice> choices,
        Bounds bounds,
        String hint,
        String problem,
        String theirs,
        String was) {

    /** @param chosen whether it is what the field holds */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * What helps while typing; the server judges. Null for what is not bounded.
     *
     * @param list in which to look for what is typed, where there is too much to choose from
     */
    public record Bounds(
            boolean required, Integer longest, String prefix, String suffix, Integer step, String mode, String list) {}

    /** A piece of a note. */
    public record Part(String text, boolean bold) {}

    public String id() {
        return "f-" + key;
    }

    /** Whether it asks for something that may be wrong. */
    public boolean isAsked() {
        return !List.of("heading", "note", "shown").contains(widget);
    }

    /** Of a note the words as they are written, bold ones apart. */
    public List<Part> parts() {
        String[] parts = value.split("\\*\\*");
        return IntStream.range(0, parts.length)
                .filter(at -> !parts[at].isEmpty())
                .mapToObj(at -> new Part(parts[at], at % 2 == 1))
                .toList();
    }

    /** Of a day with a time the day; whatever was sent instead of one. */
    public String day() {
        return Typed.day(value);
    }

    /** How much has been written, in characters as people count them. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /** The same with few choices seen all at once instead of one after another, where one has to be chosen. */
    public Input spread(int most) {
        boolean few = widget.equals("choice") && bounds.required() && bounds.step() == null && choices.size() <= most;
        return few ? new Input(key, label, "radios", value, choices, bounds, hint, problem, theirs, was) : this;
    }
}
