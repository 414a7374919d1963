package huiqian.flow.pages;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Redesign.LEAVE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.version.Version;
import huiqian.flow.version.Versions;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages on which administrators look after flows and their versions. */
@WholeApplication
class FlowsHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Versions versions;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTemplate jdbc;

    private int first;

    @BeforeEach
    void remember() {
        first = versions.inForce(LEAVE).number();
    }

    private String version(int number) {
        return "/flows/leave-request/versions/" + number;
    }

    private void redesign() {
        Redesign.renamedLeave().deploy("给秘书处 <b>看</b>", http);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/leave-request",
                "/leave-request.zip",
                "/leave-request/versions/1",
                "/leave-request/versions/1.zip",
                "/leave-request/versions/1/restoration"
            })
    void opensToAdministratorsOnly(String path) {
        assertThat(http.get("admin", "/flows" + path).status()).isEqualTo(200);
        for (String person : List.of("chair", "sec1", "artsMember", "guest", "advisor")) {
            Answer answer = http.get(person, "/flows" + path);
            assertThat(answer.status()).as(person).isEqualTo(403);
            assertThat(answer.text()).contains("流程只由系统管理员维护");
        }
        assertThat(http.get(null, "/flows" + path).status()).isEqualTo(401);
    }

    @Test
    void changesNothingForAnyoneElse() {
        redesign();
        Version inForce = versions.inForce(LEAVE);
        PageSession chair = PageSession.of(http, "chair");

        assertThat(chair.submit(version(first) + "/restoration", "seen", inForce.definition(), "note", "x")
                        .status())
                .isEqualTo(403);
        assertThat(chair.submit(version(first) + "/note", "note", "x").status()).isEqualTo(403);
        assertThat(chair.submit("/flows/leave-request/upgrade", "seen", inForce.definition())
                        .status())
                .isEqualTo(403);
        assertThat(versions.inForce(LEAVE)).isEqualTo(inForce);
        assertThat(versions.get(LEAVE, first).note()).isNull();
    }

    @Test
    void listsTheVersionInForceOfEachFlow() {
        flow.file("artsMember", LEAVE, leave());
        redesign();
        flow.file("sportsMember", LEAVE, leave());

        String page = http.get("admin", "/flows").text();

        assertThat(page)
                .contains(
                        "活动申请",
                        "资产报废申请",
                        "外借房间申请",
                        "请假申请",
                        "第 %d 版".formatted(first + 1),
                        "2026年11月23日 09:00",
                        "（admin），Modeler",
                        "给秘书处 &lt;b&gt;看&lt;/b&gt;",
                        "其中 1 件按旧版本");
        assertThat(page)
                .contains(
                        "href=\"/flows/check\"",
                        "href=\"/flows/trials\"",
                        "href=\"/incidents\"",
                        "href=\"/flows/leave-request\"",
                        "href=\"/flows/leave-request/migration\"",
                        "href=\"/flows/leave-request.zip\"");
    }

    @Test
    void showsTheVersionsOfAFlowAndEachOfThem() {
        redesign();

        String list = http.get("admin", "/flows/leave-request").text();
        assertThat(list).contains("请假申请的版本", "第 %d 版".formatted(first + 1), "第 %d 版".formatted(first), "随系统装入");
        assertThat(list).containsOnlyOnce("恢复此版本");
        String newest = http.get("admin", version(first + 1)).text();
        assertThat(newest).contains("与上一版（第 %d 版）相比".formatted(first), "部长审批请假", "leave-request-decide.form");
        assertThat(newest).doesNotContain("恢复此版本");
        assertThat(http.get("admin", version(first)).text()).contains("与现行版本的差异", "部长批准请假");
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        assertThat(http.get("admin", "/flows/no-such-flow").status()).isEqualTo(404);
        assertThat(http.get("admin", "/flows/no-such-flow.zip").status()).isEqualTo(404);
        assertThat(http.get("admin", version(999)).status()).isEqualTo(404);
        assertThat(http.get("admin", version(999) + "/restoration").status()).isEqualTo(404);
        assertThat(http.get("admin", "/flows/leave-request/upgrade").status()).isEqualTo(404);
        assertThat(http.get("admin", "/flows/leave-request?page=7").text())
                .as("beyond the last is the last")
                .contains("第 1 版");
    }

    @Test
    void leafsThroughManyVersions() {
        for (int i = 0; i < 50; i++) redesign("改" + i);

        assertThat(http.get("admin", "/flows/leave-request").text())
                .contains("第 1 页，共 2 页", "改49")
                .doesNotContain("系统装入");
        assertThat(http.get("admin", "/flows/leave-request?page=1").text()).contains("系统装入", "较新的");
    }

    private void redesign(String note) {
        var deployment = repository.createDeployment().name(note);
        versions.files(LEAVE, versions.inForce(LEAVE).number())
                .forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    @Test
    void keepsANote() {
        PageSession admin = PageSession.of(http, "admin");

        Answer saved = admin.submit(version(first) + "/note", "note", "系统自带的");
        try {
            assertThat(PageSession.location(saved)).endsWith(version(first) + "?done=described");
            assertThat(admin.get(version(first)).text()).contains("系统自带的");
            Answer tooLong = admin.submit(version(first) + "/note", "note", "长".repeat(501));
            assertThat(tooLong.status()).isEqualTo(400);
            assertThat(tooLong.text()).contains("说明最多 500 字，您填写了 501 字", "长".repeat(501));
        } finally {
            admin.submit(version(first) + "/note", "note", "");
        }
        assertThat(versions.get(LEAVE, first).note()).isNull();
    }

    @Test
    void restoresAnEarlierVersion() {
        redesign();
        PageSession admin = PageSession.of(http, "admin");
        String seen = versions.inForce(LEAVE).definition();
        assertThat(admin.get(version(first) + "/restoration").text())
                .contains("value=\"" + seen + "\"", "什么都不会删除", "部长批准请假");

        Answer without = admin.submit(version(first) + "/restoration", "seen", seen, "note", "");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text()).contains("请写明为什么恢复");
        Answer done = admin.submit(version(first) + "/restoration", "seen", seen, "note", "大家不习惯");

        assertThat(PageSession.location(done)).endsWith("/flows/leave-request?done=restored");
        assertThat(admin.get("/flows/leave-request?done=restored").text())
                .contains("已恢复，作为最新的一版立即生效", "恢复第 %d 版：大家不习惯".formatted(first), "（admin）", "网页");
        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first + 2);
        var entry = http.get("advisor", "/api/audit?kind=FLOW_DEPLOYED&size=1")
                .json()
                .get("items")
                .get(0);
        assertThat(entry.get("person").asText()).isEqualTo("admin");
        assertThat(entry.get("subject").asText()).isEqualTo("leave-request 第 %d 版".formatted(first + 2));
        assertThat(entry.get("detail").asText()).contains("恢复第 %d 版：大家不习惯".formatted(first));
    }

    /** Two administrators have the page open; the second one presses the button on what is no longer so. */
    @Test
    void tellsTheSecondAdministratorWhatTheFirstHasDone() {
        redesign();
        PageSession admin = PageSession.of(http, "admin");
        String seen = versions.inForce(LEAVE).definition();
        admin.submit(version(first) + "/restoration", "seen", seen, "note", "大家不习惯");

        Answer second = admin.submit(version(first) + "/restoration", "seen", seen, "note", "我也觉得");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("现行版本已经变成第 %d 版".formatted(first + 2), "我也觉得");
        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first + 2);
    }

    @Test
    void saysWhatToDoWhereTheGateRefuses() {
        String deployment = Redesign.renamedLeave().deploy("改名", http);
        String lax =
                new String(versions.files(LEAVE, first + 1).get("leave-request.bpmn"), UTF_8).replace("PT24H", "PT90H");
        jdbc.update(
                "update act_ge_bytearray set bytes_ = ? where deployment_id_ = ? and name_ = 'leave-request.bpmn'",
                lax.getBytes(UTF_8),
                deployment);
        Redesign.of(LEAVE).deploy("照旧", http);
        PageSession admin = PageSession.of(http, "admin");

        Answer refused = admin.submit(
                version(first + 1) + "/restoration",
                "seen",
                versions.inForce(LEAVE).definition(),
                "note",
                "还是那版好");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("没有部署", "「部长批准请假」", "24 小时", "从 Modeler 部署", "还是那版好");
        assertThat(versions.inForce(LEAVE).number()).isEqualTo(first + 2);
    }

    /** The redesign was made of an earlier edition: what ships now has never been deployed. */
    @Test
    void offersANewerEditionAndLeavesTheChoice() {
        redesign();
        String definition = versions.get(LEAVE, first).definition();
        String fingerprint = jdbc.queryForObject(
                "select fingerprint from hq_version where definition = ?", String.class, definition);
        PageSession admin = PageSession.of(http, "admin");
        jdbc.update("update hq_version set fingerprint = 'earlier' where definition = ?", definition);
        try {
            assertThat(admin.get("/flows").text()).containsOnlyOnce("有新版本可采用");
            assertThat(admin.get("/flows/leave-request").text()).contains("要不要采用由您决定");
            assertThat(admin.get("/flows/leave-request/upgrade").text()).contains("部长批准请假", "部长审批请假");
            assertThat(versions.inForce(LEAVE).number()).isEqualTo(first + 1);

            Answer late = admin.submit("/flows/leave-request/upgrade", "seen", "elsewhere");
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.text()).contains("现行版本已经变成");
            Answer done = admin.submit(
                    "/flows/leave-request/upgrade",
                    "seen",
                    versions.inForce(LEAVE).definition());

            assertThat(PageSession.location(done)).endsWith("/flows/leave-request?done=adopted");
            assertThat(versions.inForce(LEAVE).note()).isEqualTo("采用随系统提供的新版本");
            assertThat(versions.inForce(LEAVE).person()).isEqualTo("admin");
            assertThat(admin.get("/flows").text()).doesNotContain("有新版本可采用");
        } finally {
            jdbc.update("update hq_version set fingerprint = ? where definition = ?", fingerprint, definition);
        }
    }

    @Test
    void handsOutAFlowAsAProjectForModeler() throws IOException {
        redesign();

        Answer inForce = http.get("admin", "/flows/leave-request.zip");
        Answer earlier = http.get("admin", version(first) + ".zip");

        assertThat(inForce.raw().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "leave-request-");
        assertThat(unpacked(inForce).keySet())
                .contains(
                        "leave-request.bpmn",
                        "leave-request-apply.form",
                        "leave-request-decide.form",
                        "README.md",
                        ".camunda/element-templates/decision.json");
        assertThat(unpacked(inForce).get("leave-request.bpmn")).contains("部长批准请假");
        assertThat(unpacked(earlier).get("leave-request.bpmn")).contains("部长审批请假");
        assertThat(http.get("admin", version(first) + ".zip").bytes()).isEqualTo(earlier.bytes());
    }

    /** The check page reads what the export packs. */
    @Test
    void checksAnExportedProject() throws IOException {
        byte[] project = http.get("admin", "/flows/leave-request.zip").bytes();
        String boundary = "----project";
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"leave-request.zip\""
                                + "\r\nContent-Type: application/zip\r\n\r\n")
                        .getBytes(UTF_8));
        body.writeBytes(project);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));

        Answer checked = http.send(
                "admin",
                HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body.toByteArray())),
                "/api/models/check",
                "multipart/form-data; boundary=" + boundary);

        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.json().get("sound").asBoolean()).isTrue();
        assertThat(checked.json().get("changes")).isEmpty();
    }

    private static Map<String, String> unpacked(Answer archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
        }
        return files;
    }
}
