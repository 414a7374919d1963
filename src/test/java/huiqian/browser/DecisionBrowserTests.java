package huiqian.browser;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.activityReport;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import huiqian.approval.ledger.Status;
import huiqian.support.Http;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What deciders are told: what waits for them, what they did, and what others did first. */
class DecisionBrowserTests extends BrowserTest {

    private static final String FLOW = "leave-request";

    @Autowired
    Http http;

    @Test
    void tellsADecisionAsWhatItWasAlsoAfterAFailedTry() {
        String number = flow.file("artsMember", FLOW, leave());
        Tasklist minister = tasklist("artsMinister");
        FormOnPage form = minister.take(number);
        watchForAlarms(minister);
        form.submit();
        minister.page().locator(".page-notifications .alert-danger").waitFor();
        form.verdict("同意").submit();

        assertThat(minister.told("已同意")).isEqualTo("已同意 " + number + "「部长例会」");
        minister.completed();
        assertThat(minister.page()
                        .locator(".page-notifications .alert-danger:visible")
                        .count())
                .isZero();
        assertThat(minister.page().evaluate("alarmed")).isEqualTo(false);
        minister.speaksChinese("已同意");
    }

    /** Their form has but a verdict and a comment of its own; the platform draws the rest. */
    @Test
    void showsTheDeciderWhatWasAppliedFor() {
        String number = flow.file("artsMember", FLOW, leave());
        FormOnPage form = tasklist("artsMinister").take(number);

        assertThat(form.text())
                .contains("申请内容", "申请人", "所属部门", "请假事项", "事项名称", "请假原因", "补假", "结论", "审批意见")
                .doesNotContain("补假原因")
                .doesNotContain("平台在这里显示");
        assertThat(form.valueOf("reason")).isEqualTo("参加英语四级考试");
        assertThat(form.chosenFor("occasion")).contains("会议");
        assertThat(form.isReadOnly("reason")).isTrue();
        assertThat(form.isReadOnly("occasionName")).isTrue();
        assertThat(form.isReadOnly("comment")).isFalse();
    }

    /** One's own success must not flash up as something that has vanished. */
    private static void watchForAlarms(Tasklist decider) {
        decider.page()
                .evaluate(
                        """
                () => {
                  window.alarmed = false;
                  const look = () => {
                    const alarm = document.querySelector('.task-removed .task-removed-alert');
                    if (alarm && alarm.offsetHeight > 0) window.alarmed = true;
                    requestAnimationFrame(look);
                  };
                  look();
                }""");
    }

    @Test
    void tellsReturnsResubmissionsAndBallotsByTheirNames() {
        String number = flow.file("artsMember", FLOW, leave());
        Tasklist minister = tasklist("artsMinister");
        minister.take(number).verdict("退回修改").fill("comment", "请写明考场").submit();
        assertThat(minister.told("已退回修改")).contains(number);

        Tasklist member = tasklist("artsMember");
        member.take(number).fill("reason", "英语四级考试，二教 301").submit();
        assertThat(member.told("已重新提交")).contains(number);

        String proposal = flow.file("artsMember", "activity-proposal", activity());
        Tasklist voter = tasklist("vice1");
        FormOnPage ballot = voter.take(proposal);
        ballot.fill("comment", "场地可以").save();
        voter.told("已保存");
        ballot.verdict("同意").submit();
        assertThat(voter.told("已投票")).isEqualTo("已投票：同意 " + proposal + "「新生合唱比赛」");
    }

    @Test
    void leavesTheOpenCardAloneAndShowsMoneyAsTheRecordsDo() {
        String number = flow.file("artsMember", "activity-proposal", with(activity(), "budget", 12500.5));
        Tasklist voter = tasklist("vice1");
        FormOnPage ballot = voter.take(number).fill("comment", "场地可以");
        assertThat(ballot.valueOf("budget")).isEqualTo("12,500.50");

        voter.card(number).locator("h4 a").click();
        voter.card(number).locator(".hq-card").click();

        assertThat(voter.page().locator("dialog.hq-ask").count()).isZero();
        assertThat(ballot.valueOf("comment")).isEqualTo("场地可以");
        ballot.verdict("同意").submit();
        voter.told("已投票");

        voter.page().navigate(address("tasklist") + "#/my-requests?number=" + number);
        voter.page().reload();
        PlaywrightAssertions.assertThat(voter.page().locator(".hq-my-requests .hq-bar h3"))
                .hasText("查看申请");
        PlaywrightAssertions.assertThat(voter.page().locator(".hq-my-requests .hq-list"))
                .isHidden();
    }

