package huiqian.engine;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.ledger.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An outcome that cannot be recorded is tried again after growing pauses, whether or not its model says so. */
@WholeApplication
class RetryPausesTests {

    private static final String CYCLE = "PT10S,PT1M,PT10M,PT1H,PT6H";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Test
    void triesAgainAfterGrowingPausesWithoutACycleInTheModel() {
        Redesign.of("leave-request")
                .withEvery(
                        "(?s)<bpmn:extensionElements>\\s*<camunda:failedJobRetryTimeCycle>.*?</bpmn:extensionElements>",
                        "")
                .deploy(http);
        String number = flow.file("artsMember", "leave-request", leave());

        assertThat(pausesOf(number)).containsExactly(CYCLE.split(","));
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
    }

    @Test
    void keepsToTheCycleOfTheModel() {
        Redesign.of("leave-request").with(CYCLE, "PT1M,PT2M").deploy(http);
        String number = flow.file("artsMember", "leave-request", leave());

        assertThat(pausesOf(number)).containsExactly("PT1M", "PT2M");
    }

    /** How long the engine waits each time it has failed to record the outcome, until it gives up. */
    private List<String> pausesOf(String number) {
        flow.submitTask("artsMinister", flow.taskFor("artsMinister", number), Map.of("verdict", "APPROVE"));
        runtime.setVariable(job(number).getProcessInstanceId(), "requestId", "QJ-0000-0000");
        List<String> pauses = new ArrayList<>();
        while (true) {
            Job failing = job(number);
            assertThatThrownBy(() -> management.executeJob(failing.getId())).hasMessageContaining("QJ-0000-0000");
            if (job(number).getRetries() == 0) return pauses;
            var due = job(number).getDuedate().toInstant().atZone(ZoneId.systemDefault());
            pauses.add(Duration.between(flow.now(), due.toLocalDateTime()).toString());
        }
    }

    private Job job(String number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .singleResult();
    }
}
