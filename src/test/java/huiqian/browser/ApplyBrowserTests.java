package huiqian.browser;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member applies on our own page: at a desk, and with the thumb. */
class ApplyBrowserTests extends BrowserTest {

    private static final Pattern FILED = Pattern.compile(".*/requests/QJ-2026-\\d+\\?filed");

    private Page open(Page page, String path) {
        page.navigate(URI.create(address("tasklist")).resolve(path).toString());
        if (page.url().contains("/login")) {
            page.locator("#username").fill("artsMember");
            page.locator("#password").fill("demo");
            page.locator("#login button").click();
        }
        page.waitForURL("**" + path);
        return page;
    }

    private static void look(Page page, String name, int width) {
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target", "browser", "apply-%s-%d.png".formatted(name, width))));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    private static Locator saved(Page page) {
        return page.locator("#saved");
    }

    /** Each line is one interaction. */
    @Test
    void filesALeaveInNineInteractions() {
        Page desk = open(newPage(), "/");
        List<Runnable> interactions = new ArrayList<>(List.of(
                () -> desk.locator(".bar a.tab", new Page.LocatorOptions().setHasText("申请"))
                        .first()
                        .click(),
                () -> desk.getByText("请假申请").first().click(),
                () -> desk.locator("label.one", new Page.LocatorOptions().setHasText("会议"))
                        .click(),
                () -> desk.getByLabel("事项名称").fill("部长例会"),
                () -> desk.getByLabel("开始时间", new Page.GetByLabelOptions().setExact(true))
                        .fill("2026-11-25"),
                () -> desk.getByLabel("开始时间：几点").selectOption("14:00"),
                () -> desk.getByLabel("结束时间：几点").selectOption("16:00"),
                () -> desk.getByLabel("请假原因").fill("参加英语四级考试"),
                () -> desk.locator("#submit").click()));
        assertThat(interactions).hasSizeLessThanOrEqualTo(9);

        interactions.forEach(Runnable::run);

        desk.waitForURL(FILED);
        assertThat(flow.waitsFor("QJ-2026-0001")).containsExactly("artsMinister");
    }

    @Test
    void isToldOnLeavingAFieldAndGoesOnAnotherDay() {
        String other = flow.file("artsMember", "leave-request", leave());
        Page desk = open(newPage(), "/apply/leave-request");
        desk.locator("#f-startsAt").fill("2026-11-25");
        PlaywrightAssertions.assertThat(desk.locator("#f-endsAt")).hasValue("2026-11-25");
        desk.locator("#f-startsAt-time").selectOption("15:00");
        desk.locator("#f-endsAt-time").selectOption("17:00");
        desk.locator("#f-occasionName").fill("联席会议");
        PlaywrightAssertions.assertThat(desk.locator("#f-startsAt-bad")).containsText("与已有请假 " + other);
        PlaywrightAssertions.assertThat(desk.locator("#f-startsAt")).hasAttribute("aria-invalid", "true");
        PlaywrightAssertions.assertThat(desk.locator("#f-reason-bad")).isHidden();
        PlaywrightAssertions.assertThat(saved(desk)).containsText("已自动保存 09:00");
        look(desk, "left", 1280);
        desk.getByLabel("补假").first().check();
        PlaywrightAssertions.assertThat(desk.locator("#f-explanation")).isVisible();
        desk.locator("#f-reason").fill("考试");
        desk.getByLabel("补假").first().uncheck();
        PlaywrightAssertions.assertThat(desk.locator("#f-explanation")).isHidden();
        PlaywrightAssertions.assertThat(desk.locator("#f-occasionName")).hasValue("联席会议");
        PlaywrightAssertions.assertThat(saved(desk)).containsText("已自动保存");

        Page elsewhere = open(newPage(), "/apply");
        look(elsewhere, "start", 1280);
        elsewhere.locator(".drafts a").click();
        PlaywrightAssertions.assertThat(elsewhere.locator("#f-reason")).hasValue("考试");
        elsewhere.locator("#submit").click();
        PlaywrightAssertions.assertThat(elsewhere.locator("[role=alert]")).containsText("还有 2 处要改");
        look(elsewhere, "wrong", 1280);
        elsewhere.locator("#f-startsAt").fill("2026-11-26");
        elsewhere.locator("#f-endsAt").fill("2026-11-26");
        elsewhere
                .locator("label.one", new Page.LocatorOptions().setHasText("活动"))
                .click();
        elsewhere.locator("#submit").click();
        elsewhere.waitForURL(FILED);
        // What is still open in the first tab is the same application.
        desk.locator("#submit").click();
        // It says so, or leads to it, whichever the answers of the server come to first.
        desk.waitForCondition(() ->
                desk.url().contains("/requests/") || desk.getByText("这份申请已经提交").count() > 0);
        assertThat(flow.waitsFor(elsewhere.url().replaceAll(".*/requests/([^?]+).*", "$1")))
                .containsExactly("artsMinister");
    }

