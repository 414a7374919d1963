package huiqian.engine.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

@Component
class DeployedVersions implements Versions {

    private final RepositoryService repository;

    DeployedVersions(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<Map<String, byte[]>> filesInForce(String flow) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        return Optional.ofNullable(latest).map(version -> files(version.getDeploymentId()));
    }

    private Map<String, byte[]> files(String deployment) {
        Map<String, byte[]> files = new TreeMap<>();
        repository.getDeploymentResourceNames(deployment).forEach(name -> files.put(name, content(deployment, name)));
        return files;
    }

    private byte[] content(String deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
