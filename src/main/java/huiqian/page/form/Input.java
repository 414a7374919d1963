package huiqian.page.form;

import java.util.List;

/**
 * One thing that a form shows, as the page draws it.
 *
 * @param widget heading, note, shown, line, area, tick, choice, radios, ticks, date, time or moment
 * @param value as the widget holds it, or as people read it where nothing is asked
 * @param choices of choice, radios and ticks
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

    /** What helps while typing; the server judges. Null for what is not bounded. */
    public record Bounds(boolean required, Integer longest, String suffix, Integer step, String mode) {}

    public String id() {
        return "f-" + key;
    }

    /** Whether it asks for something that may be wrong. */
    public boolean isAsked() {
        return !List.of("heading", "note", "shown").contains(widget);
    }
}
