package huiqian.web;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Departments are data: an administrator founds, renames and closes them, and everything that asks for departments follows at once. */
@WholeApplication
class DepartmentsHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    IdentityService identity;

    @AfterEach
    void asBefore() {
        jdbc.update("delete from hq_department where listing > 9");
        jdbc.update("update hq_department set closed = false, name = case code when 'Study' then '学习部' else name end");
        for (String code : List.of("Clubs", "Dept11", "Study")) {
            identity.deleteGroup("ministerOf" + code);
            identity.deleteGroup("memberOf" + code);
        }
    }

    private Answer post(String path, String... fields) {
        return PageSession.of(http, "admin").submit(path, fields);
    }

    private String startForm() {
        return http.get("artsMember", "/engine-rest/process-definition/key/activity-proposal/deployed-start-form")
                .text();
    }

    private String groups() {
        return http.get("admin", "/engine-rest/group?maxResults=100").text();
    }

    @Test
    void foundsADepartmentThatFormsRosterAndGroupsKnowAtOnce() {
        assertThat(post("/departments", "code", "Clubs", "name", " 社团联合会 ").status())
                .isEqualTo(302);

        assertThat(startForm()).contains("社团联合会", "Clubs");
        assertThat(http.get("admin", "/people/new").text()).contains("社团联合会");
        assertThat(groups()).contains("ministerOfClubs", "社团联合会部长", "memberOfClubs");
        assertThat(http.get("admin", "/api/audit?kind=ROSTER_CHANGED").text()).contains("新增部门：社团联合会（Clubs）");
    }

    @Test
    void isOfferedByARosterThatNamesDepartmentsThereAreNoneOf() {
        String sheet = "账号,姓名,职务,部门,任职日期\nclub1,钱多多,部员,社团联合会,2026-11-23\nclub2,赵小小,部长,公关部,2026-11-23\n";

        String rehearsed = rehearse(sheet);
        assertThat(rehearsed)
                .contains("名册里没有的部门", "value=\"社团联合会\"", "value=\"Dept10\"", "value=\"公关部\"", "value=\"Dept11\"");

        assertThat(post("/departments", "code", "Clubs", "name", "社团联合会", "code", "Dept11", "name", "公关部")
                        .status())
                .isEqualTo(302);
        assertThat(rehearse(sheet)).contains("文件没有错误").doesNotContain("名册里没有的部门");
    }

    /** The file is kept: nobody has to choose it a second time. */
    @Test
    void leadsBackToTheImportThatNamedTheDepartment() {
        String session = chosen("账号,姓名,职务,部门,主要部门,任职日期\nclub1,钱多多,部员,社团联合会,社团联合会,2026-11-23\n");
        assertThat(rehearsal(session)).containsOnlyOnce("不存在，可选").contains("有 1 行有错");
        Answer refused = found(session, "code=1x&name=社团联合会");
        assertThat(refused.raw().headers().firstValue("Location").orElseThrow()).contains("/people/import/rehearsal");
        assertThat(rehearsal(session)).contains("message bad", "名册里没有的部门");

        Answer founded = found(session, "code=Clubs&name=社团联合会");
        assertThat(founded.raw().headers().firstValue("Location").orElseThrow()).contains("/people/import/rehearsal");
        assertThat(rehearsal(session)).contains("部门已新增", "文件没有错误", "确认导入").doesNotContain("名册刚刚有变动");
    }

    private Answer found(String session, String department) {
        var request = HttpRequest.newBuilder()
                .header("Cookie", session)
                .POST(BodyPublishers.ofString("forImport=true&" + department));
        return http.send("admin", request, "/departments", "application/x-www-form-urlencoded");
    }

    private String rehearse(String sheet) {
        return rehearsal(chosen(sheet));
    }

    private String chosen(String sheet) {
        var upload = HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                                + sheet + "\r\n--x--\r\n"));
        Answer taken = http.send("admin", upload, "/people/import", "multipart/form-data; boundary=x");
        return taken.raw().headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private String rehearsal(String session) {
        var look = HttpRequest.newBuilder().GET().header("Cookie", session);
        return http.send("admin", look, "/people/import/rehearsal").text();
    }

    @Test
    void renamesADepartmentAndItsGroups() {
        assertThat(post("/departments", "code", "Clubs", "name", "社团部").status())
                .isEqualTo(302);
        Answer renamed = post("/departments/Clubs/name", "name", "社团联合会");
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(302);

        assertThat(startForm()).contains("社团联合会").doesNotContain("社团部");
        assertThat(groups()).contains("社团联合会部长").doesNotContain("社团部部长");
    }

    @Test
    void closesADepartmentThatNobodyIsInAndOpensItAgain() {
        assertThat(post("/departments/Study/closing").status()).isEqualTo(302);
        assertThat(startForm()).doesNotContain("学习部");
        assertThat(http.get("admin", "/departments").text()).contains("已撤销");

        assertThat(post("/departments/Study/reopening").status()).isEqualTo(302);
        assertThat(startForm()).contains("学习部");
    }

    @Test
    void doesNotCloseADepartmentOverPeoplesHeads() {
        String number = flow.file("artsMember", "leave-request", leave());

        Answer refused = post("/departments/Arts/closing");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("「文艺部」还有", "李一鸣", "沈若曦", "请先在名册里");
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
    }

    @ParameterizedTest
    @CsvSource({
        "1Clubs, 社团部, 400, 以字母开头",
        "社团, 社团部, 400, 英文字母和数字",
        "ABCDEFGHIJKLMNOPQRSTU, 社团部, 400, 1 至 20 个",
        "arts, 社团部, 409, 已用于「文艺部」",
        "Clubs, 文艺部, 409, 已经有「文艺部」",
        "Clubs, ' ', 400, 名称不能为空",
        "Clubs, 文\uFE00艺部\u00A0, 409, 已经有「文艺部」",
        "Clubs, 社团\u200B部, 400, 看不见的字符",
        "Clubs, 社团\u034F部, 400, 看不见的字符 U+034F",
        "Clubs, \u3164, 400, 名称不能为空",
        "Clubs, 社团\u0007部, 400, 无法使用的字符 U+0007",
        "Clubs, 社团\uE000部, 400, 无法使用的字符 U+E000"
    })
    void refusesWhatCannotBeADepartment(String code, String name, int status, String because) {
        Answer refused = post("/departments", "code", code, "name", name);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text()).contains(because);
        assertThat(jdbc.queryForObject("select count(*) from hq_department", Integer.class))
                .isEqualTo(9);
    }
}
