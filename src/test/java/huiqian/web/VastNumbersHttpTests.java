package huiqian.web;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.activityReport;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.disposal;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Numbers whose forms name no greatest one: what could not be kept is refused in Chinese, what can be is kept as it is. */
@WholeApplication
class VastNumbersHttpTests {

    private static final List<Object> VAST = List.of(1e30, 1e300, 1e12, Long.MAX_VALUE, 999_999_999_999.995);
    private static final double GREATEST = 999_999_999_999.99;

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void keepsProceedsThatFitAndRefusesOthers() {
        refused(
                () -> http.file("artsMember", "asset-scrapping", with(scrapping("XS-0004"), "residualValue", 1e30)),
                "「估计残值」");
        String number = flow.file("artsMember", "asset-scrapping", scrapping("XS-0003"));
        flow.approve("chair", number);

        String task = flow.taskFor("director", number);
        for (Object vast : VAST)
            refused(() -> http.submit("director", task, with(disposal(), "proceeds", vast)), "「处置收入」");
        Answer answer = http.submit("director", task, with(disposal(), "proceeds", GREATEST));

        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(jdbc.queryForObject("select proceeds from hq_asset where tag = 'XS-0003'", BigDecimal.class))
                .isEqualByComparingTo("999999999999.99");
    }

    @Test
    void keepsCostsThatFitAndRefusesOthers() {
        String number = flow.file("artsMember", "activity-proposal", activity());
        for (String voter : List.of("vice1", "vice2", "sec1")) flow.approve(voter, number);
        flow.goTo(LocalDateTime.parse(activity().get("endsAt").toString()));

        String task = flow.taskFor("artsMember", number);
        for (Object vast : VAST)
            refused(() -> http.submit("artsMember", task, with(activityReport(), "actualCost", vast)), "「实际支出」");
        flow.submit("artsMember", number, with(activityReport(), "actualCost", GREATEST));
        flow.approve("sec1", number);

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }

    /** As an int, 2^32 + 2 people would be two. */
    @Test
    void findsNoRoomForMilliards() {
        for (Object people : List.of(4_294_967_298L, Long.MAX_VALUE, 1e30, 41))
            refused(() -> http.file("guest", "room-borrowing", with(borrowing(), "attendance", people)), "");
        assertThat(http.file("guest", "room-borrowing", with(borrowing(), "attendance", 4_294_967_298L))
                        .message())
                .contains("40", "4294967298");
    }

    private interface Sending {
        Answer send();
    }

    private void refused(Sending sending, String field) {
        Map<String, Object> before = counts();
        Answer answer = sending.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains(field).doesNotContainPattern("[a-z]{2,} [a-z]{2,}");
        assertThat(counts()).isEqualTo(before);
    }

    private Map<String, Object> counts() {
        return jdbc.queryForMap(
                "select (select count(*) from hq_request) as requests, (select count(*) from hq_submission) as submissions");
    }
}
