package huiqian.browser;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import huiqian.support.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type is what is filed, and none of it is lost. */
class TypingBrowserTests extends BrowserTest {

    @Autowired
    Http http;

    @Test
    void takesNumbersAsPeopleWriteThemAndRefusesWhatCannotBeTold() {
        FormOnPage form = tasklist("artsMember").start("活动申请");
        Map<String, String> numbers = Map.of(
                "12,500", "12500",
                "２５００．５", "2500.5",
                "¥2500", "2500",
                "2,500.50元", "2500.50",
                " 2 500 ", "2500",
                "１２，５００", "12500",
                "1,234,567.8", "1234567.8");
        numbers.forEach((text, number) -> assertThat(form.insert("budget", text).valueOf("budget"))
                .as(text)
                .isEqualTo(number));
        assertThat(form.type("budget", "12,500").valueOf("budget")).isEqualTo("12500");
        assertThat(form.type("expectedAttendance", "1,200").valueOf("expectedAttendance"))
                .isEqualTo("1200");
        form.insert("expectedAttendance", "2.5 万");
        assertThat(form.hint()).isEqualTo("「2.5 万」不是数字，没有填入。请只填写数字，例如 2500。");
        form.insert("expectedAttendance", "300");

        for (String text : List.of("12,5", "1,2345", "1.200,50", "12,,500", "2.5万", "1e5", "0x10", "两千五")) {
            assertThat(form.insert("budget", text).valueOf("budget")).as(text).isEmpty();
            assertThat(form.hint()).as(text).contains("「" + text + "」");
        }
    }

    @Test
    void neverMakesAnotherMomentOfTheOneTypedWithoutSayingSo() {
        FormOnPage form = tasklist("artsMember").start("请假申请");
        form.type("startsAt-time", "14:08").shows("startsAt-time", "14:00");
        assertThat(form.hintAt("startsAt-time")).startsWith("没有 14:08 这一格，已改为 14:00，请核对。");
        form.fill("reason", "参加英语四级考试");
        assertThat(form.hintAt("startsAt-time")).contains("14:08");
        for (String text : List.of("25:99", "24:00", "开饭后")) {
            form.type("startsAt-time", text).shows("startsAt-time", "");
            assertThat(form.hintAt("startsAt-time")).startsWith("「" + text + "」不是时刻，没有填入。");
        }
        form.type("startsAt-date", "2027/2/30").shows("startsAt-date", "");
        assertThat(form.hintAt("startsAt-date")).startsWith("没有 2027年2月30日 这一天，2027年2月只有 28 天，没有填入。");
        form.fill("startsAt-date", "2027/13/1").input("startsAt-date").press("Enter");
        assertThat(form.hintAt("startsAt-date")).startsWith("没有 2027年13月1日 这一天");
        form.type("startsAt-date", "考完").shows("startsAt-date", "");
        assertThat(form.hintAt("startsAt-date")).startsWith("「考完」不是日期，没有填入。");
        form.type("startsAt-date", "27/3/1").shows("startsAt-date", "2027/3/1");
        assertThat(form.hintAt("startsAt-date")).isEqualTo("「27/3/1」已填为 2027年3月1日，请核对。");
    }

    @Test
    void takesDatesAndTimesAsPeopleWriteThem() {
        FormOnPage form = tasklist("artsMember").start("请假申请");
        for (String day : List.of("2027年3月1日", "２０２７－３－１", "2027.03.01", "20270301", "二〇二七年三月一日", "2027/3/1（周一）"))
            form.fill("startsAt-date", "").type("startsAt-date", day).shows("startsAt-date", "2027/3/1");
        for (String time : List.of("下午两点半", "1430", "１４：３０", "2:30 pm", "14点30分", "十四点半"))
            form.fill("startsAt-time", "").type("startsAt-time", time).shows("startsAt-time", "14:30");
        form.hintsAreGone();
    }

    /** Filed over the API, which knows no steps. */
    @Test
    void keepsAMomentOnFileThatTheListOfTimesDoesNotHave() {
        String number = flow.file("artsMember", "leave-request", with(leave(), "startsAt", "2026-11-25T14:08"));
        flow.sendBack("artsMinister", number, "请写明考场");
        Tasklist member = tasklist("artsMember");
        FormOnPage form = member.take(number).shows("startsAt-time", "14:08").shows("endsAt-time", "16:00");
        form.fill("reason", "英语四级考试，二教 301").submit();
        member.told("已重新提交");
        assertThat(http.get("artsMember", "/api/requests/" + number).text())
                .contains("英语四级考试，二教 301", "2026年11月25日 14:08");
    }

