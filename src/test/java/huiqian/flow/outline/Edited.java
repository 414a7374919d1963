package huiqian.flow.outline;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.model.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shipped flow with its forms, and edits of their texts. */
record Edited(String flow, Map<String, byte[]> files) {

    static Edited of(String flow) {
        return new Edited(flow, Shelf.bytes(Shelf.deployment(flow)));
    }

    /** As it was shipped when forms and deadlines were drawn by hand. */
    static Edited byHand(String flow) {
        return new Edited(flow, Shelf.bytes(Shelf.byHand(flow)));
    }

    /** The first place in the model where the text stands. */
    Edited model(String from, String to) {
        return file(flow + ".bpmn", from, to);
    }

    /** The first place in the form where the text stands; line ends and indents count for one blank. */
    Edited form(String step, String from, String to) {
        return file(flow + "-" + step + ".form", from, to);
    }

    /** Every place in the model where the text stands. */
    Edited everywhere(String from, String to) {
        String name = flow + ".bpmn";
        Map<String, byte[]> edited = new TreeMap<>(files);
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        edited.put(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return new Edited(flow, edited);
    }

    private Edited file(String name, String from, String to) {
        String text = new String(files.get(name), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        assertThat(text).contains(from);
        Map<String, byte[]> edited = new TreeMap<>(files);
        edited.put(
                name,
                text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))
                        .getBytes(StandardCharsets.UTF_8));
        return new Edited(flow, edited);
    }
}
