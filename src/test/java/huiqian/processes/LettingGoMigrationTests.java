package huiqian.processes;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What requests that came to nothing held before the registers let go by themselves is let go when the application is renewed. */
class LettingGoMigrationTests {

    private final DataSource database = database();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:letting-go;DB_CLOSE_DELAY=-1");
        return database;
    }

    @Test
    void letsGoOfWhatWasLeftBehind() {
        Flyway.configure().dataSource(database).target("29?").load().migrate();
        for (String outcome : new String[] {"REJECTED", "WITHDRAWN", "APPROVED", null})
            hold(String.valueOf(outcome), outcome);

        Flyway.configure().dataSource(database).load().migrate();

        assertThat(jdbc.queryForList("select tag from hq_asset where status = 'SCRAPPING' order by tag", String.class))
                .containsExactly("APPROVED", "null");
        assertThat(jdbc.queryForList(
                        "select tag from hq_asset where status = 'IN_USE' and scrapping_request is null", String.class))
                .containsExactlyInAnyOrder("REJECTED", "WITHDRAWN");
        for (String register : new String[] {"hq_room_slot", "hq_leave", "hq_activity"})
            assertThat(jdbc.queryForList("select request_number from " + register, String.class))
                    .as(register)
                    .containsExactlyInAnyOrder("APPROVED", "null");
    }

    /** A request with this outcome that holds something in every register. */
    private void hold(String number, String outcome) {
        String status = outcome == null ? "PENDING" : outcome;
        jdbc.update(
                "insert into hq_request (number, flow, flow_name, title, applicant, applicant_name, status, outcome, filing_round,"
                        + " submitted_at, process_instance, fingerprint) values (?, 'f', '流程', '标题', 'p', '人', ?, ?, 1, current_timestamp, 'i', 'x')",
                number,
                status,
                outcome);
        jdbc.update(
                "insert into hq_asset (tag, name, location, acquired_on, worth, status, scrapping_request)"
                        + " values (?, '投影仪', '办公室', date '2020-01-01', 100, 'SCRAPPING', ?)",
                number,
                number);
        jdbc.update(
                "insert into hq_room (code, name, capacity, opens, closes) values (?, '会议室', 10, time '08:00:00', time '22:00:00')",
                number);
        jdbc.update(
                "insert into hq_room_slot (room, slot_start, request_number) values (?, timestamp '2026-12-01 14:00:00', ?)",
                number,
                number);
        jdbc.update(
                "insert into hq_leave (request_number, person, starts_at, ends_at, retroactive, entered_at)"
                        + " values (?, 'p', timestamp '2026-12-01 14:00:00', timestamp '2026-12-01 16:00:00', false, current_timestamp)",
                number);
        jdbc.update(
                "insert into hq_activity (request_number, activity_name, starts_at, ends_at, entered_at)"
                        + " values (?, '歌会', timestamp '2026-12-01 14:00:00', timestamp '2026-12-01 16:00:00', current_timestamp)",
                number);
    }
}
