package huiqian.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The shipped flows as an administrator has them in Modeler, to be redesigned. */
public final class Shipped {

    private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"]+)\"");

    private Shipped() {}

    /** A flow with its forms, by file name, the model first. */
    public static Map<String, byte[]> flow(String key) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] model = read(Path.of("processes", key + ".bpmn"));
        files.put(key + ".bpmn", model);
        FORM.matcher(new String(model, UTF_8))
                .results()
                .map(form -> form.group(1) + ".form")
                .forEach(form -> files.put(form, read(Path.of("forms", form))));
        return files;
    }

    /** The same under another key, which its model and forms are renamed to; texts and what takes their place, in turns. */
    public static Map<String, byte[]> flowAs(String key, String newKey, String... edits) {
        Map<String, byte[]> renamed = new LinkedHashMap<>();
        flow(key).forEach((file, content) -> {
            String text = new String(content, UTF_8).replace(key, newKey);
            for (int i = 0; i < edits.length; i += 2) text = text.replace(edits[i], edits[i + 1]);
            renamed.put(file.replace(key, newKey), text.getBytes(UTF_8));
        });
        return renamed;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
