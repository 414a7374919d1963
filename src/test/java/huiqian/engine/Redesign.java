package huiqian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Deployment;
import huiqian.support.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;

/** A shipped flow with something changed, in force until it is closed. */
record Redesign(String deployment, RepositoryService repository) implements AutoCloseable {

    private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"]+)\"");

    /** The model with every match of these patterns replaced: pattern, replacement, and so on. */
    static Redesign of(String flow, Http http, RepositoryService repository, String... edits) {
        String model = text(Path.of("processes", flow + ".bpmn"));
        for (int i = 0; i < edits.length; i += 2) {
            String changed = model.replaceAll(edits[i], edits[i + 1]);
            assertThat(changed).as(edits[i]).isNotEqualTo(model);
            model = changed;
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(flow + ".bpmn", model.getBytes(StandardCharsets.UTF_8));
        FORM.matcher(model)
                .results()
                .map(form -> form.group(1) + ".form")
                .forEach(form -> files.put(form, text(Path.of("forms", form)).getBytes(StandardCharsets.UTF_8)));
        Http.Answer answer = Deployment.of("redesign", files).by("admin", http);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new Redesign(answer.json().get("id").asText(), repository);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        repository.deleteDeployment(deployment, true);
    }
}
