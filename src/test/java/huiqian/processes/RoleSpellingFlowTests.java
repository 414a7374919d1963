package huiqian.processes;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** However the engine lets a role be spelled, the step is that role's: it goes up in time, and posts are followed. */
@WholeApplication
class RoleSpellingFlowTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @DisplayName("the minister's step, spelled otherwise")
    @ValueSource(
            strings = {
                "${members.decidersFor(&quot;minister&quot;, applicant)}",
                "${members . decidersFor('minister', applicant)}",
                "${members.decidersFor ( 'minister' ,applicant )}",
                "${members.decidersFor(&#10;'minister', applicant)}",
                "${(members.decidersFor('minister', applicant))}"
            })
    void goesUpToThePresidiumWhenItWaitsTooLong(String spelled) {
        Redesign.of(Redesign.LEAVE)
                .with("${members.decidersFor('minister', applicant)}", spelled)
                .deploy(http);
        String number = flow.file("artsMember", "leave-request", leave());
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        assertThat(jdbc.queryForObject("select role from hq_open_step where request_number = ?", String.class, number))
                .isEqualTo("minister");

        flow.pass(Duration.ofHours(49));

        assertThat(flow.waitsFor(number)).contains("artsMinister", "chair", "vice1");
    }
}
