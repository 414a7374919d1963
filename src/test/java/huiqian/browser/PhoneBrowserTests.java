package huiqian.browser;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the thumb, on what says of itself that it is a phone: a narrow window alone is none. */
class PhoneBrowserTests extends BrowserTest {

    private static final String ANDROID =
            "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";

    private Tasklist onPhone(String userAgent, String user) {
        Page phone = newPhone(userAgent);
        phone.context().clock().setFixedTime("2026-11-23T09:00:00");
        return new Tasklist(signIn(phone, user, "tasklist"));
    }

    @ParameterizedTest
    @ValueSource(strings = {IPHONE, ANDROID})
    void decidesOnALeaveOfNextYear(String userAgent) {
        for (int day = 1; day <= 6; day++)
            flow.file(
                    "artsMember",
                    "leave-request",
                    with(leave(), "startsAt", "2026-12-0" + day + "T14:00", "endsAt", "2026-12-0" + day + "T16:00"));
        String number = flow.file(
                "artsMember",
                "leave-request",
                with(leave(), "startsAt", "2027-01-04T14:00", "endsAt", "2027-01-04T16:00"));
        Tasklist minister = onPhone(userAgent, "artsMinister");
        PlaywrightAssertions.assertThat(minister.page().locator(".three-cols-layout header:visible"))
                .hasCount(0);
        PlaywrightAssertions.assertThat(minister.page().locator(".column-right"))
                .isHidden();
        minister.card(number).locator(".hq-card").tap();

        PlaywrightAssertions.assertThat(minister.page().locator(".task-card h2.task"))
                .isInViewport();
        FormOnPage form = minister.ready();
        form.shows("startsAt-date", "2027/1/4");
        form.shows("startsAt-time", "14:00");
        form.shows("endsAt-date", "2027/1/4");
        form.verdict("同意").submit();
        minister.told("已同意 " + number);
        PlaywrightAssertions.assertThat(minister.page().locator(".hq-badge")).hasText("6");
        PlaywrightAssertions.assertThat(minister.page().locator("li.task").last())
                .isInViewport();
    }

    @Test
    void hasEachChoiceBesideWhatItIsCalled() {
        Page mine = onPhone(IPHONE, "artsMember").page();
        mine.navigate(mine.url().replaceFirst("#.*", "") + "#/my-requests");
        // Once the flows are there, nothing moves any more.
        PlaywrightAssertions.assertThat(mine.locator("#hq-flow option").nth(1)).isAttached();

        for (String choice : List.of("hq-flow", "hq-status")) {
            BoundingBox label = mine.locator("label[for=%s]".formatted(choice)).boundingBox();
            BoundingBox list = mine.locator("#" + choice).boundingBox();
            assertThat(label.x + label.width).as(choice).isBetween(list.x - 20, list.x);
            assertThat(label.y + label.height / 2).as(choice).isCloseTo(list.y + list.height / 2, within(3.0));
        }
    }

    @Test
    void saysThatNothingWaitsWhereNothingWasLookedFor() {
        Page list = onPhone(IPHONE, "advisor").page();

        PlaywrightAssertions.assertThat(list.locator(".column-center .well:visible"))
                .hasText("这里现在没有待办。");
        list.locator(".hq-search input").fill("没有这件");
        PlaywrightAssertions.assertThat(list.locator(".hq-found")).hasText("没有找到「没有这件」。");
        PlaywrightAssertions.assertThat(list.locator(".column-center .well")).isHidden();
    }

    /** Administrators have the engine's own search besides. */
    @Test
    void saysThatNothingMatchesWhereSomethingWasLookedFor() {
        Page list = onPhone(ANDROID, "admin").page();
        list.locator(".column-center .well:visible").waitFor();
        String sought = "[{\"type\":\"nameLike\",\"operator\":\"like\",\"value\":\"没有这步\",\"name\":\"\"}]";

        list.evaluate("sought => location.hash = '#/?searchQuery=' + encodeURIComponent(sought)", sought);
        PlaywrightAssertions.assertThat(list.locator(".column-center .well:visible"))
                .hasText("没有符合条件的待办。");

        list.evaluate("() => location.hash = '#/?searchQuery=%5B%5D'");
        PlaywrightAssertions.assertThat(list.locator(".column-center .well:visible"))
                .hasText("这里现在没有待办。");
    }

    @ParameterizedTest
    @ValueSource(strings = {IPHONE, ANDROID})
    void appliesForALeaveOfNextYear(String userAgent) {
        Tasklist member = onPhone(userAgent, "artsMember");
        Locator menu = member.page().locator(".navbar-toggle");
        menu.tap();
        for (Locator entry : member.page()
                .locator("[cam-widget-header] .sections-menu > ul > li a:visible")
                .all()) assertThat(entry.boundingBox().height).isGreaterThanOrEqualTo(44);
        FormOnPage form = member.start("请假申请");
        PlaywrightAssertions.assertThat(menu).not().hasClass(Pattern.compile("open"));

        form.choose("occasion", "会议").fill("occasionName", "部长例会").fill("reason", "参加英语四级考试");
        form.at("startsAt", "2027-01-04T14:00").at("endsAt", "2027-01-04T16:00");
        form.shows("startsAt-date", "2027/1/4");
        assertThat(form.input("reason").evaluate("field => parseFloat(getComputedStyle(field).fontSize)"))
                .isEqualTo(16);
        form.submit();
        assertThat(flow.waitsFor(member.filed())).containsExactly("artsMinister");
    }
}
