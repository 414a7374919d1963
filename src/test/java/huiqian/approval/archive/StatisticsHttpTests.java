package huiqian.approval.archive;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.sheet.SheetFile;
import huiqian.support.TrialStory;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What was filed in a semester, what became of it and how long it took. */
@WholeApplication
class StatisticsHttpTests extends TrialStory {

    @Test
    void countsOutcomesAndTimes() {
        String yes = flow.file("artsMember", "leave-request", leave());
        flow.pass(Duration.ofHours(3));
        flow.approve("artsMinister", yes);
        String no = flow.file(
                "artsMember",
                "leave-request",
                with(leave(), "startsAt", "2026-12-01T14:00", "endsAt", "2026-12-01T16:00"));
        flow.pass(Duration.ofHours(5));
        flow.reject("artsMinister", no, "人手不够");
        flow.file("sportsMember", "leave-request", leave());
        onTrial("leave-request", "memberOfArts");
        tryOut(
                "artsMember",
                "leave-request",
                "memberOfArts",
                with(leave(), "startsAt", "2026-12-02T14:00", "endsAt", "2026-12-02T16:00"));

        var rows = SheetFile.read(http.get("advisor", "/office/statistics.xlsx").bytes())
                .rows();

        assertThat(rows.get(1).cells()).startsWith("请假申请", "3", "1", "1", "0", "1", "0", "5");
        assertThat(rows).anySatisfy(row -> assertThat(row.cells()).startsWith("请假申请", "部长审批请假", "2", "5"));
    }

    @Test
    void showsWhoWaitsLongestAndWhatIsLate() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.pass(Duration.ofHours(50));

        assertThat(page("")).contains("部长例会（" + number + "）", "沈若曦", "2 天 2 小时", "class=\"late\"");
    }

    @Test
    void tellsSemestersApart() {
        flow.file("artsMember", "leave-request", leave());
        assertThat(page("")).contains("2026–2027 学年第一学期");

        flow.goTo(LocalDateTime.of(2027, 2, 1, 9, 0));

        assertThat(page("")).contains("2026–2027 学年第二学期", "这个学期还没有申请");
        assertThat(page("?semester=2026-09")).contains("2026–2027 学年第一学期", "请假申请提交 1 份");
        assertThat(http.get("advisor", "/office/statistics?semester=2026-10").status())
                .isEqualTo(400);
    }

    private String page(String query) {
        return http.get("advisor", "/office/statistics" + query).text();
    }
}
