package huiqian.engine.version;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Redesigns.LEAVE;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Redesigns;
import huiqian.support.WholeApplication;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case keeps the forms of the version it began with. */
@WholeApplication
class PinnedFormsHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void showsACaseTheFormOfItsOwnVersion() {
        try (var redesigns = new Redesigns(http, repository, jdbc)) {
            String number = flow.file("artsMember", LEAVE, leave());
            String task = flow.taskFor("artsMinister", number);
            redesigns.deployLeave("换一种说法", "审批意见", "部长的话");

            assertThat(form(task)).contains("审批意见").doesNotContain("部长的话");
            assertThat(http.submit("artsMinister", task, approval()).status()).isEqualTo(204);
            flow.runDueJobs();
            assertThat(flow.status(number)).isEqualTo(Status.APPROVED);

            String later = flow.file("sportsMember", LEAVE, leave());
            String newTask = flow.taskFor("sportsMinister", later);
            assertThat(http.get("sportsMinister", "/engine-rest/task/" + newTask + "/deployed-form")
                            .text())
                    .contains("部长的话");
        }
    }

    private String form(String task) {
        return http.get("artsMinister", "/engine-rest/task/" + task + "/deployed-form")
                .text();
    }
}
