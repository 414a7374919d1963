package huiqian.approval.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Forms filed before they knew their task find the decision they belong to. */
class TaskOfSubmissionTests {

    private final JdbcDataSource database = new JdbcDataSource();
    private JdbcTemplate jdbc;

    @BeforeEach
    void aDatabaseOfBefore() {
        database.setURL("jdbc:h2:mem:task-of-submission;DB_CLOSE_DELAY=-1");
        jdbc = new JdbcTemplate(database);
        jdbc.execute("drop all objects");
        migrate("38");
        jdbc.update(
                "insert into hq_request (number, flow, flow_name, title, applicant, applicant_name, status, filing_round, submitted_at,"
                        + " process_instance, fingerprint) values ('QJ-1', 'f', 'f', 't', 'a', 'a', 'PENDING', 1, now(), 'i', 'h')");
    }

    @Test
    void inTheOrderTheSamePersonDecidedAtTheSameStep() {
        submitted(true, "提交申请", "artsMember", "{}");
        submitted(false, "秘书处验收", "sec1", "{\"verdict\":\"RETURN\"}");
        decided("task-1", "秘书处验收", "sec1");
        submitted(false, "秘书处验收", "sec2", "{\"verdict\":\"RETURN\"}");
        decided("task-2", "秘书处验收", "sec2");
        submitted(false, "秘书处验收", "sec1", "{\"remark\":\"no verdict\"}");
        submitted(false, "秘书处验收", "sec1", "{\"comment\":null,\"verdict\":\"APPROVE\"}");
        decided("task-3", "秘书处验收", "sec1");

        migrate("39");

        assertThat(jdbc.queryForList("select task from hq_submission order by id", String.class))
                .isEqualTo(Arrays.asList(null, "task-1", "task-2", null, "task-3"));
        assertThat(jdbc.queryForList(
                        "select table_name from information_schema.tables where table_name like '%SUBMISSION_TASK%'",
                        String.class))
                .isEqualTo(List.of());
    }

    private void submitted(boolean application, String step, String by, String data) {
        jdbc.update(
                "insert into hq_submission (request_number, filing_round, application, step, submitted_by, submitted_by_name, submitted_at,"
                        + " data, form) values ('QJ-1', 1, ?, ?, ?, ?, now(), ?, '{}')",
                application,
                step,
                by,
                by,
                data);
    }

    private void decided(String task, String step, String by) {
        jdbc.update(
                "insert into hq_decision (request_number, filing_round, step, task, decider, decider_name, post, acting, verdict, decided_at, hash)"
                        + " values ('QJ-1', 1, ?, ?, ?, ?, 'p', false, 'APPROVE', now(), 'h')",
                step,
                task,
                by,
                by);
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version + "?")
                .load()
                .migrate();
    }
}
