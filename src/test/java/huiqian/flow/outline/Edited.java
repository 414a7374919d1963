package huiqian.flow.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shipped flow with its forms, and edits of their texts. */
record Edited(String flow, Map<String, byte[]> files) {

    private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"]+)\"");

    static Edited of(String flow) {
        Map<String, byte[]> files = new TreeMap<>();
        byte[] model = read(Path.of("processes", flow + ".bpmn"));
        files.put(flow + ".bpmn", model);
        FORM.matcher(new String(model, StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1) + ".form")
                .forEach(form -> files.put(form, read(Path.of("forms", form))));
        return new Edited(flow, files);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
