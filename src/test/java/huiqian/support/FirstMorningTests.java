package huiqian.support;

import static huiqian.support.Fixtures.scrapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The reset between tests finds the tables itself: whoever adds one need not tell it. */
@WholeApplication
class FirstMorningTests {

    private static final List<String> REGISTERS = List.of("hq_asset", "hq_room", "hq_prefix", "hq_version");

    @Autowired
    FirstMorning morning;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void dropTheNewNounsTables() {
        jdbc.execute("drop table if exists hq_newly_lent");
        jdbc.execute("drop table if exists hq_newcomer");
    }

    @Test
    void emptiesTablesThatANewNounBrings() {
        jdbc.execute("create table hq_newcomer (tag varchar(40) primary key)");
        jdbc.execute("create table hq_newly_lent (newcomer varchar(40) not null references hq_newcomer,"
                + " request_number varchar(40) not null references hq_request)");
        String number = flow.file("artsMember", "asset-scrapping", scrapping("XS-0001"));
        jdbc.update("insert into hq_newcomer (tag) values ('N-1')");
        jdbc.update("insert into hq_newly_lent (newcomer, request_number) values ('N-1', ?)", number);

        morning.dawn();

        for (String table : List.of("hq_newly_lent", "hq_newcomer", "hq_request", "hq_submission", "hq_notice"))
            assertThat(rows(table)).as(table).isEmpty();
    }

    @Test
    void putsBackWhatTheStartFilledIn() {
        List<List<Map<String, Object>>> begun =
                REGISTERS.stream().map(this::rows).toList();
        assertThat(begun).noneMatch(List::isEmpty);
        jdbc.update("update hq_asset set name = '改过', status = 'SCRAPPED', worth = worth + 1");
        jdbc.update("delete from hq_asset where tag = 'XS-0002'");
        jdbc.update("update hq_room set capacity = capacity + 1 where code = 'R101'");
        jdbc.update("delete from hq_room where code = 'HALL'");
        jdbc.update("delete from hq_prefix where prefix = 'QJ'");
        jdbc.update("update hq_version set flow = 'another'");

        morning.dawn();

        assertThat(REGISTERS.stream().map(this::rows).toList()).isEqualTo(begun);
    }

    private List<Map<String, Object>> rows(String table) {
        return jdbc.queryForList("select * from " + table + " order by 1");
    }
}
