package huiqian.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
 * overwritten; a shipped flow replaces it only when {@code huiqian.flows.upgrade} names it.
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
            if (isAbsent(key) || upgrades.contains(key)) deploy(key, flow);
        }
    }

    private boolean isAbsent(String key) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .count()
                == 0;
    }

    private void deploy(String key, Resource flow) throws IOException {
        String model = flow.getContentAsString(StandardCharsets.UTF_8);
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name(key)
                .source("huiqian")
                .enableDuplicateFiltering(true)
                .addString(key + ".bpmn", model);
        for (String form :
                FORM.matcher(model).results().map(MatchResult::group).distinct().toList())
            addForm(deployment, FORM.matcher(form).replaceAll("$1"));
        deployment.deploy();
    }

    private void addForm(DeploymentBuilder deployment, String form) throws IOException {
        Resource resource = resources.getResource("classpath:forms/" + form + ".form");
        deployment.addString(form + ".form", resource.getContentAsString(StandardCharsets.UTF_8));
    }
}