    @Test
    void tellsAnAcceptanceAsItsFormCallsIt() {
        String number = flow.file("artsMember", "activity-proposal", activity());
        for (String voter : List.of("vice1", "vice2", "sec1")) flow.approve(voter, number);
        flow.goTo(LocalDateTime.of(2026, 12, 12, 17, 0));
        flow.submit("artsMember", number, activityReport());

        Tasklist secretary = tasklist("sec2");
        secretary.take(number).verdict("退回补充").fill("comment", "请补充支出明细").submit();

        assertThat(secretary.told("已退回补充")).contains(number);
    }

    @Test
    void letsWhoeverMayDecideDoSoAtOnceAndTellOthersThatTheyAreAtIt() {
        String number = flow.file("artsMinister", FLOW, leave());
        Tasklist chair = tasklist("chair");
        Tasklist vice = tasklist("vice1");
        FormOnPage form = chair.take(number);
        vice.take(number);
        assertThat(chair.page().locator(".assignee:has(button.claim)").innerText())
                .isEqualToIgnoringWhitespace("认领");

        chair.claim();
        vice.page().reload();
        vice.page().locator(".form-pane .disabled-form").waitFor();
        form.verdict("同意").submit();
        assertThat(chair.told("已同意")).contains(number);

        String own = flow.file("artsMember", FLOW, leave());
        Tasklist minister = tasklist("artsMinister");
        minister.take(own);
        PlaywrightAssertions.assertThat(minister.page().locator("button.claim")).isHidden();
    }

    @Test
    void saysOneThingInOneMessageAndCountsWhatIsStillUnread() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        Tasklist secretary = tasklist("sec2");
        FormOnPage form = secretary.take(number);
        PlaywrightAssertions.assertThat(secretary.page().locator("[cam-widget-header] .hq-count"))
                .hasText("(1)");
        secretary.claim();
        form.submit();
        Locator complaint = secretary.page().locator(".page-notifications .alert-danger");
        complaint.waitFor();
        assertThat(complaint.innerText()).contains("提交未成功").doesNotContain(":");
        form.verdict("同意").submit();
        secretary.told("已同意");
        flow.runDueJobs();
        secretary.refresh();

