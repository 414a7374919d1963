package huiqian.browser;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator at Cockpit, whose browser prefers English and who reads Chinese all the same. */
class CockpitBrowserTests extends BrowserTest {

    /** What is Latin by nature: ids of the engine's, keys of the flows, and the administrator's own name. */
    private static final Pattern NAMES = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"
            + "|leave-request|activity-proposal|asset-scrapping|room-borrowing|admin");

    @Test
    void speaksChineseFromTheStartPageDownToARequest() {
        flow.file("artsMember", "leave-request", leave());
        Page page = signIn("admin", "cockpit");
        page.locator(".stats-section").last().waitFor();
        assertThat(english(page)).as("start page").isEmpty();

        page.locator("[cam-widget-header] a[href='#/processes']").first().click();
        Locator flowLink = withText(page, "a[href*='#/process-definition/']", "请假申请");
        flowLink.waitFor();
        assertThat(english(page)).as("list of flows").isEmpty();

        flowLink.click();
        Locator requestLink = page.locator("table.process-instances a[title]").first();
        requestLink.waitFor();
        assertThat(english(page)).as("flow").isEmpty();

        withText(page, ".ctn-content-bottom .nav-tabs a", "作业定义").click();
        page.locator("tbody td.configuration").first().waitFor();
        assertThat(english(page)).as("jobs of the flow").isEmpty();

        withText(page, ".ctn-content-bottom .nav-tabs a", "流程实例").click();
        requestLink.click();
        page.locator("tbody td.actions").first().waitFor();
        assertThat(english(page)).as("request").isEmpty();
    }

    private static Locator withText(Page page, String selector, String text) {
        return page.locator(selector).filter(new FilterOptions().setHasText(text));
    }

    /** Latin words, names and values of variables apart. */
    private static List<String> english(Page page) {
        for (Locator diagram : page.locator(".diagram-holder").all())
            diagram.locator(".djs-container > svg").waitFor();
        List<String> data =
                new VisibleText(page.locator("td.col-name, td.col-value").allInnerTexts()).latinWords();
        return VisibleText.of(page).without(NAMES).latinWords().stream()
                .filter(word -> !data.contains(word))
                .toList();
    }
}
