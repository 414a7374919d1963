package huiqian.browser;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import huiqian.approval.ledger.Status;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A leave request, from the first click to the record. */
class LeaveRequestBrowserTests extends BrowserTest {

    private static final String FLOW = "leave-request";

    @Test
    void tellsTheApplicantWhatIsWrongAndThenTheNumber() {
        Tasklist member = tasklist("artsMember");
        member.page().locator(".no-task").waitFor();
        member.speaksChinese("我的待办");
        FormOnPage form = member.start("请假申请");
        member.speaksChinese("发起申请");
        form.submit();
        assertThat(form.errors()).hasSize(5).containsOnly("请填写此项。");
        member.speaksChinese("漏填");

        form.choose("occasion", "会议").fill("occasionName", "部长例会").fill("reason", "参加英语四级考试");
        form.at("startsAt", "2026-11-20T14:00").at("endsAt", "2026-11-20T16:00").submit();
        assertThat(member.refusal()).contains("开始时间", "补假");
        member.speaksChinese("服务器不接受");

        form.at("startsAt", "2026-11-25T14:00").at("endsAt", "2026-11-25T16:00").submit();
        assertThat(member.filed()).isEqualTo("QJ-2026-0001");
        assertThat(flow.waitsFor("QJ-2026-0001")).containsExactly("artsMinister");
        member.speaksChinese("已提交");
    }

    @Test
    void letsTheApplicantFollowRemindAndWithdraw() {
        String number = flow.file("artsMember", FLOW, leave());
        Tasklist member = tasklist("artsMember");
        Locator row = member.myRequest(number);
        assertThat(row.innerText()).contains("部长例会", "审批中", "部长审批请假", "沈若曦");
        row.locator("a").first().click();
        assertThat(member.page().locator(".hq-detail .hq-answers").innerText()).contains("参加英语四级考试");

        row.locator("text=催办").click();
        member.page().locator(".hq-done").waitFor();
        assertThat(member.page().locator(".hq-done").innerText()).isEqualTo("已提醒经办人尽快处理 " + number + "。");
        member.speaksChinese("催办");

        row.locator("text=撤回").click();
        assertThat(member.page().locator("dialog.hq-ask").innerText()).contains("确定要撤回", number, "部长例会");
        member.speaksChinese("撤回");
        member.page().locator("dialog.hq-ask .btn-danger").click();
        member.page().locator(".hq-done:has-text('已撤回')").waitFor();
        row.locator("text=系统正在办理").waitFor();
        assertThat(row.locator("button").count()).isZero();
        flow.runDueJobs();
        row.locator(".hq-withdrawn").waitFor();
        assertThat(row.locator("a.hq-record").innerText())
                .as("what allows nothing is no 批件")
                .isEqualTo("记录");
        member.page().locator(".hq-detail .hq-withdrawn").waitFor();
        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void showsTheMinisterWhatToDecideAndInsistsOnAReason() {
        String number = flow.file("artsMember", FLOW, leave());
        Tasklist minister = tasklist("artsMinister");
        assertThat(minister.card(number).innerText()).contains(number, "部长例会", "李一鸣", "文艺部");
        minister.open(number);
        minister.speaksChinese("待填的表单");
        FormOnPage form = minister.ready();
        assertThat(form.valueOf("reason")).isEqualTo("参加英语四级考试");
        assertThat(form.isReadOnly("reason")).isTrue();
        minister.walkTabs();
        assertThat(minister.tab("审批记录", ".hq-task-record .hq-facts").innerText())
                .contains("李一鸣（文艺部）");
        minister.tab("表单", ".fjs-container");

        form.submit();
        assertThat(form.errors()).containsExactly("请填写此项。");
        for (String verdict : new String[] {"不同意", "退回修改"}) {
            form.verdict(verdict).submit();
            assertThat(minister.complaint()).contains("审批意见", "必须说明理由");
        }
        minister.speaksChinese("缺少意见");
        form.fill("comment", "请写明考场").submit();
        minister.completed();
        assertThat(flow.status(number)).isEqualTo(Status.RETURNED);
    }

    @Test
    void takesAReturnedRequestToItsRecord() {
        String number = flow.file("artsMember", FLOW, leave());
        flow.sendBack("artsMinister", number, "请写明考场");
        Tasklist member = tasklist("artsMember");
        member.myRequest(number).locator("text=去办理").click();
        FormOnPage form = member.ready();
        assertThat(form.text()).contains("退回原因：请写明考场");
        assertThat(form.valueOf("occasionName")).isEqualTo("部长例会");
        form.shows("startsAt-date", "2026/11/25");
        member.speaksChinese("修改申请");
        form.fill("reason", "参加英语四级考试，考场在二教").submit();
        member.completed();

        Tasklist minister = tasklist("artsMinister");
        minister.open(number);
        assertThat(minister.tab("审批记录", ".hq-task-record .hq-trail").innerText())
                .contains("提交申请", "退回修改", "请写明考场", "第 2 次提交", "考场在二教");
        minister.speaksChinese("第二轮");
        minister.tab("表单", ".fjs-container");
        minister.ready().verdict("同意").submit();
        minister.completed();
        flow.runDueJobs();

        Locator record = member.myRequest(number).locator("a.hq-record");
        member.speaksChinese("批件");
        assertThat(record.getAttribute("target")).isEqualTo("_blank");
        APIResponse pdf = member.page().request().get(String.valueOf(record.evaluate("link => link.href")));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
