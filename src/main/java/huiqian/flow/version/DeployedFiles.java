package huiqian.flow.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Reads what a version was deployed with, in force or on trial. */
public final class DeployedFiles {

    private DeployedFiles() {}

    /** The model and the forms it opens, by file name; not what else came in the same deployment. */
    public static Map<String, byte[]> of(ProcessDefinition version, RepositoryService repository) {
        String deployment = version.getDeploymentId();
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : repository.getDeploymentResourceNames(deployment))
            try (InputStream content = repository.getResourceAsStream(deployment, name)) {
                files.put(name, content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        return ModelFiles.of(version.getResourceName(), files);
    }
}
