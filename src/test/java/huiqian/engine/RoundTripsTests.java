package huiqian.engine;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.WholeApplication;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The database counts for everybody: what else asks it meanwhile only adds, so the least of three is the errand's own. */
    @Test
    void asksNoMoreThanItDid() {
        int[] least = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (int day = 0; day < 3; day++) {
            int[] asked = leaveLaterBy(day);
            for (int i = 0; i < least.length; i++) least[i] = Math.min(least[i], asked[i]);
        }

        assertThat(least[0]).as("filing").isLessThanOrEqualTo(122);
        assertThat(least[1]).as("opening").isLessThanOrEqualTo(49);
        assertThat(least[2]).as("deciding").isLessThanOrEqualTo(72);
        // The applicant is told outside the browser as well: a row of the outbox.
        assertThat(least[3]).as("settling").isLessThanOrEqualTo(75);
    }

    /** Of a leave from filing to record: filing, opening the form, deciding, settling. */
    private int[] leaveLaterBy(int days) {
        Map<String, Object> leave = new HashMap<>(leave());
        for (String end : List.of("startsAt", "endsAt"))
            leave.compute(
                    end,
                    (key, at) -> LocalDateTime.parse((String) at).plusDays(days).toString());
        AtomicReference<String> filed = new AtomicReference<>();
        int filing = count(() -> filed.set(http.file("artsMember", "leave-request", leave)
                .json()
                .get("businessKey")
                .asText()));
        String task = flow.taskFor("artsMinister", filed.get());
        int opening = count(() -> http.get("artsMinister", "/engine-rest/task/" + task + "/deployed-form"));
        int deciding = count(() -> http.submit("artsMinister", task, approval()));
        return new int[] {filing, opening, deciding, count(flow::runDueJobs)};
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
