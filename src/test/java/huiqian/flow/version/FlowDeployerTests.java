package huiqian.flow.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Deployment;
import huiqian.support.Http;
import huiqian.support.Shipped;
import huiqian.support.WholeApplication;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What a start does to flows that are deployed already. */
@WholeApplication
class FlowDeployerTests {

    private static final String KEY = "leave-request";

    @Autowired
    RepositoryService repository;

    @Autowired
    Versions versions;

    @Autowired
    ShippedFlows shipped;

    @Autowired
    Http http;

    @Test
    void leavesARedesignInForceUnlessTheShippedFlowIsAskedFor() throws IOException {
        ProcessDefinition shipped = latest();
        String redesign = deploy("请假申请（改）");
        try {
            start();
            assertThat(latest().getName()).isEqualTo("请假申请（改）");

            start(KEY);
            assertThat(latest().getName()).isEqualTo("请假申请");
            assertThat(latest().getVersion()).isEqualTo(shipped.getVersion() + 2);
            start(KEY);
            assertThat(latest().getVersion()).isEqualTo(shipped.getVersion() + 2);
        } finally {
            if (!latest().getId().equals(shipped.getId())
                    && !latest().getDeploymentId().equals(redesign))
                repository.deleteDeployment(latest().getDeploymentId(), true);
            repository.deleteDeployment(redesign, true);
        }
        assertThat(latest().getId()).isEqualTo(shipped.getId());
    }

    @Test
    void leavesATrialAloneAndIsNotHeldUpByIt() {
        var answer = Deployment.of("试运行", "presidium", Shipped.flow(KEY)).by("admin", http);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        long before = repository.createProcessDefinitionQuery().count();
        start();
        start(KEY);
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(before);
    }

    private void start(String... upgrades) {
        new FlowDeployer(repository, versions, shipped, List.of(upgrades)).seed();
    }

    private ProcessDefinition latest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(KEY)
                .latestVersion()
                .singleResult();
    }

    private String deploy(String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String model = new ClassPathResource("processes/leave-request.bpmn").getContentAsString(UTF_8);
        files.put(
                "leave-request.bpmn",
                model.replace("name=\"请假申请\"", "name=\"" + name + "\"").getBytes(UTF_8));
        for (String form : List.of("leave-request-apply.form", "leave-request-decide.form"))
            files.put(form, new ClassPathResource("forms/" + form).getContentAsByteArray());
        var answer = Deployment.of("改版", files).by("admin", http);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("id").asText();
    }
}
