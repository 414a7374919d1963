package huiqian.flow.pages;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.version.Version;
import huiqian.flow.version.Versions;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WholeApplication
class CheckPagesHttpTests {

    private static final String PATH = "/flows/check";
    private static final String LEAVE = "leave-request";
    private static final Pattern SHA = Pattern.compile("name=\"sha256\" value=\"([0-9a-f]{64})\"");

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Versions versions;

    @Autowired
    JdbcTemplate jdbc;

    private PageSession admin;
    private Version before;

    @BeforeEach
    void signIn() {
        admin = PageSession.of(http, "admin");
        before = versions.inForce(LEAVE);
    }

    @Test
    void showsFindingsDiagramAndChanges() {
        String page = check(Upload.leaveRequest("'minister'", "'king'")).text();

        assertThat(page)
                .contains("改好以前不能部署", "没有这个职务", "data-element=\"userTask_decideByMinister\"")
                .contains("data-bad=\"userTask_decideByMinister", "&lt;bpmn:process id=&quot;leave-request&quot;")
                .contains("步骤「部长审批请假」的办理人")
                .doesNotContain("部署这一版");
    }

    @Test
    void deploysWhatWasChecked() {
        String shown = check(Upload.leaveRequest("PT24H", "PT12H")).text();
        assertThat(shown).contains("有 1 处变化", "步骤「部长审批请假」的提醒期限", "24 小时", "12 小时", "部署这一版");
        assertThat(versions.inForce(LEAVE)).isEqualTo(before);

        Answer deployed = admin.submit(PATH + "/deployed", "sha256", sha(shown), "note", "提醒提前到半天");

        assertThat(PageSession.location(deployed)).endsWith(PATH);
        assertThat(admin.get(PATH).text()).contains("「请假申请」第 " + (before.number() + 1) + " 版已经部署");
        Version now = versions.inForce(LEAVE);
        assertThat(now.number()).isEqualTo(before.number() + 1);
        assertThat(now.person()).isEqualTo("admin");
        assertThat(now.note()).isEqualTo("提醒提前到半天");
        assertThat(new String(versions.filesInForce(LEAVE).orElseThrow().get("leave-request.bpmn")))
                .contains("PT12H");
        assertThat(jdbc.queryForList(
                        "select detail from hq_audit where kind = 'FLOW_DEPLOYED' and person = 'admin'", String.class))
                .anyMatch(detail -> detail.contains("提醒提前到半天"));
        assertThat(flow.waitsAt(flow.file("artsMember", LEAVE, leave()))).containsExactly("部长审批请假");
    }

    @Test
    void deploysNothingTwiceNorUnseen() {
        String shown = check(Upload.leaveRequest("PT24H", "PT12H")).text();
        check(Upload.leaveRequest("PT24H", "PT6H"));

        assertThat(deploy(sha(shown), "旧的").status()).isEqualTo(409);
        check(Upload.leaveRequest("'minister'", "'king'"));
        assertThat(deploy(sha(shown), "有错的").status()).isEqualTo(409);
        assertThat(deploy("0".repeat(64), "没有的").status()).isEqualTo(409);
        assertThat(versions.inForce(LEAVE)).isEqualTo(before);
    }

    @Test
    void deploysNothingWhenAnotherVersionCameIntoForceSince() {
        String shown = check(Upload.leaveRequest("PT24H", "PT12H")).text();
        String meanwhile = check(PageSession.of(http, "admin"), Upload.leaveRequest("PT24H", "PT6H"))
                .text();
        PageSession other = PageSession.of(http, "admin");
        String theirs = check(other, Upload.leaveRequest("PT24H", "PT6H")).text();
        assertThat(other.submit(PATH + "/deployed", "sha256", sha(theirs), "note", "先到的")
                        .status())
                .isEqualTo(302);
        assertThat(sha(meanwhile)).isEqualTo(sha(theirs));

        Answer late = deploy(sha(shown), "后到的");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.message()).contains("现行版本已经变成第 " + (before.number() + 1) + " 版");
    }

    @Test
    void asksForANote() {
        String shown = check(Upload.leaveRequest("PT24H", "PT12H")).text();

        assertThat(deploy(sha(shown), " ").message()).isEqualTo("请写明这一版改了什么");
        assertThat(deploy(sha(shown), "长".repeat(201)).message()).contains("最多 200 字");
        assertThat(versions.inForce(LEAVE)).isEqualTo(before);
    }

    @Test
    void tellsWhatIsWrongWithAnUpload() {
        Answer answer = admin.upload(PATH, Upload.of(Map.of()).body(), Upload.CONTENT_TYPE);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("请选择文件", "检查一份草案");
    }

    @Test
    void showsNoScriptOfAModel() {
        String page = check(Upload.leaveRequest("name=\"结论？\"", "name=\"&lt;script&gt;alert(1)&lt;/script&gt;？\""))
                .text();

        assertThat(page).doesNotContain("<script>alert").contains("alert(1)");
    }

    @Test
    void isForAdministratorsOnly() {
        PageSession chair = PageSession.of(http, "chair");

        assertThat(chair.get(PATH).status()).isEqualTo(403);
        assertThat(check(chair, Upload.leaveRequest()).status()).isEqualTo(403);
        assertThat(chair.submit(PATH + "/deployed", "sha256", "x", "note", "x").status())
                .isEqualTo(403);
    }

    private Answer check(Map<String, byte[]> files) {
        return check(admin, files);
    }

    private static Answer check(PageSession session, Map<String, byte[]> files) {
        return session.upload(PATH, Upload.of(files).body(), Upload.CONTENT_TYPE);
    }

    private Answer deploy(String sha256, String note) {
        return admin.submit(PATH + "/deployed", "sha256", sha256, "note", note);
    }

    private static String sha(String page) {
        Matcher found = SHA.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
