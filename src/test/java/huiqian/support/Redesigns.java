package huiqian.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.JdbcTemplate;

/** Flows that a test has redesigned. Closing it brings the house back to what was deployed before, for the other tests. */
public final class Redesigns implements AutoCloseable {

    public static final String LEAVE = "leave-request";

    private final Http http;
    private final RepositoryService repository;
    private final JdbcTemplate jdbc;
    private final Set<String> before;

    public Redesigns(Http http, RepositoryService repository, JdbcTemplate jdbc) {
        this.http = http;
        this.repository = repository;
        this.jdbc = jdbc;
        this.before = deployments();
    }

    private Set<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(org.camunda.bpm.engine.repository.Deployment::getId)
                .collect(Collectors.toSet());
    }

    /** The leave flow as it is in force, one of its texts replaced in the model and the forms. */
    public Map<String, byte[]> leave(String text, String by) {
        String deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(LEAVE)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        Map<String, byte[]> files = new TreeMap<>();
        repository.getDeploymentResources(deployment).forEach(file -> {
            String content = new String(content(deployment, file.getName()), UTF_8);
            files.put(file.getName(), content.replace(text, by).getBytes(UTF_8));
        });
        assertThat(String.join(
                        "",
                        files.values().stream()
                                .map(bytes -> new String(bytes, UTF_8))
                                .toList()))
                .contains(by);
        return files;
    }

    private byte[] content(String deployment, String name) {
        try (var content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an administrator does from Modeler; answers the deployment's id. */
    public String deploy(String name, Map<String, byte[]> files) {
        Answer answer = Deployment.of(name, files).by("admin", http);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("id").asText();
    }

    /** A leave flow that differs from the one in force in one text. */
    public String deployLeave(String name, String text, String by) {
        return deploy(name, leave(text, by));
    }

    @Override
    public void close() {
        Set<String> added = deployments();
        added.removeAll(before);
        added.forEach(deployment -> {
            jdbc.update(
                    "delete from hq_version where definition in (select id_ from act_re_procdef where deployment_id_ = ?)",
                    deployment);
            repository.deleteDeployment(deployment, true);
        });
    }
}
