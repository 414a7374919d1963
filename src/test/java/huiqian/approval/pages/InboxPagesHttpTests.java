package huiqian.approval.pages;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The inbox as a page. */
@WholeApplication
class InboxPagesHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Test
    void isEmptyInWords() {
        assertThat(inbox("artsMinister", "")).contains("现在没有等您办理的事。");
        assertThat(inbox("artsMinister", "?done")).contains("您还没有办理过申请。");
        assertThat(inbox("artsMinister", sought("王"))).contains("没有找到“", "清除搜索");
    }

    @Test
    void putsTheMostUrgentFirst() {
        flow.file("artsMember", "activity-proposal", with(activity(), "activityName", "从容的活动"));
        flow.file(
                "artsMember",
                "activity-proposal",
                with(
                        activity(),
                        "activityName",
                        "紧急的活动",
                        "startsAt",
                        "2026-11-24T09:00",
                        "endsAt",
                        "2026-11-24T10:00"));

        String page = inbox("chair", "");

        assertThat(page.indexOf("紧急的活动")).isPositive().isLessThan(page.indexOf("从容的活动"));
        assertThat(page).contains("待我办 2");
    }

    @Test
    void findsByNumberTitleAndName() {
        String number = flow.file("artsMember", "leave-request", with(leave(), "occasionName", "期中会议"));
        flow.file("artsMember", "leave-request", on(27, "期末会议"));

        for (String text : List.of(number.toLowerCase(), "期中"))
            assertThat(inbox("artsMinister", sought(text))).contains("期中会议").doesNotContain("期末会议");
        assertThat(inbox("artsMinister", sought("李一鸣"))).contains("期中会议", "期末会议");
        assertThat(inbox("artsMinister", sought("%"))).contains("没有找到");
    }

    @Test
    void showsTheOpenCaseBesideTheListAndGoesOnToTheNext() {
        String first = flow.file("artsMember", "leave-request", leave());
        flow.file("artsMember", "leave-request", on(27, "第二次例会"));
        PageSession minister = PageSession.of(http, "artsMinister");
        assertThat(minister.get("/inbox?at=" + first).text()).contains("第二次例会", "name=\"verdict\"");

        Answer done = minister.submit(
                "/requests/%s/steps/%s".formatted(first, flow.taskFor("artsMinister", first)),
                "verdict",
                "APPROVE",
                "from",
                "inbox");

        assertThat(PageSession.location(done)).endsWith("/inbox?next");
        assertThat(minister.get("/inbox?next").text()).contains("已同意 " + first, "第二次例会", "name=\"verdict\"");
    }

    @Test
    void remembersWhatWasDone() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", number);

        assertThat(inbox("artsMinister", "?done")).contains("部长例会", "同意 · 今天");
        assertThat(inbox("artsMinister", "?done&at=" + number)).contains("经过");
        assertThat(inbox("artsMember", "?done")).doesNotContain("部长例会");
    }

    @Test
    void approvesSeveralAtOnceEachWithItsResult() {
        List<String> numbers = new ArrayList<>();
        for (int day = 24; day < 29; day++) numbers.add(flow.file("artsMember", "leave-request", on(day, "例会 " + day)));
        List<String> tasks = numbers.stream()
                .map(number -> flow.taskFor("artsMinister", number))
                .toList();
        PageSession minister = PageSession.of(http, "artsMinister");
        assertThat(minister.submit("/inbox/approval", fields(tasks)).text()).contains("同意这 5 件？", "例会 24", "例会 28");
        http.post("artsMember", "/api/requests/%s/withdrawal".formatted(numbers.get(2)), null);

        String result =
                minister.submit("/inbox/approval/confirmed", fields(tasks)).text();

        assertThat(result).contains("已同意 4 件，1 件没有办成", "✓ 已同意");
        flow.runDueJobs();
        assertThat(numbers.stream().map(flow::status))
                .containsExactly(Status.APPROVED, Status.APPROVED, Status.WITHDRAWN, Status.APPROVED, Status.APPROVED);
    }

    @Test
    void approvesTogetherOnlyWhatTheFlowLets() {
        String number = flow.file("artsMember", "activity-proposal", activity());
        String task = flow.taskFor("chair", number);
        PageSession chair = PageSession.of(http, "chair");

        assertThat(inbox("chair", "")).doesNotContain("type=\"checkbox\" name=\"task\"");
        assertThat(chair.submit("/inbox/approval/confirmed", "task", task).text())
                .contains("这一步不能几件一起同意");
        assertThat(chair.submit("/inbox/approval").status()).isEqualTo(400);
        assertThat(PageSession.of(http, "guest")
                        .submit("/inbox/approval", "task", task)
                        .status())
                .isEqualTo(404);
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
    }

    private static Map<String, Object> on(int day, String name) {
        return with(
                leave(),
                "occasionName",
                name,
                "startsAt",
                "2026-11-%dT14:00".formatted(day),
                "endsAt",
                "2026-11-%dT16:00".formatted(day));
    }

    private static String[] fields(List<String> tasks) {
        return tasks.stream().flatMap(task -> List.of("task", task).stream()).toArray(String[]::new);
    }

    private String inbox(String person, String query) {
        return PageSession.of(http, person).get("/inbox" + query).text();
    }

    private static String sought(String text) {
        return "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
