package huiqian.flow.replay;

import huiqian.flow.model.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A shipped flow with its forms, and what an administrator made of it. */
final class Drafts {

    private final String model;
    private final Map<String, String> files;

    private Drafts(String model, Map<String, String> files) {
        this.model = model;
        this.files = files;
    }

    static Drafts of(String flow) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            files.put(flow + ".bpmn", Files.readString(Path.of("processes", flow + ".bpmn")));
            for (Path form : forms.filter(file -> file.getFileName().toString().startsWith(flow + "-"))
                    .toList()) files.put(form.getFileName().toString(), Files.readString(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drafts(flow + ".bpmn", files);
    }

    /** The draft with a piece of its model replaced. */
    Drafts with(String before, String after) {
        return with(model, before, after);
    }

    /** The draft with more drawn into its model. */
    Drafts drawing(String... elements) {
        return with(model, "  </bpmn:process>", String.join("\n", elements) + "\n  </bpmn:process>");
    }

    /** The draft with one field more at the top of a form. */
    Drafts asking(String form, String field) {
        String text = files.get(form + ".form");
        int first = text.indexOf('{', text.indexOf("\"components\""));
        return changed(form + ".form", text.substring(0, first) + field + "," + text.substring(first));
    }

    private Drafts with(String file, String before, String after) {
        if (!files.get(file).contains(before)) throw new AssertionError(file + " has no " + before);
        return changed(file, files.get(file).replace(before, after));
    }

    private Drafts changed(String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new Drafts(model, changed);
    }

    String model() {
        return model;
    }

    ModelFile flow() {
        return ModelFile.read(model, files().get(model));
    }

    Map<String, byte[]> files() {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return contents;
    }

    static String line(String id, String from, String to, String condition) {
        String start = "<bpmn:sequenceFlow id=\"" + id + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\"";
        return condition == null
                ? start + "/>"
                : start + "><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + condition
                        + "</bpmn:conditionExpression></bpmn:sequenceFlow>";
    }

    static String decision(String id, String name, String role, String form) {
        return "<bpmn:userTask id=\"" + id + "\" name=\"" + name + "\" camunda:candidateUsers=\"${members.decidersFor('"
                + role + "', applicant)}\" camunda:formRef=\"" + form
                + "\" camunda:formRefBinding=\"deployment\"/>";
    }

    static String gateway(String id, String name, String otherwise) {
        return "<bpmn:exclusiveGateway id=\"" + id + "\" name=\"" + name + "\""
                + (otherwise == null ? "" : " default=\"" + otherwise + "\"") + "/>";
    }
}
