package huiqian.browser;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import huiqian.approval.ledger.Status;
import huiqian.fault.Breakdown;
import huiqian.record.RecordRef;
import huiqian.record.Records;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An administrator at Cockpit, whose browser prefers English and who reads Chinese all the same. */
class CockpitBrowserTests extends BrowserTest {

    /** What is Latin by nature: ids of the engine's, keys of the flows, and the administrator's own name. */
    private static final Pattern NAMES = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"
            + "|leave-request|activity-proposal|asset-scrapping|room-borrowing|admin");

    @Autowired
    ApplicationContext application;

    @Autowired
    Records records;

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

    @Test
    void showsWhatFailedInPlainWordsAndHasItTriedAgain() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.submitTask("artsMinister", flow.taskFor("artsMinister", number), approval());
        try (Breakdown breakdown = Breakdown.of(application)) {
            breakdown.exhaust(number);
        }
        Page page = signIn("admin", "cockpit");
        page.navigate(address("cockpit") + "#/process-instance/"
                + flow.request(number).getProcessInstance() + "/runtime?tab=incidents-tab");
        Locator message = page.locator(".incidents-tab td.message a");
        message.waitFor();
        assertThat(message.innerText())
                .contains("「部长例会」（" + number + "，请假申请）的「出具通过批件」没有办成", "原因：数据库读写失败", "处理办法：请技术人员确认");
        assertThat(english(page)).as("incidents").isEmpty();

        page.locator(".incidents-tab td.action a:visible").click();
        assertThat(page.locator(".modal-body").innerText()).contains("马上", "指定时间");
        withText(page, ".modal-footer button:visible", "重试").click();
        withText(page, ".modal-body div:visible", "已为所选异常对应的失败作业增加重试次数").last().waitFor();
        withText(page, ".modal-footer button:visible", "确定").click();

        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(records.of(number)).extracting(RecordRef::kind).containsExactly("approval");
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
