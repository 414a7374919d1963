package huiqian.approval.home;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody's own applications, found again. */
@WholeApplication
class MineHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Test
    void tellsWhoHasItAndSinceWhen() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.pass(Duration.ofMinutes(90));

        assertThat(mine("artsMember", ""))
                .contains(number, "部长例会", "审批中", "等沈若曦审批，已 1 小时")
                .contains("/requests/" + number + "/withdrawal", "/requests/" + number + "/reminder")
                .contains("/apply/leave-request?copy=" + number);
        assertThat(mine("artsMinister", "")).doesNotContain(number);
        assertThat(mine("artsMember", "?done=")).doesNotContain(number);
    }

    @Test
    void keepsAmongTheOngoingWhatIsStillToTakePlace() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", number);

        assertThat(mine("artsMember", "")).contains(number, "已通过", "/records/" + number + "-approval.pdf");

        flow.goTo(LocalDateTime.of(2026, 11, 25, 17, 0));
        assertThat(mine("artsMember", "")).doesNotContain(number);
        assertThat(mine("artsMember", "?done="))
                .contains(number, "/records/" + number + "-approval.pdf")
                .doesNotContain("-closing.pdf", "/withdrawal");
    }

    @Test
    void offersTheRecordOfWhatIsClosed() {
        String number = flow.file("artsMember", "asset-scrapping", scrapping("XS-0008"));
        flow.approve("chair", number);
        assertThat(mine("artsMember", "")).contains(number, "等赵明哲办理");

        flow.submit("director", number, Map.of("method", "recycle", "disposedOn", "2026-11-23", "proceeds", 20));

        assertThat(mine("artsMember", "?done="))
                .contains("/records/" + number + "-approval.pdf", "/records/" + number + "-closing.pdf");
    }

    @Test
    void isSearchedByFlowWordAndDate() {
        String leave = flow.file("artsMember", "leave-request", with(leave(), "occasionName", "百分之100%的例会"));
        flow.pass(Duration.ofDays(2));
        String proposal = flow.file("artsMember", "activity-proposal", activity());

        assertThat(mine("artsMember", "?flow=leave-request")).contains(leave).doesNotContain(proposal);
        assertThat(mine("artsMember", "?q=" + proposal.toLowerCase()))
                .contains(proposal)
                .doesNotContain(leave);
        assertThat(mine("artsMember", "?q=100%25")).contains(leave).doesNotContain(proposal);
        assertThat(mine("artsMember", "?from=2026-11-24")).contains(proposal).doesNotContain(leave);
        assertThat(mine("artsMember", "?from=&to=2026-11-23&q=&flow="))
                .contains(leave)
                .doesNotContain(proposal);
        assertThat(mine("artsMember", "?q=%25%25%25")).contains("没有找到符合条件的申请");
        assertThat(http.get("artsMember", "/mine?from=soon").status()).isEqualTo(400);
        assertThat(http.get("artsMember", "/mine?page=x").status()).isEqualTo(400);
    }

    @Test
    void isLeafedThrough() {
        for (int day = 1; day <= 21; day++)
            flow.file(
                    "artsMember",
                    "leave-request",
                    with(
                            leave(),
                            "startsAt",
                            "2026-12-%02dT14:00".formatted(day),
                            "endsAt",
                            "2026-12-%02dT16:00".formatted(day)));

        assertThat(mine("artsMember", "?q=QJ")).contains("第 1 页，共 2 页", "/mine?q=QJ&amp;page=1", "QJ-2026-0021");
        assertThat(mine("artsMember", "?q=QJ&page=1")).contains("QJ-2026-0001").doesNotContain("QJ-2026-0021");
        assertThat(mine("artsMember", "?page=99")).contains("第 2 页，共 2 页");
    }

    private String mine(String person, String query) {
        return http.get(person, "/mine" + query).text();
    }
}
