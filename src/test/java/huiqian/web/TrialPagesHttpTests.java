package huiqian.web;

import static huiqian.support.Fixtures.leave;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Deployment;
import huiqian.support.Http.Answer;
import huiqian.support.Shipped;
import huiqian.support.TrialStory;
import huiqian.support.WholeApplication;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator's way with a trial: check a draft, have it tried, put it in force or end it. */
@WholeApplication
class TrialPagesHttpTests extends TrialStory {

    private static final String LEAVE = "leave-request";
    private static final String TRIAL = "/flows/trials/leave-request/memberOfArts";
    private static final Pattern SHA256 = Pattern.compile("name=\"sha256\" value=\"([0-9a-f]+)\"");

    private PageSession admin;

    @BeforeEach
    void logIn() {
        admin = PageSession.of(http, "admin");
    }

    @Test
    void triesACheckedDraftAndPutsItInForce() {
        assertThat(admin.get("/flows/trials").text()).contains("现在没有试运行的流程");
        String sha256 = checked(Shipped.flowAs(LEAVE, LEAVE, "name=\"请假申请\"", "name=\"请假申请（改）\""));

        Answer begun = admin.submit("/flows/trials", "sha256", sha256, "group", "memberOfArts");
        assertThat(begun.status()).as(begun.text()).isEqualTo(302);
        assertThat(admin.get("/flows/trials").text())
                .contains("「请假申请（改）（试运行）」已经开始，只有文艺部看得到", "试运行中", "0 份，在办 0 份", "系统管理员");
        assertThat(admin.submit("/flows/trials", "sha256", sha256, "group", "memberOfArts")
                        .status())
                .as("a second click")
                .isEqualTo(409);

        String number = tryOut("artsMember", LEAVE, "memberOfArts", leave());
        assertThat(admin.get("/flows/trials").text()).contains("1 份，在办 1 份");
        assertThat(admin.get(TRIAL + "/promotion").text())
                .contains("将原样成为正式版本", "还在办理的 1 份", "流程的名称", "请假申请（改）", "id=\"diagram\"");
        assertThat(admin.submit(TRIAL + "/promotion", "note", " ").status()).isEqualTo(400);
        assertThat(admin.submit(TRIAL + "/promotion", "note", "试用没有问题").status())
                .as("what was looked at is not said")
                .isEqualTo(409);
        String seen = trials.find(LEAVE, "memberOfArts").orElseThrow().stand();
        assertThat(admin.submit(TRIAL + "/promotion", "note", "试用没有问题", "seen", seen)
                        .status())
                .isEqualTo(302);
        assertThat(admin.get("/flows/trials").text()).contains("已经转为正式", "已结束，仍有申请在办");
        assertThat(flow.request(flow.file("sportsMember", LEAVE, leave())).getFlowName())
                .isEqualTo("请假申请（改）");

        flow.approve("artsMinister", number);
        assertThat(admin.get("/flows/trials").text()).contains("现在没有试运行的流程");
    }

    @Test
    void endsATrial() {
        onTrial(LEAVE, "memberOfArts");
        assertThat(admin.get(TRIAL + "/end").text()).contains("不能再用它提交新的申请");
        assertThat(admin.submit(TRIAL + "/end").status()).isEqualTo(302);
        assertThat(admin.get("/flows/trials").text()).contains("已经结束，不再受理新的申请", "现在没有试运行的流程");
        assertThat(admin.submit(TRIAL + "/end").status()).isEqualTo(404);
        assertThat(http.get("artsMember", "/engine-rest/process-definition?active=true&latestVersion=true")
                        .text())
                .doesNotContain("试运行");
        assertThat(jdbc.queryForList(
                        "select detail from hq_audit where kind = 'FLOW_TRIED' order by id desc limit 2", String.class))
                .first()
                .asString()
                .startsWith("结束试运行");
    }

    @Test
    void canBeTriedAgainAfterItWasEnded() {
        for (int turn = 1; turn <= 2; turn++) {
            admin.submit("/flows/trials", "sha256", checked(Shipped.flow(LEAVE)), "group", "memberOfArts");
            assertThat(trials.find(LEAVE, "memberOfArts")).get().matches(trial -> trial.running());
            trials.end(LEAVE, "memberOfArts", "admin");
        }
    }

    @Test
    void asksWhoIsToTry() {
        String sha256 = checked(Shipped.flow(LEAVE));
        assertThat(admin.submit("/flows/trials", "sha256", sha256, "group", "").status())
                .isEqualTo(400);
        assertThat(trials.all()).isEmpty();
    }

    private String checked(Map<String, byte[]> files) {
        Answer page = admin.upload("/flows/check", multipart(files), Deployment.CONTENT_TYPE);
        assertThat(page.text()).contains("部署为试运行", "文艺部");
        Matcher digest = SHA256.matcher(page.text());
        assertThat(digest.find()).as(page.text()).isTrue();
        return digest.group(1);
    }

    private static byte[] multipart(Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes(("------modeler\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(UTF_8));
        });
        body.writeBytes("------modeler--\r\n".getBytes(UTF_8));
        return body.toByteArray();
    }
}
