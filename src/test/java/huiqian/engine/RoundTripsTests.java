package huiqian.engine;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.WholeApplication;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How often the database is asked on the way from an application to its record: each is a round trip where it is another machine. */
@WholeApplication
class RoundTripsTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void everythingWasUsedOnce() {
        String number = flow.file("sportsMember", "leave-request", leave());
        http.submit("sportsMinister", flow.taskFor("sportsMinister", number), approval());
        flow.runDueJobs();
    }

    @Test
    void asksNoMoreThanItDid() {
        AtomicReference<String> filed = new AtomicReference<>();
        int filing = count(() -> filed.set(http.file("artsMember", "leave-request", leave())
                .json()
                .get("businessKey")
                .asText()));
        String number = filed.get();
        String task = flow.taskFor("artsMinister", number);
        int opening = count(() -> http.get("artsMinister", "/engine-rest/task/" + task + "/deployed-form"));
        int deciding = count(() -> http.submit("artsMinister", task, approval()));
        int settling = count(flow::runDueJobs);

        assertThat(filing).as("filing").isLessThanOrEqualTo(122);
        assertThat(opening).as("opening").isLessThanOrEqualTo(49);
        assertThat(deciding).as("deciding").isLessThanOrEqualTo(72);
        assertThat(settling).as("settling").isLessThanOrEqualTo(74);
    }

    private int count(Runnable errand) {
        jdbc.execute("set query_statistics_max_entries 10000");
        jdbc.execute("set query_statistics true");
        errand.run();
        int asked = jdbc.queryForObject(
                "select sum(execution_count) from information_schema.query_statistics where sql_statement not like 'SET %'",
                Integer.class);
        jdbc.execute("set query_statistics false");
        return asked;
    }
}
