package huiqian.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import huiqian.support.FlowDriver;
import huiqian.support.WholeApplication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application with its demo data, seen through browsers that prefer English: one for each person. */
@NeedsChromium
@WholeApplication
abstract class BrowserTest {

    static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";

    private static Chromium chromium;

    @Autowired
    FlowDriver flow;

    @LocalServerPort
    private int port;

    private final List<BrowserContext> browsers = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @AfterEach
    void closeBrowsers(TestInfo test) {
        for (int i = 0; i < browsers.size(); i++) keep(browsers.get(i), "%s-%d.png".formatted(nameOf(test), i + 1));
        browsers.forEach(BrowserContext::close);
    }

    /** What each person saw last: whoever reads of a failure wants to see it. */
    private static void keep(BrowserContext browser, String name) {
        Path file = Path.of("target", "browser", name);
        browser.pages().forEach(page -> {
            // A tab behind another one draws nothing.
            page.bringToFront();
            page.screenshot(new ScreenshotOptions().setPath(file));
        });
    }

    private static String nameOf(TestInfo test) {
        return test.getTestMethod().orElseThrow().getName();
    }

    /** An empty page of somebody who has not signed in. */
    Page newPage() {
        return newPage(new NewContextOptions().setViewportSize(1280, 800));
    }

    /** The same on a phone: not only small, but one that says it is a phone, and is touched. */
    Page newPhone(String userAgent) {
        return newPage(new NewContextOptions()
                .setViewportSize(390, 844)
                .setUserAgent(userAgent)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    private Page newPage(NewContextOptions options) {
        BrowserContext browser =
                chromium.browser().newContext(options.setLocale("en-US").setTimezoneId("Asia/Shanghai"));
        // Browsers are slow where many tests share few processors.
        browser.setDefaultTimeout(60_000);
        browsers.add(browser);
        return browser.newPage();
    }

    /** Where a web application is: tasklist, welcome, admin or cockpit. */
    String address(String app) {
        return "http://localhost:%d/camunda/app/%s/default/".formatted(port, app);
    }

    /** Where a page of our own is. */
    String page(String path) {
        return "http://localhost:%d%s".formatted(port, path);
    }

    /** A demo user who has signed in to a web application through its login page. */
    Page signIn(String user, String app) {
        return signIn(newPage(), user, app);
    }

    Page signIn(Page page, String user, String app) {
        page.navigate(address(app));
        page.locator("#username").fill(user);
        page.locator("#password").fill("demo");
        page.locator("#login button").click();
        // The first page after the start has the whole API to wake.
        page.locator("[cam-widget-header] .account")
                .waitFor(new WaitForOptions()
                        .setState(WaitForSelectorState.ATTACHED)
                        .setTimeout(180_000));
        return page;
    }

    Tasklist tasklist(String user) {
        return new Tasklist(signIn(user, "tasklist"));
    }
}
