package huiqian.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with its demo data, seen through a browser that prefers English. Each test has a session of its own. */
@NeedsChromium
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
abstract class BrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openPage() {
        context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(1400, 900)
                        .setLocale("en-US")
                        .setTimezoneId("Asia/Shanghai"));
        page = context.newPage();
    }

    @AfterEach
    void closePage() {
        context.close();
    }

    Page page() {
        return page;
    }

    /** Opens a web application: tasklist, welcome or admin. */
    void open(String app) {
        page.navigate("http://localhost:%d/camunda/app/%s/default/".formatted(port, app));
    }

    /** Logs a demo user in to Tasklist, through its login page. */
    void logIn(String user) {
        open("tasklist");
        page.locator("input[type=text]").fill(user);
        page.locator("input[type=password]").fill("demo");
        page.locator("button[type=submit]").click();
        page.locator("[cam-widget-header] .account").waitFor();
    }

    /** Words of three Latin letters or more that a user can see or hear on the page. */
    List<String> latinWords() {
        return VisibleText.of(page).latinWords();
    }
}
