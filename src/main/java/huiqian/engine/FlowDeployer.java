package huiqian.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Seeds the shipped flows, each with its forms in one deployment, where their key is not deployed yet. An administrator's redesign is never
 * overwritten, and a trial stays beside it; a shipped flow replaces it only when {@code huiqian.flows.upgrade} names it.
 */
@Component
class FlowDeployer {

    private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"]+)\"");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final List<String> upgrades;

    FlowDeployer(
            RepositoryService repository,
            ResourcePatternResolver resources,
            @Value("${huiqian.flows.upgrade:}") List<String> upgrades) {
        this.repository = repository;
        this.resources = resources;
        this.upgrades = upgrades;
    }

    void seed() throws IOException {
        for (Resource flow : resources.getResources("classpath:processes/*.bpmn")) {
            String key = flow.getFilename().replace(".bpmn", "");
            Map<String, String> files = files(key, flow);
            if (isAbsent(key) || (upgrades.contains(key) && !isInForce(key, files))) deploy(key, files);
        }
    }

    private boolean isAbsent(String key) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .withoutTenantId()
                        .count()
                == 0;
    }

    /** Whether the latest version is made of these very files. */
    private boolean isInForce(String key, Map<String, String> files) throws IOException {
        String deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        if (!files.keySet().equals(Set.copyOf(repository.getDeploymentResourceNames(deployment)))) return false;
        for (var file : files.entrySet())
            if (!file.getValue().equals(deployed(deployment, file.getKey()))) return false;
        return true;
    }

    private String deployed(String deployment, String file) throws IOException {
        try (InputStream content = repository.getResourceAsStream(deployment, file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void deploy(String key, Map<String, String> files) {
        DeploymentBuilder deployment = repository.createDeployment().name(key).source("huiqian");
        files.forEach(deployment::addString);
        deployment.deploy();
    }

    /** The model and the forms it names, by file name. */
    private Map<String, String> files(String key, Resource flow) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        String model = flow.getContentAsString(StandardCharsets.UTF_8);
        files.put(key + ".bpmn", model);
        for (MatchResult form : FORM.matcher(model).results().toList()) {
            String file = form.group(1) + ".form";
            files.put(
                    file, resources.getResource("classpath:forms/" + file).getContentAsString(StandardCharsets.UTF_8));
        }
        return files;
    }
}
