package huiqian.flow.version;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Redesign.LEAVE;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case keeps the forms of the version it began with. */
@WholeApplication
class PinnedFormsHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Test
    void showsACaseTheFormOfItsOwnVersion() {
        String number = flow.file("artsMember", LEAVE, leave());
        String task = flow.taskFor("artsMinister", number);
        Redesign.of(LEAVE).withForm("decide", "审批意见", "部长的话").deploy("换一种说法", http);

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

    private String form(String task) {
        return http.get("artsMinister", "/engine-rest/task/" + task + "/deployed-form")
                .text();
    }
}
