package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Deployment;
import huiqian.support.Http;
import huiqian.support.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A flow on trial, as those who try it meet it in Tasklist. */
class TrialBrowserTests extends BrowserTest {

    @Autowired
    Http http;

    @BeforeEach
    void deploy() {
        var answer = Deployment.of("试运行", "memberOfArts", Shipped.flow("leave-request"))
                .by("admin", http);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void isOfferedBesideTheRealOneAndCanBeFiled() {
        Tasklist member = tasklist("artsMember");
        FormOnPage form = member.start("请假申请（试运行）");
        member.speaksChinese("发起试运行的申请");
        form.choose("occasion", "会议").fill("occasionName", "部长例会").fill("reason", "参加英语四级考试");
        form.at("startsAt", "2026-11-25T14:00").at("endsAt", "2026-11-25T16:00").submit();
        assertThat(member.filed()).isEqualTo("SXQJ-2026-0001");

        Tasklist minister = tasklist("artsMinister");
        minister.open("SXQJ-2026-0001");
        minister.speaksChinese("审批试运行的申请");
        minister.ready().verdict("同意").submit();
        minister.completed();
        flow.runDueJobs();
        assertThat(member.myRequest("SXQJ-2026-0001").innerText()).contains("请假申请（试运行）", "已通过");
    }

    @Test
    void isNotOfferedToOthers() {
        Tasklist other = tasklist("sportsMember");
        other.page().locator("[cam-widget-header] .start-process-action a").click();
        other.page().locator(".modal .processes a").first().waitFor();
        assertThat(other.page().locator(".modal .processes").innerText())
                .contains("请假申请")
                .doesNotContain("试运行");
    }
}
