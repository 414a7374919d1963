package huiqian.audit.pages;

import static huiqian.support.Fixtures.leave;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.support.Deployment;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.context.WebApplicationContext;

/** The log outlives the tests, so each looks for a subject of its own. */
@WholeApplication
class AuditHttpTests {

    private static final String HERE = "127.0.0.1";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Roster roster;

    @Autowired
    ReadingRoom room;

    @Autowired
    AuditExport export;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    WebApplicationContext application;

    private final String own = "test-" + UUID.randomUUID();
    private final String key = own.replace("-", "");

    @ParameterizedTest
    @ValueSource(strings = {"/audit", "/audit.csv", "/api/audit"})
    void opensToAdminsAndTheAdvisorAlone(String path) {
        for (String reader : List.of("admin", "advisor"))
            assertThat(http.get(reader, path).status()).isEqualTo(200);
        for (String other : List.of("chair", "sec1", "director", "artsMinister", "artsMember", "guest")) {
            Answer refused = http.get(other, path);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text()).contains("审计日志只有系统管理员和指导老师可以查阅").doesNotContain("<table");
        }
        assertThat(http.get(null, path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit", "/audit.csv", "/api/audit"})
    void cannotBeChangedOverHttp(String path) {
        assertThat(http.delete("admin", path).status()).isEqualTo(405);
        assertThat(http.put("admin", path, "{}").status()).isEqualTo(405);
        assertThat(http.post("admin", path, "{}").status()).isEqualTo(405);
        assertThat(http.delete("admin", path + "/1").status()).isEqualTo(404);
    }

    @Test
    void findsByEachFilter() {
        happens(Kind.SIGNED_IN, "artsMember", own + "-a");
        happens(Kind.SIGN_IN_REFUSED, "chair", own + "-b");
        assertThat(subjects("subject=" + own)).containsExactly(own + "-b", own + "-a");
        assertThat(subjects("subject=" + own + "&kind=SIGNED_IN")).containsExactly(own + "-a");
        assertThat(subjects("subject=" + own + "&person=chair")).containsExactly(own + "-b");
        assertThat(subjects("subject=" + own + "&person=" + encoded("李一"))).containsExactly(own + "-a");
        assertThat(subjects("subject=" + own + "&from=2026-11-23&to=2026-11-23"))
                .hasSize(2);
        assertThat(subjects("subject=" + own + "&from=2026-11-24")).isEmpty();
        assertThat(subjects("subject=" + own + "&to=2026-11-22")).isEmpty();
    }

    @Test
    void pagesAsTheOtherListsDo() {
        for (int i = 1; i <= 3; i++) happens(Kind.SIGNED_IN, "chair", own + i);
        JsonNode page = list("subject=" + own + "&page=1&size=2");
        assertThat(page.findValuesAsText("subject")).containsExactly(own + 1);
        assertThat(page.get("total").asInt()).isEqualTo(3);
        assertThat(page.get("page").asInt()).isEqualTo(1);
        assertThat(page.get("size").asInt()).isEqualTo(2);
        assertThat(list("size=1000").get("size").asInt()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "size=0", "page=x", "from=gestern", "to=2026-13-01", "kind=NONE", "asOf=x"})
    void refusesWhatItCannotRead(String query) {
        for (String path : List.of("/audit?", "/audit.csv?", "/api/audit?")) {
            Answer refused = http.get("admin", path + query);
            boolean ignored = path.equals("/audit.csv?") && query.matches("(page|size)=.*");
            assertThat(refused.status()).isEqualTo(ignored ? 200 : 400);
            if (!ignored) assertThat(refused.text()).containsAnyOf("参数「", "这个类别");
        }
    }

    @Test
    void keepsWhoTookWhichRecordFromWhere() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", number);
        String url = "/records/" + number + "-approval.pdf";
        assertThat(http.get("sportsMember", url).status()).isEqualTo(404);
        assertThat(http.get("artsMember", url).status()).isEqualTo(200);
        JsonNode entry = latest("kind=RECORD_DOWNLOADED");
        assertThat(entry.get("subject").asText()).isEqualTo(number + "-approval");
        assertThat(entry.get("person").asText()).isEqualTo("artsMember");
        assertThat(entry.get("personName").asText()).isEqualTo("李一鸣");
        assertThat(entry.get("kindName").asText()).isEqualTo("下载文件");
        assertThat(entry.get("address").asText()).isEqualTo(HERE);
        assertThat(entry.get("at").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
    }

    @Test
    void keepsWhoDeployedWhichVersionFromWhere() {
        List<String> deployed = new ArrayList<>();
        try {
            deployed.add(deployed(deploy("试验流程")));
            deployed.add(deployed(deploy("试验流程（改）")));
            assertThat(deploy("").status()).isEqualTo(400);
            assertThat(subjects("subject=" + key)).containsExactly(key + " 第 2 版", key + " 第 1 版");
        } finally {
            deployed.forEach(id -> http.delete("admin", "/engine-rest/deployment/" + id));
        }
        assertThat(latest("subject=" + key).get("detail").asText()).isEqualTo("删除部署");
        JsonNode entry = latest("kind=FLOW_DEPLOYED&subject=" + key);
        assertThat(entry.get("person").asText()).isEqualTo("admin");
        assertThat(entry.get("address").asText()).isEqualTo(HERE);
        assertThat(entry.get("detail").asText())
                .isEqualTo(
                        "部署 试验，来源 Camunda Modeler，文件 " + key + "-apply.form、" + key + "-decide.form、" + key + ".bpmn");
    }

    @Test
    void callsWhatHappensOutsideARequestTheSystems() {
        JsonNode entry = latest("kind=FLOW_DEPLOYED&subject=" + encoded("leave-request 第 1 版"));
        assertThat(entry.get("personName").asText()).isEqualTo("系统");
        assertThat(entry.get("person").isNull()).isTrue();
        assertThat(entry.get("address").isNull()).isTrue();
        assertThat(entry.get("detail").asText()).contains("来源 huiqian", "leave-request-apply.form");
    }

    @Test
    void keepsChangesOfTheRoster() {
        LocalDate day = LocalDate.of(2027, 9, 1);
        roster.appoint("sportsMember", Post.SECRETARY, null, day);
        roster.dismiss("sportsMember", Post.SECRETARY, null, day);
        assertThat(list("kind=ROSTER_CHANGED&subject=sportsMember&size=2").findValuesAsText("detail"))
                .containsExactly("孙嘉怡 不再担任 秘书处干事，自 2027-09-01 起", "任命 孙嘉怡 为 秘书处干事，自 2027-09-01 起");
    }

    @Test
    void notesThatItIsRead() {
        list("subject=" + own);
        JsonNode entry = latest("kind=LOG_READ&person=advisor");
        assertThat(entry.get("subject").asText()).isEqualTo("审计日志");
        assertThat(entry.get("detail").asText()).isEqualTo("接口：对象 " + own + "，第 1 页");
        assertThat(entry.get("address").asText()).isEqualTo(HERE);
        http.get("admin", "/audit?page=2");
        assertThat(latest("kind=LOG_READ&person=admin").get("detail").asText()).isEqualTo("网页：全部，第 3 页");
        http.get("admin", "/audit.csv?kind=LOG_READ&subject=" + own);
        assertThat(latest("kind=LOG_READ&person=admin").get("detail").asText()).isEqualTo("导出：类别 查阅审计日志，对象 " + own);
    }

    @Test
    void exportsWhatWasFoundForASpreadsheet() {
        happens(Kind.SIGN_IN_REFUSED, "=1+1", own);
        events.publishEvent(new Noteworthy(Kind.REFUSED, "chair", own, "@SUM(A1),\"x\""));
        Answer csv = http.get("advisor", "/audit.csv?subject=" + own);
        assertThat(csv.raw().headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.raw().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("2026-11-23.csv");
        assertThat(csv.text().split("\r\n"))
                .containsExactly(
                        "\uFEFF时间（北京时间）,类别,人员,姓名,来源地址,对象,说明,次数",
                        "2026-11-23 09:00:00,拒绝访问,chair,陈思远,," + own + ",\"'@SUM(A1),\"\"x\"\"\",1",
                        "2026-11-23 09:00:00,登录失败,'=1+1,'=1+1,," + own + ",,1");
    }

    @Test
    void saysWhenAFileIsNotTheWholeLog() throws IOException {
        for (int i = 1; i <= 3; i++) happens(Kind.SIGNED_IN, "chair", own + i);
        AuditQuery query = new AuditQuery(null, null, own, null, null, null, null, null);
        StringBuilder file = new StringBuilder();
        export.write(room.export(query, "admin"), 2, file);
        assertThat(file.toString().lines()).hasSize(4).last().asString().startsWith("一次最多导出 2 条");
        StringBuilder whole = new StringBuilder();
        export.write(room.export(query, "admin"), 3, whole);
        assertThat(whole.toString()).contains(own + 1).doesNotContain("一次最多");
    }

    @Test
    void showsAPageToSearchAndToLeafThrough() {
        for (int i = 1; i <= 3; i++) happens(Kind.SIGNED_IN, "chair", own + "<b>" + i);
        String first =
                http.get("admin", "/audit?size=2&kind=SIGNED_IN&subject=" + own).text();
        assertThat(first)
                .contains(
                        own + "&lt;b&gt;3", own + "&lt;b&gt;2", "陈思远（chair）", "第 1 页，共 2 页，3 条", "2026-11-23 09:00:00")
                .doesNotContain(own + "<b>", own + "&lt;b&gt;1");
        happens(Kind.SIGNED_IN, "chair", own + "<b>4");
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(http.get("admin", next).text())
                .contains(own + "&lt;b&gt;1", "第 2 页，共 2 页，3 条")
                .doesNotContain(own + "&lt;b&gt;2", "rel=\"next\"");
    }

    /** The engine's REST applications stand beside our controllers; the client's address must be known there too. */
    @Test
    void knowsTheRequestOnEveryPath() {
        assertThat(application
                        .getServletContext()
                        .getFilterRegistration("requestContextFilter")
                        .getUrlPatternMappings())
                .contains("/*");
    }

    private static String deployed(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get("id").asText();
    }

    /** The leave request under a key and a name of its own. */
    private Answer deploy(String name) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(key + ".bpmn", renamed("processes/leave-request.bpmn", name));
        for (String form : List.of("apply", "decide"))
            files.put("%s-%s.form".formatted(key, form), renamed("forms/leave-request-" + form + ".form", name));
        return Deployment.of("试验", files).by("admin", http);
    }

    private byte[] renamed(String file, String name) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(UTF_8)
                    .replace("leave-request", key)
                    .replace("value=\"QJ\"", "value=\"SY\"")
                    .replace("name=\"请假申请\"", "name=\"" + name + "\"")
                    .getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void happens(Kind kind, String person, String subject) {
        events.publishEvent(new Noteworthy(kind, person, subject, null));
    }

    private List<String> subjects(String query) {
        return list(query).findValuesAsText("subject");
    }

    private JsonNode latest(String query) {
        return list(query + "&size=1").get("items").get(0);
    }

    private JsonNode list(String query) {
        Answer answer = http.get("advisor", "/api/audit?" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
