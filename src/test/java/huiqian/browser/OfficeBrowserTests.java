package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A secretary opens a room and enters an asset, at a desk and with the thumb; then somebody borrows that room. */
class OfficeBrowserTests extends BrowserTest {

    @Test
    void opensARoomAtADeskThatIsBorrowedThen() {
        Page desk = open(newPage(), "rooms", 1280);
        press(desk, "登记房间");
        desk.getByLabel("编号").fill("R201");
        desk.getByLabel("容量").fill("很多");
        look(desk, "room-new", 1280);
        press(desk, "登记");
        PlaywrightAssertions.assertThat(desk.locator("[role=alert]")).containsText("还有 2 处要改");
        PlaywrightAssertions.assertThat(desk.locator("#f-capacity-bad")).hasText("「容量」应为数字，您填写的是「很多」");
        look(desk, "room-wrong", 1280);
        desk.locator("[role=alert] a").first().click();
        desk.getByLabel("名称").fill("三号会议室");
        desk.getByLabel("容量").fill("60");
        desk.getByLabel("关门").selectOption("21:30");
        press(desk, "登记");
        PlaywrightAssertions.assertThat(desk.locator("[role=status]")).hasText("已登记 R201。");
        look(desk, "room", 1280);

        Tasklist guest = tasklist("guest");
        FormOnPage form = guest.start("外借房间申请");
        form.fill("phone", "13900000001").fill("organization", "青年志愿者协会").choose("room", "三号会议室");
        form.fill("attendance", "60").fill("purpose", "志愿者培训");
        form.at("startsAt", "2026-11-26T20:00").at("endsAt", "2026-11-26T21:30").submit();
        flow.approve("sec1", guest.filed());
        desk.reload();
        PlaywrightAssertions.assertThat(desk.locator("main")).containsText("2026年11月26日 20:00 至 21:30");
    }

    @Test
    void entersAnAssetWithTheThumb() {
        Page phone = open(newPhone(IPHONE), "assets", 390);
        look(phone, "assets", 390);
        tap(phone, "登记资产");
        phone.getByLabel("名称").fill("便携式投影仪".repeat(9));
        phone.getByLabel("类别").selectOption("办公设备");
        phone.getByLabel("存放位置").fill("库房");
        phone.getByLabel("购入日期").fill("2026-11-01");
        phone.getByLabel("原值").fill("3999");
        for (Locator button : phone.locator("main button, main .button").all())
            assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(40);
        assertThat(phone.locator("#f-name").evaluate("field => parseFloat(getComputedStyle(field).fontSize)"))
                .isEqualTo(16);
        look(phone, "asset-new", 390);
        tap(phone, "登记");
        PlaywrightAssertions.assertThat(phone.locator("[role=status]")).hasText("已登记 XS-0021。");
        look(phone, "asset", 390);
        tap(phone, "停用");
        phone.getByLabel("原因").fill("灯泡坏了");
        look(phone, "retirement", 390);
        tap(phone, "停用");
        PlaywrightAssertions.assertThat(phone.locator("main")).containsText("已停用：新的申请里选不到它");
        phone.navigate(at(phone, "/office/assets?all&q=便携"));
        look(phone, "assets-long", 390);
        phone.navigate(at(phone, "/office/rooms"));
        look(phone, "rooms", 390);
        phone.navigate(at(phone, "/office/rooms/new"));
        look(phone, "room-new", 390);
        phone.navigate(at(phone, "/office"));
        look(phone, "index", 390);
    }

    /** By the login page, as somebody who follows a link. */
    private Page open(Page page, String register, int width) {
        page.navigate(
                URI.create(address("tasklist")).resolve("/office/" + register).toString());
        page.locator("#username").fill("sec2");
        page.locator("#password").fill("demo");
        page.locator("#login button").click();
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/office/" + register + ".*"));
        return page;
    }

    private static String at(Page page, String path) {
        return URI.create(page.url()).resolve(path).toString();
    }

    private static void press(Page page, String name) {
        thing(page, name).click();
        page.waitForLoadState();
    }

    private static void tap(Page page, String name) {
        thing(page, name).tap();
        page.waitForLoadState();
    }

    private static Locator thing(Page page, String name) {
        GetByRoleOptions exactly = new GetByRoleOptions().setName(name).setExact(true);
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .or(page.getByRole(AriaRole.LINK, exactly))
                .first();
    }

    /** Nothing may stick out of the page, and nothing of it is English. A whole page pictured on a telephone is one that taps miss afterwards. */
    private static void look(Page page, String name, int width) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(width > 500)
                .setPath(Path.of("target", "browser", "office-%s-%d.png".formatted(name, width))));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        String words = page.locator("main").innerText().replaceAll("[A-Z]{1,4}-?\\d[\\w-]*|HALL|XLSX|CSV|MB", "");
        assertThat(words).doesNotContainPattern("[A-Za-z]{2,}");
    }
}
