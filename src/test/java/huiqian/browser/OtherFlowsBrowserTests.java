package huiqian.browser;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.borrowing;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.support.Http;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What differs from a leave request: ballots, live options and defaults, after-work. */
class OtherFlowsBrowserTests extends BrowserTest {

    @Autowired
    private Http http;

    @Test
    void proposesAnActivity() {
        Tasklist member = tasklist("artsMember");
        FormOnPage form = member.start("活动申请");
        member.speaksChinese("活动申请");
        form.submit();
        assertThat(form.errors()).hasSize(8).containsOnly("请填写此项。");
        form.fill("expectedAttendance", "0");
        form.rejects("expectedAttendance", "不能小于 1。");
        member.speaksChinese("活动申请填错");

        form.fill("activityName", "新生合唱比赛").choose("category", "文艺").fill("venue", "大礼堂");
        form.at("startsAt", "2026-12-12T14:00").at("endsAt", "2026-12-12T17:00");
        form.fill("expectedAttendance", "300").fill("budget", "2500.5").fill("plan", "十二支队伍依次演出。");
        form.tag("partners", "体育部").submit();
        String number = member.filed();
        assertThat(number).isEqualTo("HD-2026-0001");

        Tasklist voter = tasklist("vice1");
        FormOnPage ballot = voter.take(number);
        assertThat(ballot.text()).contains("体育部");
        ballot.verdict("同意").submit();
        voter.completed();
    }

    @Test
    void givesEveryMemberOfThePresidiumABallotOfTheirOwn() {
        String number = flow.file("artsMember", "activity-proposal", activity());
        Tasklist chair = tasklist("chair");
        FormOnPage ballot = chair.take(number);
        chair.walkTabs();
        ballot.verdict("不同意").submit();
        assertThat(chair.complaint()).contains("审批意见");
        ballot.fill("comment", "预算过高").submit();
        chair.completed();

        for (String member : new String[] {"vice1", "vice2", "sec1"}) {
            Tasklist other = tasklist(member);
            FormOnPage blank = other.take(number);
            assertThat(blank.hasVerdict()).isFalse();
            assertThat(blank.valueOf("comment")).isEmpty();
            assertThat(blank.valueOf("activityName")).isEqualTo("新生合唱比赛");
            other.speaksChinese("表决");
            blank.verdict("同意").submit();
            other.completed();
        }
        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void scrapsAnAsset() {
        Tasklist member = tasklist("sportsMember");
        FormOnPage form = member.start("资产报废申请");
        member.speaksChinese("资产报废申请");
        form.submit();
        assertThat(form.errors()).containsOnly("请填写此项。");
        member.speaksChinese("资产报废申请漏填");
        form.search("assetTag", "XS-0001").choose("reason", "损坏").fill("description", "主板烧毁，无法修复。");
        form.submit();
        String number = member.filed();

        Tasklist chair = tasklist("chair");
        FormOnPage decision = chair.take(number);
        assertThat(decision.valueOf("assetTag")).contains("XS-0001");
        chair.walkTabs();
        decision.verdict("同意").submit();
        chair.completed();
        flow.runDueJobs();

        Tasklist director = tasklist("director");
        FormOnPage disposal = director.take(number);
        disposal.shows("disposedOn-date", "2026/11/23");
        director.speaksChinese("处置资产");
        disposal.choose("method", "回收").fill("proceeds", "0").submit();
        director.completed();
        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }

    @Test
    void lendsARoom() {
        Tasklist guest = tasklist("guest");
        FormOnPage form = guest.start("外借房间申请");
        guest.speaksChinese("外借房间申请");
        assertThat(form.valueOf("contactName")).isEqualTo("高晓峰");
        form.submit();
        assertThat(form.errors()).containsOnly("请填写此项。");
        form.fill("phone", "12345");
        form.rejects("phone", "格式不正确。");
        guest.speaksChinese("外借房间申请填错");
        form.fill("phone", "13900000001").fill("organization", "青年志愿者协会").choose("room", "一号会议室");
        form.fill("attendance", "41").fill("purpose", "志愿者培训");
        form.at("startsAt", "2026-11-26T14:00").at("endsAt", "2026-11-26T16:00").submit();
        assertThat(guest.refusal()).contains("最多容纳 40 人", "41");
        form.fill("attendance", "30").submit();
        String number = guest.filed();

        Tasklist secretary = tasklist("sec1");
        FormOnPage decision = secretary.take(number);
        assertThat(decision.chosenFor("room")).contains("一号会议室");
        secretary.walkTabs();
        decision.verdict("同意").submit();
        secretary.completed();
        flow.runDueJobs();

        FormOnPage handover = secretary.take(number);
        secretary.speaksChinese("交付钥匙");
        handover.fill("keyHolder", "王小明").submit();
        secretary.completed();
        assertThat(guest.myRequest(number).innerText()).contains("已通过", "批件");
    }

    @Test
    void asksOnceMoreAboutAKeyThatIsNotBack() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec1", number);
        flow.submit("sec1", number, answers("keyHolder", "王小明"));
        http.post("guest", "/api/requests/" + number + "/ending", Map.of("reason", "活动取消"));
        flow.runDueJobs();

        Tasklist secretary = tasklist("sec1");
        FormOnPage inspection = secretary.take(number);
        inspection.tick("tidy").submit();
        assertThat(secretary.question()).isEqualTo("没有勾选「钥匙已归还」。确定这样提交吗？");
        secretary.answer("返回填写");
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);

        inspection.tick("keyReturned").submit();
        secretary.completed();
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }
}
