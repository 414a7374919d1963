package huiqian.approval.ledger;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws numbers such as QJ-2026-0001, consecutive within a prefix and year. The counter's row stays locked until the caller's transaction
 * ends, so a number that is rolled back is drawn again.
 */
@Component
class Numbers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Numbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String draw(String prefix) {
        int year = LocalDate.now(clock).getYear();
        if (!advance(prefix, year)) begin(prefix, year);
        return "%s-%d-%04d".formatted(prefix, year, last(prefix, year));
    }

    private boolean advance(String prefix, int year) {
        return jdbc.sql(
                                "update hq_number_counter set last_number = last_number + 1 where prefix = ? and counter_year = ?")
                        .params(prefix, year)
                        .update()
                == 1;
    }

    /** The first number of a year: two at once are told apart by a row that is always there to be locked. */
    private void begin(String prefix, int year) {
        jdbc.sql("select last_number from hq_number_counter where prefix = '' and counter_year = 0 for update")
                .query(Integer.class)
                .single();
        if (advance(prefix, year)) return;
        jdbc.sql("insert into hq_number_counter (prefix, counter_year, last_number) values (?, ?, 1)")
                .params(prefix, year)
                .update();
    }

    private int last(String prefix, int year) {
        return jdbc.sql("select last_number from hq_number_counter where prefix = ? and counter_year = ?")
                .params(prefix, year)
                .query(Integer.class)
                .single();
    }
}
