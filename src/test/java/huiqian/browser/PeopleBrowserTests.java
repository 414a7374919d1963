package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.support.FirstMorning;
import huiqian.support.Http;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The roster's pages, on a desk and on a telephone, without JavaScript of their own. */
class PeopleBrowserTests extends BrowserTest {

    @Autowired
    Roster roster;

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void leadFromTheListToAnImport(int width) {
        Page page = newPage();
        page.setViewportSize(width, 800);
        page.context().setExtraHTTPHeaders(Map.of("Authorization", Http.basic("admin", "demo")));
        String account = "seen" + width;
        try {
            open(page, "/people");
            assertThat(page.content()).contains("沈若曦");
            look(page, "list", width);
            open(page, "/people/person/artsMinister");
            look(page, "person", width);
            open(page, "/people/new");
            look(page, "new", width);
            open(page, "/people/import");
            look(page, "import", width);

            choose(page, "账号,姓名,职务,任职日期\na-b,某,会长,明天\n");
            assertThat(page.content()).contains("整份文件都没有导入");
            look(page, "bad", width);
            open(page, "/people/import");
            choose(page, "账号,姓名,职务,部门,任职日期\n%s,新同学,部员,文艺部,2026-11-23\n".formatted(account));
            look(page, "rehearsal", width);
            page.reload();
            assertThat(page.content()).contains("现在还什么都没有改");
            press(page, "确认导入");
            // Until it is done the page comes again by itself.
            page.locator("code").first().waitFor();
            String result = page.url();
            String password = page.locator("code").first().textContent();
            page.reload();
            assertThat(page.locator("code").first().textContent()).isEqualTo(password);
            page.goBack();
            page.waitForURL(result);
            assertThat(page.content()).contains(password);
            // Whoever has left it finds it among the latest imports.
            open(page, "/people/import");
            page.locator("a[href='" + URI.create(result).getPath() + "']").click();
            assertThat(page.content()).contains("初始密码", account);
            look(page, "applied", width);
        } finally {
            if (roster.person(account).isPresent())
                roster.dismiss(account, Post.MEMBER, "Arts", FirstMorning.MOMENT.toLocalDate());
        }
    }

    private void open(Page page, String path) {
        page.navigate(URI.create(address("tasklist")).resolve(path).toString());
    }

    private static void choose(Page page, String sheet) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("roster.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
        press(page, "试算");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    /** Nothing may stick out of the page, however narrow. */
    private static void look(Page page, String name, int width) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "browser", "people-%s-%d.png".formatted(name, width))));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
}
