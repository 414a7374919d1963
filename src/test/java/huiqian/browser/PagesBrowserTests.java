package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as such: that they come up, obey the content policy and show everybody their own. */
class PagesBrowserTests extends BrowserTest {

    private static final List<String> APPS = List.of("tasklist", "welcome", "admin", "cockpit");

    /** Camunda's own policy mixed up its nonces and left some of them blank. */
    @Test
    void comeUpEightAtATime() {
        BrowserContext browser = signIn("admin", "welcome").context();
        List<Page> pages =
                IntStream.range(0, 8).mapToObj(i -> browser.newPage()).toList();
        for (int i = 0; i < 8; i++)
            pages.get(i).evaluate("url => { setTimeout(() => location.href = url) }", address(APPS.get(i % 4)));

        assertThat(pages)
                .allSatisfy(page -> page.locator("[cam-widget-header] .account").waitFor());
        pages.forEach(Page::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void obeyTheContentPolicy(String app) {
        List<String> said = new ArrayList<>();
        Page page = signIn("admin", app);
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.reload();
        page.locator("[cam-widget-header] .account").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(said).noneMatch(text -> text.contains("Content Security Policy") || text.contains("Error:"));
        assertThat(VisibleText.of(page).latinWords()).isSubsetOf("admin");
    }

    @Test
    void offerAllTasksToAdministratorsOnly() {
        assertThat(filters("admin")).anyMatch(name -> name.contains("全部待办"));
        assertThat(filters("artsMember"))
                .noneMatch(name -> name.contains("全部待办"))
                .anyMatch(name -> name.contains("我的待办"));
    }

    private List<String> filters(String user) {
        Page page = tasklist(user).page();
        page.locator(".task-filter").first().waitFor();
        return page.locator(".task-filter").allInnerTexts();
    }
}
