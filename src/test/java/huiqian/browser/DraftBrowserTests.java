package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import huiqian.support.Http;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator looks at a draft before it is deployed, on a desk and on a telephone. */
class DraftBrowserTests extends BrowserTest {

    private static final String MINISTER = "[data-element-id=userTask_decideByMinister]";

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void showsWhereADraftIsBroken(int width) throws IOException {
        Page page = check(width, "'minister'", "'king'");

        assertThat(page.locator("main").innerText()).contains("改好以前不能部署", "没有这个职务");
        assertThat(page.locator(MINISTER + ".is-bad").count()).isOne();
        assertThat(page.locator(".is-bad[data-element-id=userTask_revise]").count())
                .isZero();
        page.locator("a[data-element=userTask_decideByMinister]").first().click();
        assertThat(page.locator(MINISTER + ".is-picked").count()).isOne();
        assertThat(inside(page.locator(MINISTER + " > .djs-visual > rect"), page.locator(".canvas")))
                .isTrue();
        look(page, "bad", width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void showsWhatADraftChanges(int width) throws IOException {
        Page page = check(width, "PT24H", "PT12H");

        assertThat(page.locator("main").innerText())
                .contains("没有发现问题，可以部署", "步骤「部长审批请假」的提醒期限", "24 小时", "12 小时", "部署这一版");
        assertThat(page.locator(MINISTER + ".is-changed").count()).isOne();
        assertThat(page.locator(".is-changed").count()).isOne();
        look(page, "sound", width);
    }

    /** Its licence asks for it. */
    @Test
    void keepsTheWatermarkOfTheViewerInSight() throws IOException {
        Page page = check(1280, "PT24H", "PT12H");
        Locator mark = page.locator(".bjs-powered-by");

        assertThat(inside(mark, page.locator(".canvas"))).isTrue();
        mark.click();
        assertThat(page.locator(".bjs-powered-by-lightbox .notice").isVisible()).isTrue();
    }

    @Test
    void bringsThePictureNearer() throws IOException {
        Page page = check(1280, "PT24H", "PT12H");
        Locator step = page.locator(MINISTER + " > .djs-visual > rect");
        double before = step.boundingBox().width;

        press(page, "放大");
        assertThat(step.boundingBox().width).isGreaterThan(before * 1.2);
        press(page, "看全图");
        assertThat(step.boundingBox().width).isBetween(before * 0.98, before * 1.02);
    }

    private Page check(int width, String from, String to) throws IOException {
        Page page = newPage();
        page.setViewportSize(width, 800);
        page.context().setExtraHTTPHeaders(Map.of("Authorization", Http.basic("admin", "demo")));
        page.navigate(URI.create(address("tasklist")).resolve("/flows/check").toString());
        String model = Files.readString(Path.of("processes/leave-request.bpmn"));
        assertThat(model).contains(from);
        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload(
                    "leave-request.bpmn", "text/xml", model.replace(from, to).getBytes()),
            form("leave-request-apply.form"),
            form("leave-request-decide.form")
        });
        press(page, "检查");
        page.locator("figure[data-drawn]").waitFor();
        return page;
    }

    private static FilePayload form(String name) throws IOException {
        return new FilePayload(name, "application/json", Files.readAllBytes(Path.of("forms", name)));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static boolean inside(Locator inner, Locator outer) {
        BoundingBox small = inner.boundingBox();
        BoundingBox large = outer.boundingBox();
        return small.x >= large.x
                && small.y >= large.y
                && small.x + small.width <= large.x + large.width
                && small.y + small.height <= large.y + large.height;
    }

    /** Nothing may stick out of the page, however narrow. */
    private static void look(Page page, String name, int width) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "browser", "draft-%s-%d.png".formatted(name, width))));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
}
