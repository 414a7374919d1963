package huiqian.approval.home;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody finds on their workbench. */
@WholeApplication
class HomeHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void isWherePeopleLand() {
        PageSession stranger = PageSession.stranger(http);

        assertThat(PageSession.location(stranger.logIn("artsMember", "demo"))).isEqualTo("/");
        assertThat(stranger.get("/").text())
                .contains("李一鸣，上午好", "文艺部部员", "11月23日 星期一", "现在没有等您办理的事", "没有正在办理的申请", "今天没有安排")
                .contains("/camunda/app/tasklist/");
    }

    @Test
    void showsWhatWaitsAndWhoHasWhatOneFiled() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.pass(Duration.ofHours(3));

        assertThat(home("artsMinister")).contains("待我办理 1", "/requests/" + number, "部长例会", "李一鸣 · 文艺部", "全部待办");
        assertThat(home("artsMember")).contains("/requests/" + number, "等沈若曦审批，已 3 小时", "审批中");
        assertThat(home("sportsMember")).doesNotContain(number);
    }

    @Test
    void showsTheMostUrgentFirstAndNoMoreThanFive() {
        for (int day = 1; day <= 6; day++)
            flow.file(
                    "artsMember",
                    "leave-request",
                    with(
                            leave(),
                            "startsAt",
                            "2026-12-0%dT14:00".formatted(day),
                            "endsAt",
                            "2026-12-0%dT16:00".formatted(day),
                            "occasionName",
                            "第%d次".formatted(day)));
        jdbc.update(
                "update hq_open_step set due = ? where request_number = (select number from hq_request where title = ?)",
                LocalDateTime.of(2026, 11, 23, 10, 0),
                "第4次");

        String home = home("artsMinister");

        assertThat(home).contains("待我办理 6").doesNotContain("第6次");
        assertThat(home.indexOf("第4次")).isLessThan(home.indexOf("第1次"));
    }

    @Test
    void offersWhatOneMayApplyForTheLastUsedFirst() {
        flow.file("artsMember", "leave-request", leave());

        String home = home("artsMember");

        assertThat(home)
                .contains("/apply/leave-request", "/apply/activity-proposal")
                .doesNotContain("/apply/room-borrowing");
        assertThat(home.indexOf("/apply/leave-request")).isLessThan(home.indexOf("/apply/activity-proposal"));
        assertThat(home("guest")).contains("/apply/room-borrowing").doesNotContain("/apply/leave-request");
    }

    @Test
    void saysHowLongItUsuallyTakesOnceThereAreFive() {
        for (int day = 1; day <= 5; day++) {
            String number = flow.file(
                    "artsMember",
                    "leave-request",
                    with(
                            leave(),
                            "startsAt",
                            "2026-12-0%dT14:00".formatted(day),
                            "endsAt",
                            "2026-12-0%dT16:00".formatted(day)));
            assertThat(home("artsMember")).doesNotContain("通常");
            flow.pass(Duration.ofHours(4));
            flow.approve("artsMinister", number);
        }

        assertThat(home("artsMember")).contains("通常 4 小时");
    }

    @Test
    void offersNothingThatAnEmptyRegisterStandsInTheWayOf() {
        jdbc.update("delete from hq_room");

        assertThat(home("guest")).contains("tile off", "还没有登记").doesNotContain("/apply/room-borrowing");
    }

    @Test
    void tellsWhatTheDayHolds() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", number);
        assertThat(home("artsMember")).contains("今天没有安排");

        flow.goTo(LocalDateTime.of(2026, 11, 25, 8, 0));

        assertThat(home("artsMember")).contains("请假申请：部长例会", "14:00–16:00");
        assertThat(home("artsMinister")).contains("李一鸣请假：部长例会");
        assertThat(home("sportsMinister")).doesNotContain("李一鸣请假");
        flow.goTo(LocalDateTime.of(2026, 11, 26, 8, 0));
        assertThat(home("artsMember")).contains("今天没有安排", "没有正在办理的申请");
    }

    @Test
    void remindsOfWhatIsOnesOwnTurn() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.sendBack("artsMinister", number, "请写清楚");
        assertThat(home("artsMember")).contains("请修改后重新提交");

        String proposal = flow.file("artsMember", "activity-proposal", activity());
        flow.approve("vice1", proposal);
        flow.approve("chair", proposal);
        flow.goTo(LocalDateTime.of(2026, 12, 12, 18, 0));

        assertThat(home("artsMember")).contains("轮到您填写活动报表", "12月");
    }

    private String home(String person) {
        return http.get(person, "/").text();
    }
}