        secretary.page().locator(".hq-toast .hq-close").click();
        secretary.card(number);
        PlaywrightAssertions.assertThat(secretary.page().locator(".page-notifications .alert:visible"))
                .hasCount(0);
        FormOnPage handover = secretary.open(number);
        secretary.ready();
        handover.fill("keyHolder", "王小明").submit();
        secretary.told("已填报");
        PlaywrightAssertions.assertThat(secretary.page().locator("[cam-widget-header] .hq-count"))
                .hasText("");
    }

    @Test
    void saysWhoWasFirst() {
        String number = flow.file("artsMinister", FLOW, leave());
        Tasklist chair = tasklist("chair");
        chair.open(number);
        flow.approve("vice1", number);
        chair.refresh();

        Locator news = chair.page().locator(".task-removed-alert:has-text('林婉清')");
        news.waitFor();
        assertThat(news.innerText()).contains("已由林婉清在 2026年11月23日 09:00 处理：同意");
    }

    /** By an old link, or by loading the page anew. */
    @Test
    void saysWhatBecameOfAStepThatIsGoneAndShowsWhatWaits() {
        String withdrawn = flow.file("artsMinister", FLOW, leave());
        String decided = flow.file("artsMember", FLOW, leave());
        String waiting =
                flow.file("vice2", FLOW, with(leave(), "startsAt", "2026-12-04T14:00", "endsAt", "2026-12-04T16:00"));
        String first = flow.taskFor("chair", withdrawn);
        String second = flow.taskFor("artsMinister", decided);
        http.post("artsMinister", "/api/requests/" + withdrawn + "/withdrawal", "");
        flow.approve("artsMinister", decided);
        Tasklist chair = tasklist("chair");
        chair.page().navigate(address("tasklist") + "#/?task=" + first);
        chair.page().reload();

        assertThat(chair.becameOf()).contains(withdrawn + "「部长例会」的「部长审批请假」：申请人已撤回这份申请。");
        chair.card(waiting);
        chair.speaksChinese("已撤回的待办");
        chair.open(waiting);
        PlaywrightAssertions.assertThat(chair.page().locator(".hq-gone")).hasCount(0);

        Tasklist minister = tasklist("artsMinister");
        minister.page().navigate(address("tasklist") + "#/?task=" + second);
        minister.page().reload();
        assertThat(minister.becameOf()).contains("已由沈若曦在 2026年11月23日 09:00 处理：同意");
        minister.page().navigate(address("tasklist") + "#/?task=nothing");
        minister.page().reload();
        assertThat(minister.becameOf()).contains("这一步已不在您的待办里");
        PlaywrightAssertions.assertThat(minister.page().locator(".page-notifications .alert:visible"))
                .hasCount(0);
    }

    @Test
    void saysByNameWhoIsAtIt() {
        String number = flow.file("artsMinister", FLOW, leave());
        String task = flow.taskFor("chair", number);
        Tasklist first = tasklist("vice1");
        first.open(number);
        first.claim();
        Tasklist chair = tasklist("chair");
        chair.page().navigate(address("tasklist") + "#/?task=" + task);

        PlaywrightAssertions.assertThat(chair.page().locator("[cam-tasklist-task-meta] .assignee"))
                .containsText("林婉清");
        chair.speaksChinese("他人认领的待办");
    }

    @Test
    void leadsFromANoticeToTheStepAndForgetsTheNoticeWhenItIsDone() {
        String number = flow.file("artsMember", FLOW, leave());
        Tasklist minister = tasklist("artsMinister");
        minister.page().locator(".hq-notices a:has-text('通知')").click();
        minister.page().locator("div.hq-notices a:has-text('" + number + "')").click();
        minister.ready().verdict("同意").submit();
        minister.told("已同意");

        minister.page().reload();
        minister.page().locator(".hq-notices a:has-text('通知')").click();
        minister.page().locator("div.hq-notices .hq-empty").waitFor();
        assertThat(flow.status(number)).isIn(Status.PENDING, Status.APPROVED);
    }

    @Test
    void findsWhatWaitsByNumberTitleOrName() {
        String first = flow.file("artsMember", FLOW, leave());
        String second = flow.file(
                "artsMember",
                FLOW,
                with(leave(), "occasionName", "迎新大会", "startsAt", "2026-12-04T14:00", "endsAt", "2026-12-04T16:00"));
        Tasklist minister = tasklist("artsMinister");
        assertThat(minister.card(first).innerText()).contains("11月25日（周三）14:00–16:00", "11月25日 09:00 前");
        assertThat(minister.page().locator("li.task").first().innerText()).contains(first);

        Locator box = minister.page().locator(".hq-search input");
        for (String words : new String[] {second, "迎新"}) {
            box.fill(words);
            minister.page().locator(".hq-hit:has-text('" + second + "')").waitFor();
            assertThat(minister.page().locator(".hq-hit").count()).isEqualTo(1);
        }
        box.fill("查无此人");
        minister.page().locator(".hq-found:has-text('没有找到「查无此人」')").waitFor();
        box.fill("李一鸣");
        minister.page().locator(".hq-hit:has-text('" + second + "')").click();
        minister.ready();
        minister.speaksChinese("查找");
        assertThat(minister.page().locator("[cam-widget-search]:visible").count())
                .isZero();
    }
}