    @Test
    void losesNothingTypedOrPastedRightAfterANumber() {
        Page page = signIn("artsMember", "tasklist");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        FormOnPage form = new Tasklist(page).start("活动申请");
        for (int i = 0; i < 10; i++) {
            form.fill("plan", "").type("budget", "250" + i);
            page.keyboard().type("abcdefghij");
            assertThat(form.valueOf("plan")).isEqualTo("abcdefghij");

            page.evaluate("text => navigator.clipboard.writeText(text)", "十二支队伍" + i);
            form.fill("plan", "").type("budget", "99" + i);
            page.keyboard().press("Control+V");
            assertThat(form.valueOf("plan")).isEqualTo("十二支队伍" + i);
            assertThat(form.valueOf("budget")).isEqualTo("99" + i);
        }
    }

    @Test
    void asksBeforeAFilledFormIsClosedAndOffersItAgain() {
        Tasklist member = tasklist("artsMember");
        Page page = member.page();
        FormOnPage form = member.start("请假申请").fill("reason", "参加英语四级考试");
        for (Runnable way : List.<Runnable>of(
                () -> page.keyboard().press("Escape"),
                () -> page.mouse().click(5, 400),
                () -> page.locator(".modal-footer button:has-text('关闭')").click(),
                () -> page.locator(".modal-footer button:has-text('返回')").click())) {
            way.run();
            member.speaksChinese("离开");
            page.locator("dialog.hq-ask button:has-text('继续填写')").click();
            assertThat(form.valueOf("reason")).isEqualTo("参加英语四级考试");
        }
        page.keyboard().press("Escape");
        page.locator("dialog.hq-ask button:has-text('离开')").click();
        page.locator(".modal").waitFor(Tasklist.detached());

        form = member.start("请假申请");
        page.locator(".modal .hq-draft").waitFor();
        assertThat(form.valueOf("reason")).isEqualTo("参加英语四级考试");
        page.reload();
        page.locator(".modal .hq-draft").waitFor();
        assertThat(form.valueOf("reason")).isEqualTo("参加英语四级考试");
        page.locator(".modal .hq-draft button").click();
        page.locator(".modal .hq-draft").waitFor(Tasklist.detached());
        assertThat(form.valueOf("reason")).isEmpty();
    }

    @Test
    void keepsAFormThroughTheEndOfTheSessionButNotBeyondItsOwner() {
        Tasklist member = tasklist("artsMember");
        Page page = member.page();
        FormOnPage form = member.start("请假申请").fill("reason", "参加英语四级考试");
        page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        member.refresh();
        Locator question = page.locator("dialog.hq-signin");
        question.waitFor();
        assertThat(question.innerText()).contains("登录已过期或系统重启过，请重新登录");
        PlaywrightAssertions.assertThat(page.locator(".alert:visible")).hasCount(0);
        Page beside = page.context()
                .waitForPage(() -> question.locator("a:has-text('在新窗口登录')").click());
        assertThat(beside.locator(".message.bad").innerText()).isEqualTo("登录已过期或系统重启过，请重新登录");
        enter(beside, "artsMember");
        question.waitFor(Tasklist.detached());

        form.choose("occasion", "会议").fill("occasionName", "部长例会");
        form.at("startsAt", "2026-11-25T14:00").at("endsAt", "2026-11-25T16:00").submit();
        assertThat(flow.request(member.filed()).getApplicant()).isEqualTo("artsMember");

        form = member.start("请假申请").fill("reason", "私事");
        beside.locator(".account > a").click();
        beside.locator(".logout a").click();
        enter(beside, "artsMember");
        FormOnPage again = new Tasklist(beside).start("请假申请");
        assertThat(again.valueOf("reason")).isEmpty();
    }

    @Test
    void filesNothingUnderTheNameOfSomebodyElseWhoHasSignedIn() {
        Tasklist member = tasklist("artsMember");
        FormOnPage form = member.start("请假申请").choose("occasion", "会议").fill("occasionName", "部长例会");
        form.fill("reason", "参加英语四级考试");
        form.at("startsAt", "2026-11-25T14:00").at("endsAt", "2026-11-25T16:00");
        Page other = member.page().context().newPage();
        other.navigate(address("tasklist"));
        other.locator(".account > a").click();
        other.locator(".logout a").click();
        enter(other, "sportsMember");

        Locator warning = member.page().locator(".hq-estranged");
        warning.waitFor();
        assertThat(warning.innerText()).contains("现在登录的是孙嘉怡", "李一鸣");
        member.page().bringToFront();
        form.submit();
        assertThat(member.refusal()).contains("现在登录的是孙嘉怡");
        assertThat(form.valueOf("reason")).isEqualTo("参加英语四级考试");
        assertThat(http.get("sportsMember", "/api/requests").json().get("total").asInt())
                .isZero();
    }

    private static void enter(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill("demo");
        page.locator("#login button").click();
        page.locator("[cam-widget-header] .account").waitFor();
    }
}
