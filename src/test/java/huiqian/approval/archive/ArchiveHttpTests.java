package huiqian.approval.archive;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import huiqian.sheet.SheetFile;
import huiqian.sheet.Table;
import huiqian.support.TrialStory;
import huiqian.support.WholeApplication;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of all requests, for those who may read every one. */
@WholeApplication
class ArchiveHttpTests extends TrialStory {

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({
        "guest, 403",
        "artsMember, 403",
        "artsMinister, 403",
        "chair, 403",
        "director, 403",
        "sec1, 200",
        "sec2, 200",
        "advisor, 200",
        "admin, 200"
    })
    void isForReadersOfAll(String person, int status) {
        for (String path :
                List.of("/office/archive", "/office/archive.xlsx", "/office/statistics", "/office/statistics.xlsx"))
            assertThat(http.get(person, path).status()).as(path).isEqualTo(status);
        assertThat(http.get(person, "/api/me").text().contains("全部申请")).isEqualTo(status == 200);
    }

    @Test
    void isFoundByNumberTitleNameAndEveryFilter() {
        String leave = flow.file("artsMember", "leave-request", leave());
        String other = flow.file("sportsMember", "leave-request", with(leave(), "occasionName", "篮球_训练"));
        String proposal = flow.file("artsMember", "activity-proposal", activity());
        flow.approve("artsMinister", leave);

        found("?q=" + other.toLowerCase(), other);
        found("?q=部长例会", leave);
        found("?q=篮球_", other);
        found("?q=孙嘉怡", other);
        found("?flow=activity-proposal", proposal);
        found("?status=APPROVED", leave);
        found("?department=Sports", other);
        found("?from=2026-11-24");
        found("?to=2026-11-23&status=&q=", leave, other, proposal);
        assertThat(list("?q=没有的")).contains("没有找到符合条件的申请");
        assertThat(http.get("sec2", "/office/archive?status=OPEN").status()).isEqualTo(400);
        assertThat(http.get("sec2", "/office/archive?sort=password").status()).isEqualTo(400);
    }

    @Test
    void saysWhoHasEachAndLeadsToIt() {
        String number = flow.file("artsMember", "leave-request", leave());
        assertThat(list("")).contains("/requests/" + number, "李一鸣（文艺部）", "等沈若曦审批");

        flow.approve("artsMinister", number);
        assertThat(list("")).contains("/records/" + number + "-approval.pdf");
    }

    @Test
    void isSorted() {
        String first = flow.file("artsMember", "leave-request", leave());
        String second = flow.file("sportsMember", "leave-request", leave());

        assertThat(list("").indexOf(second)).isLessThan(list("").indexOf(first));
        String up = list("?sort=number");
        assertThat(up.indexOf(first)).isLessThan(up.indexOf(second));
        assertThat(up).contains("aria-sort=\"ascending\"", "/office/archive?sort=number&amp;desc=");
        String down = list("?sort=number&desc=");
        assertThat(down.indexOf(second)).isLessThan(down.indexOf(first));
    }

    @Test
    void leavesTrialsOutUnlessTheyAreWanted() {
        onTrial("leave-request", "memberOfArts");
        String trial = tryOut("artsMember", "leave-request", "memberOfArts", leave());

        assertThat(list("")).doesNotContain(trial);
        assertThat(list("?trials=")).contains(trial, "试运行");
    }

    @Test
    void isTakenAwayAsATableInWhichNothingIsComputed() {
        String sum = flow.file("artsMember", "leave-request", with(leave(), "occasionName", "=1+1"));
        flow.file("sportsMember", "leave-request", leave());

        var answer = http.get("sec2", "/office/archive.xlsx?department=Arts");
        Table sheet = SheetFile.read(answer.bytes());

        assertThat(answer.raw().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().get(0).cells()).startsWith("编号", "流程", "标题", "申请人");
        assertThat(sheet.rows().get(1).cells()).startsWith(sum, "请假申请", "=1+1", "李一鸣");
        assertThat(sheet.rows().get(1).cells()).contains("审批中", "2026年11月23日 09:00");
    }

    @Test
    void notesWhoTookWhatAway() {
        flow.file("artsMember", "leave-request", leave());
        int before = exports();

        http.get("advisor", spelled("/office/archive.xlsx?q=例会"));

        assertThat(exports()).isEqualTo(before + 1);
        assertThat(jdbc.queryForObject(
                        "select detail from hq_audit where id = (select max(id) from hq_audit where subject = '全部申请')",
                        String.class))
                .isEqualTo("导出全部申请 1 份（关键词 例会）");
    }

    private int exports() {
        return jdbc.queryForObject(
                "select count(*) from hq_audit where subject = '全部申请' and person = 'advisor'", Integer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/office/archive?q=x", "/office/archive.xlsx?q=y"})
    void notesThatAnAdministratorLooked(String path) {
        int before = looks();

        http.get("admin", path);

        // It is noted once the answer is through, which whoever asked may have read by then.
        await().untilAsserted(() -> assertThat(looks()).isEqualTo(before + 1));
    }

    private int looks() {
        return jdbc.queryForObject(
                "select count(*) from hq_audit where kind = 'CASE_READ' and person = 'admin'", Integer.class);
    }

    private void found(String query, String... numbers) {
        List<String> listed =
                SheetFile.read(http.get("sec2", spelled("/office/archive.xlsx" + query))
                                .bytes())
                        .rows()
                        .stream()
                        .skip(1)
                        .map(row -> row.cell(0))
                        .toList();
        assertThat(listed).as(query).containsExactlyInAnyOrder(numbers);
        String page = list(query);
        for (String number : numbers) assertThat(page).as(query).contains(number);
    }

    private String list(String query) {
        return http.get("sec2", spelled("/office/archive" + query)).text();
    }

    private static String spelled(String address) {
        return URI.create(address).toASCIIString();
    }
}
