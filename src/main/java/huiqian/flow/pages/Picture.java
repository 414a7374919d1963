package huiqian.flow.pages;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A model as a page draws it.
 *
 * @param shown ids of what has a place in it; the flow as a whole has none
 */
record Picture(String xml, Set<String> shown) {

    private static final Pattern SHAPE = Pattern.compile("BPMN(?:Shape|Edge)\\b[^>]*\\bbpmnElement=\"([^\"]+)\"");

    static Picture of(byte[] model) {
        String text = new String(model, StandardCharsets.UTF_8);
        String xml = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Picture(
                xml, SHAPE.matcher(xml).results().map(shape -> shape.group(1)).collect(Collectors.toUnmodifiableSet()));
    }

    /** The id if it can be pointed at, otherwise null. */
    String pointedAt(String id) {
        return id != null && shown.contains(id) ? id : null;
    }
}
