package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import huiqian.flow.version.Versions;
import huiqian.support.Http;
import huiqian.support.Redesign;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the list of flows to a version and back to an earlier one, on a desk and on a telephone. */
class FlowsBrowserTests extends BrowserTest {

    @Autowired
    Http http;

    @Autowired
    Versions versions;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void leadFromTheListToARestoredVersion(int width) {
        int first = versions.inForce(Redesign.LEAVE).number();
        Redesign.renamedLeave().deploy("按 2026 年制度，改称批准", http);
        Page page = newPage();
        page.setViewportSize(width, 800);
        page.context().setExtraHTTPHeaders(Map.of("Authorization", Http.basic("admin", "demo")));
        page.navigate(URI.create(address("tasklist")).resolve("/flows").toString());
        look(page, "list", width);
        follow(page, "请假申请");
        look(page, "versions", width);
        follow(page, "第 %d 版".formatted(first));
        page.locator("figure[data-drawn]").waitFor();
        assertThat(page.content()).contains("与现行版本的差异", "部长批准请假");
        look(page, "version", width);
        follow(page, "恢复此版本");
        page.locator("figure[data-drawn]").waitFor();
        look(page, "restoration", width);

        page.locator("#note").fill("大家不习惯");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("恢复此版本")).click();
        page.waitForLoadState();

        assertThat(page.locator("[role=status]").textContent()).contains("已恢复");
        assertThat(versions.inForce(Redesign.LEAVE).number()).isEqualTo(first + 2);
        look(page, "restored", width);
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** Nothing may stick out of the page, however narrow. */
    private static void look(Page page, String name, int width) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "browser", "flows-%s-%d.png".formatted(name, width))));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
}
