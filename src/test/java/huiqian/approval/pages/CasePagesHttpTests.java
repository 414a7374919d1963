package huiqian.approval.pages;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a request, as those who have a part in it use it. */
@WholeApplication
class CasePagesHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Test
    void tellsTheApplicantWhomItWaitsForAndUntilWhen() {
        String number = flow.file("artsMember", "leave-request", leave());

        assertThat(page("artsMember", number))
                .contains("部长例会", "审批中", number, "沈若曦（文艺部部长）", "参加英语四级考试", "撤回", "催办", "照此再申请")
                .doesNotContain("name=\"verdict\"");
    }

    @Test
    void saysWhyItWentUp() {
        String number = flow.file("artsMinister", "leave-request", leave());

        assertThat(page("artsMinister", number)).contains("由上一级办理", "陈思远（主席）", "任一位即可");
    }

    @Test
    void isDecidedOnWhereItIsRead() {
        String number = flow.file("artsMember", "leave-request", leave());
        PageSession minister = PageSession.of(http, "artsMinister");

        Answer done = minister.submit(step("artsMinister", number), "verdict", "APPROVE", "comment", "注意安全");

        assertThat(done.status()).isEqualTo(302);
        assertThat(minister.get("/requests/" + number).text()).contains("已同意 " + number, "注意安全");
        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(page("artsMember", number)).contains("已通过", "/records/%s-approval.pdf".formatted(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECT", "RETURN"})
    void asksForTheReasonOfANo(String verdict) {
        String number = flow.file("artsMember", "leave-request", leave());
        PageSession minister = PageSession.of(http, "artsMinister");

        Answer refused = minister.submit(step("artsMinister", number), "verdict", verdict, "comment", "  ");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("请写明理由，申请人会看到");
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
    }

    @Test
    void showsWhatARevisionChanged() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.submit("artsMinister", number, Map.of("verdict", "RETURN", "comment", "请写明地点"));
        PageSession applicant = PageSession.of(http, "artsMember");
        assertThat(applicant.get("/requests/" + number).text()).contains("申请已退回", "请写明地点", "重新提交");

        Answer revised = applicant.submit(
                step("artsMember", number),
                "occasion",
                "meeting",
                "occasionName",
                "部长例会",
                "startsAt",
                "2026-11-25T14:00",
                "endsAt",
                "2026-11-25T16:00",
                "reason",
                "在逸夫楼参加英语四级考试");

        assertThat(revised.status()).isEqualTo(302);
        assertThat(page("artsMinister", number)).contains("在逸夫楼参加英语四级考试", "改动，上次：参加英语四级考试", "第 2 次提交", "round=1");
        assertThat(page("artsMinister", number + "?round=1")).contains("这是以前提交的内容");
    }

    @Test
    void keepsWhatWasTypedWhereItIsRefused() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec2", number);
        PageSession keeper = PageSession.of(http, "sec2");

        Answer refused = keeper.submit(step("sec2", number), "keyHolder", "");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("还有 1 处要改", "aria-invalid=\"true\"");
        assertThat(keeper.submit(step("sec2", number), "keyHolder", "王小明").status())
                .isEqualTo(302);
        assertThat(page("sec2", number)).contains("钥匙领用人", "王小明");
    }

    @Test
    void asksOnceMoreAboutABoxThatMatters() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec2", number);
        flow.submit("sec2", number, Map.of("keyHolder", "王小明"));
        flow.goTo(LocalDateTime.parse("2026-11-26T16:30"));
        flow.runDueJobs();
        PageSession keeper = PageSession.of(http, "sec2");

        Answer asked = keeper.submit(step("sec2", number), "tidy", "true");
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.text()).contains("没有勾选。如果确实如此", "name=\"sure\"");

        assertThat(keeper.submit(step("sec2", number), "tidy", "true", "sure", "true")
                        .status())
                .isEqualTo(302);
        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }

    @Test
    void countsAVoteSeatBySeat() {
        String number = flow.file("artsMember", "activity-proposal", activity());
        PageSession voter = PageSession.of(http, "vice1");
        assertThat(voter.get("/requests/" + number).text())
                .contains("应投 4 票，已投 0 票", "○ 未投")
                .doesNotContain("：未通过");

        voter.submit(step("vice1", number), "verdict", "APPROVE");

        assertThat(page("artsMember", number)).contains("应投 4 票，已投 1 票（同意 1，不同意 0）", "● 同意");
    }

    @Test
    void tellsDecidersWhatTheRegistersKnow() {
        String taken = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec2", taken);
        String later = flow.file(
                "guest",
                "room-borrowing",
                with(borrowing(), "startsAt", "2026-11-26T18:00", "endsAt", "2026-11-26T19:00"));
        assertThat(page("sec2", later)).contains("审批参考", "R101 当天已借出", "14:00 至 16:00 青年志愿者协会");
        assertThat(page("guest", later)).doesNotContain("审批参考");

        String scrapped = flow.file("sportsMember", "asset-scrapping", scrapping("XS-0008"));
        assertThat(page("chair", scrapped)).contains("审批参考", "台式电脑", "报废中");

        String leave = flow.file("artsMember", "leave-request", leave());
        assertThat(page("artsMinister", leave)).contains("李一鸣半年内已请假", "0 次", "同一时间本部门请假的其他人");
    }

    @Test
    void isDecidedOnce() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        String step = step("sec2", number);
        PageSession first = PageSession.of(http, "sec2");
        PageSession second = PageSession.of(http, "sec1");

        assertThat(first.submit(step, "verdict", "APPROVE").status()).isEqualTo(302);
        assertThat(first.get("/requests/" + number).text()).contains("已同意 " + number);
        Answer again = first.submit(step, "verdict", "APPROVE");
        Answer late = second.submit(step, "verdict", "REJECT", "comment", "不借");

        assertThat(again.status()).isEqualTo(302);
        assertThat(first.get("/requests/" + number).text()).contains("您已经办理过这一步");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("已由何雨桐处理");
    }

    @Test
    void isTakenBackAfterAQuestion() {
        String number = flow.file("artsMember", "leave-request", leave());
        PageSession applicant = PageSession.of(http, "artsMember");
        assertThat(applicant.get("/requests/%s/withdrawal".formatted(number)).text())
                .contains("撤回这份申请？", "不撤回");

        assertThat(applicant.submit("/requests/%s/withdrawal".formatted(number)).status())
                .isEqualTo(302);
        flow.runDueJobs();

        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
        assertThat(applicant.get("/requests/" + number).text()).contains("已撤回 " + number);
        applicant.submit("/requests/%s/withdrawal".formatted(number));
        assertThat(applicant.get("/requests/" + number).text()).contains("不能撤回");
    }

    @Test
    void isPressedForOnceInFourHours() {
        String number = flow.file("artsMember", "leave-request", leave());
        PageSession applicant = PageSession.of(http, "artsMember");
        String reminder = "/requests/%s/reminder".formatted(number);

        applicant.submit(reminder);
        assertThat(applicant.get("/requests/" + number).text()).contains("已提醒正在办理的人", "上次 ");
        applicant.submit(reminder);
        assertThat(applicant.get("/requests/" + number).text()).contains("上次催办");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sportsMember", "sportsMinister", "guest"})
    void isNobodyElses(String stranger) {
        String number = flow.file("artsMember", "leave-request", leave());
        String step = step("artsMinister", number);
        PageSession session = PageSession.of(http, stranger);

        assertThat(session.get("/requests/" + number).status()).isEqualTo(404);
        assertThat(session.get("/requests/%s/withdrawal".formatted(number)).status())
                .isEqualTo(404);
        assertThat(session.submit("/requests/%s/withdrawal".formatted(number)).status())
                .isEqualTo(404);
        assertThat(session.submit("/requests/%s/reminder".formatted(number)).status())
                .isEqualTo(404);
        assertThat(session.submit(step, "verdict", "APPROVE").status()).isIn(403, 404);
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
    }

    private String page(String person, String number) {
        return PageSession.of(http, person).get("/requests/" + number).text();
    }

    private String step(String person, String number) {
        return "/requests/%s/steps/%s".formatted(number, flow.taskFor(person, number));
    }
}