    @Test
    void losesNothingWhenTheServerOrTheLoginIsGone() {
        Page desk = open(newPage(), "/apply/leave-request");
        desk.context().setOffline(true);
        desk.locator("#f-occasionName").fill("部长例会");
        desk.locator("#f-reason").fill("考试");
        desk.locator("#submit").click();
        PlaywrightAssertions.assertThat(desk.locator("#aside")).containsText("现在连不上服务器");
        desk.context().setOffline(false);
        desk.context().clearCookies();
        desk.locator("#submit").click();
        PlaywrightAssertions.assertThat(desk.locator("#aside")).containsText("登录已过期，还没有提交");

        desk.locator("#aside a").click();
        desk.locator("#username").fill("artsMember");
        desk.locator("#password").fill("demo");
        desk.locator("#login button").click();
        PlaywrightAssertions.assertThat(desk.locator("#f-reason")).hasValue("考试");
        PlaywrightAssertions.assertThat(desk.locator("#f-occasionName")).hasValue("部长例会");
        PlaywrightAssertions.assertThat(saved(desk)).containsText("已自动保存");
    }

    @Test
    void appliesWithTheThumb() {
        Page phone = open(newPhone(IPHONE), "/apply");
        look(phone, "start", 390);
        phone.getByText("请假申请").first().tap();
        phone.waitForURL("**/apply/leave-request");
        look(phone, "form", 390);
        for (Locator field : phone.locator(
                        ".apply input:visible:not([type=radio]):not([type=checkbox]), .apply select, .apply button, .apply label.one")
                .all()) assertThat(field.boundingBox().height).isGreaterThanOrEqualTo(44);
        assertThat(phone.locator("#f-reason").evaluate("field => parseFloat(getComputedStyle(field).fontSize)"))
                .isEqualTo(16);
        phone.locator("label.one", new Page.LocatorOptions().setHasText("值班")).tap();
        phone.locator("#f-occasionName").fill("周五值班");
        phone.locator("#f-startsAt").fill("2027-01-04");
        phone.locator("#f-startsAt-time").selectOption("14:00");
        phone.locator("#f-endsAt-time").selectOption("14:00");
        phone.locator("#f-reason").fill("参加英语四级考试");
        PlaywrightAssertions.assertThat(phone.locator("#f-endsAt-bad")).containsText("应晚于开始时间");
        PlaywrightAssertions.assertThat(phone.locator("[data-field=reason] .counter"))
                .hasText("8/1000");
        PlaywrightAssertions.assertThat(phone.locator("#submit")).isInViewport();
        look(phone, "checked", 390);
        phone.locator("#f-endsAt-time").selectOption("16:00");
        phone.locator("#submit").tap();
        phone.waitForURL(FILED);
    }

    /** Everything that the first page of somebody loads, as it comes over the wire. */
    @Test
    void isSmall() {
        Page desk = open(newPage(), "/apply");
        List<Response> answers = new ArrayList<>();
        desk.onResponse(answers::add);
        desk.navigate(URI.create(address("tasklist"))
                .resolve("/apply/activity-proposal")
                .toString());

        long bytes = answers.stream()
                .mapToLong(answer -> answer.request().sizes().responseBodySize)
                .sum();
        assertThat(answers.stream().map(Response::url)).anyMatch(url -> url.endsWith("apply.js"));
        assertThat(bytes).isLessThan(150_000);
    }
}
