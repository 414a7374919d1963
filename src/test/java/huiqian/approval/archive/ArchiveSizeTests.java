package huiqian.approval.archive;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ten thousand requests on file, half of them open: how often a page asks the database, whatever its length, and how long it takes. */
@WholeApplication
@Tag("long")
class ArchiveSizeTests {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveSizeTests.class);

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void fileTenThousand() {
        jdbc.update(
                """
                insert into hq_request (number, flow, flow_name, title, applicant, applicant_name, department, department_name,
                  status, outcome, filing_round, submitted_at, settled_at, process_instance, fingerprint, trial)
                select 'QJ-2026-' || x, 'leave-request', '请假申请', '第' || x || '次例会', 'artsMember', '李一鸣', 'Arts', '文艺部',
                  case when mod(x, 2) = 0 then 'PENDING' else 'APPROVED' end,
                  case when mod(x, 2) = 0 then null else 'APPROVED' end, 1,
                  dateadd(minute, x, timestamp with time zone '2026-11-01 09:00:00+08:00'),
                  case when mod(x, 2) = 0 then null else dateadd(minute, x + 240, timestamp with time zone '2026-11-01 09:00:00+08:00') end,
                  'p' || x, 'f' || x, false
                from system_range(1, 10000)""");
        jdbc.update(
                """
                insert into hq_open_step (request_number, task, step, kind, role, escalated, opened_at, due, closed_at, closed_by)
                select 'QJ-2026-' || x, 't' || x, '部长审批请假', 'DECISION', 'minister', false,
                  dateadd(minute, x, timestamp with time zone '2026-11-01 09:00:00+08:00'),
                  dateadd(minute, x + 2880, timestamp with time zone '2026-11-01 09:00:00+08:00'),
                  case when mod(x, 2) = 0 then null else dateadd(minute, x + 240, timestamp with time zone '2026-11-01 09:00:00+08:00') end,
                  case when mod(x, 2) = 0 then null else 'artsMinister' end
                from system_range(1, 10000)""");
        jdbc.update("insert into hq_step_decider (step_id, person) select id, 'artsMinister' from hq_open_step");
    }

    @AfterEach
    void countNoMore() {
        jdbc.execute("set query_statistics false");
    }

    @ParameterizedTest
    @CsvSource({
        "sec2, /office/archive, 18",
        "sec2, /office/archive?q=9999, 18",
        "sec2, /office/archive?status=PENDING&sort=title&page=99, 18",
        "sec2, /office/statistics, 18",
        "artsMember, /mine, 18",
        "artsMember, /, 47",
        "artsMinister, /, 47"
    })
    void asksTheDatabaseAFewTimes(String person, String path, int most) {
        http.get(person, path);
        int least = Integer.MAX_VALUE;
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            least = Math.min(least, count(() -> http.get(person, path)));
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        LOG.info(
                "{} for {}: {} statements, {} ms",
                path,
                person,
                least,
                times.stream().map(Duration::toMillis).toList());

        assertThat(least).isLessThanOrEqualTo(most);
    }

    @Test
    void isTakenAwayWhole() {
        assertThat(http.get("sec2", "/office/archive.xlsx").bytes()).hasSizeGreaterThan(100_000);
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
