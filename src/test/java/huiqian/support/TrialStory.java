package huiqian.support;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.trial.Trials;
import huiqian.support.Http.Answer;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of flows on trial. */
public abstract class TrialStory extends FlowStory {

    @Autowired
    protected Http http;

    @Autowired
    protected RepositoryService repository;

    @Autowired
    protected Trials trials;

    /** As Modeler deploys with the tenant id filled in. */
    protected Answer deploy(String group, Map<String, byte[]> files) {
        return Deployment.of("试运行", group, files).by("admin", http);
    }

    /** Deploys a shipped flow as a trial. */
    protected void onTrial(String flow, String group) {
        Answer answer = deploy(group, Shipped.flow(flow));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** Id of the latest version that a group tries. */
    protected String definition(String flow, String group) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .tenantIdIn(group)
                .latestVersion()
                .singleResult();
        return latest.getId();
    }

    /** Files an application in a trial over the engine's API; answers the number. */
    protected String tryOut(String person, String flow, String group, Map<String, Object> answers) {
        Answer answer = submitTrial(person, flow, group, answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("businessKey").asText();
    }

    protected Answer submitTrial(String person, String flow, String group, Map<String, Object> answers) {
        return http.post(
                person,
                "/engine-rest/process-definition/key/" + flow + "/tenant-id/" + group + "/submit-form",
                Map.of("variables", Http.variables(answers)));
    }
}
