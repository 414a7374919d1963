package huiqian.browser;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The workbench and the lists behind it, at a desk and with the thumb. */
class HomeBrowserTests extends BrowserTest {

    @Test
    void leadsAtADeskFromTheWorkbenchToWhatWaits() {
        String number = flow.file("artsMember", "leave-request", leave());
        Page desk = land(newPage(), "artsMinister");
        look(desk, "home", 1280);
        PlaywrightAssertions.assertThat(desk.locator("h1")).hasText("沈若曦，上午好");

        desk.locator(".rows a").first().click();

        PlaywrightAssertions.assertThat(desk).hasURL(Pattern.compile(".*/requests/" + number));
        desk.locator(".bar .tab").first().click();
        PlaywrightAssertions.assertThat(desk.locator("#waiting-title")).hasText("待我办理 1");
    }

    @Test
    void followsWithTheThumbWhatOneApplied() {
        String number = flow.file("artsMember", "leave-request", with(leave(), "occasionName", "很长的名称".repeat(12)));
        Page phone = land(newPhone(IPHONE), "artsMember");
        look(phone, "home", 390);
        for (Locator tab : phone.locator(".bar .tab").all())
            assertThat(tab.boundingBox().height).isGreaterThanOrEqualTo(52);

        phone.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("我的申请").setExact(true))
                .first()
                .tap();
        PlaywrightAssertions.assertThat(phone.locator(".own .title")).hasCount(1);
        look(phone, "mine", 390);
        phone.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("撤回 " + number))
                .tap();
        PlaywrightAssertions.assertThat(phone).hasURL(Pattern.compile(".*/requests/" + number + "/withdrawal"));
    }

    @Test
    void leadsANewInstallationThroughItsSetup() {
        Page desk = land(newPage(), "admin");
        look(desk, "setup", 1280);
        int open = desk.locator(".setup .plain").count();

        desk.locator(".setup .plain").first().click();
        PlaywrightAssertions.assertThat(desk.locator(".setup .plain")).hasCount(open - 1);
        look(land(newPhone(IPHONE), "admin"), "setup", 390);
    }

    @Test
    void searchesEverythingOnFile() {
        flow.file("director", "leave-request", leave());
        String number = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", number);
        Page desk = land(newPage(), "sec2");
        Page phone = land(newPhone(IPHONE), "sec2");
        for (String page : List.of("/office", "/office/archive", "/office/statistics", "/mine")) {
            desk.navigate(at(desk, page));
            look(desk, page.substring(page.lastIndexOf('/') + 1), 1280);
            phone.navigate(at(phone, page));
            look(phone, page.substring(page.lastIndexOf('/') + 1), 390);
        }
        desk.navigate(at(desk, "/office/archive"));

        desk.getByLabel("搜索编号、标题、姓名").fill("李一鸣");
        desk.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("搜索")).click();

        PlaywrightAssertions.assertThat(desk.locator("tbody tr")).hasCount(1);
        PlaywrightAssertions.assertThat(desk.locator("tbody")).containsText(number);
    }

    /** By the login page, with nowhere else to go. */
    private Page land(Page page, String person) {
        page.navigate(URI.create(address("tasklist")).resolve("/").toString());
        page.locator("#username").fill(person);
        page.locator("#password").fill("demo");
        page.locator("#login button").click();
        PlaywrightAssertions.assertThat(page.locator("#tiles-title")).isVisible();
        return page;
    }

    private static String at(Page page, String path) {
        return URI.create(page.url()).resolve(path).toString();
    }

    /** Nothing sticks out, nothing is English, nothing breaks the content policy, and whatever is touched has a name. */
    private static void look(Page page, String name, int width) {
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.screenshot(new ScreenshotOptions()
                .setFullPage(width > 500)
                .setPath(Path.of("target", "browser", "home-%s-%d.png".formatted(name, width))));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
        String words =
                page.locator("main").innerText().replaceAll("[A-Z]{1,4}-?\\d[\\w-]*|HALL|XLSX|huiqian[.\\w-]*", "");
        assertThat(words).doesNotContainPattern("[A-Za-z]{2,}");
        assertThat(page.evaluate("[...document.querySelectorAll('main a, main button')]"
                        + ".filter(one => !(one.innerText.trim() || one.ariaLabel)).length"))
                .as("nameless")
                .isEqualTo(0);
        assertThat(said).noneMatch(text -> text.contains("Content Security Policy"));
    }
}
