package huiqian.web;

import static huiqian.support.Fixtures.leave;
import static huiqian.web.Json.object;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who gets in where, and what they see there. */
@WholeApplication
class EntranceHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({
        "/camunda/lib/deps.js?bust=7.24.0, max-age=2592000",
        "/camunda/app/tasklist/scripts/huiqian/plugins.js, max-age=600",
        "/camunda/app/tasklist/locales/zh.json, max-age=600",
        "/assets/office.css, max-age=600"
    })
    void letsBrowsersKeepScriptsAndStyles(String file, String kept) {
        Answer answer = PageSession.of(http, "artsMember").get(file);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().headers().allValues("Cache-Control")).containsExactly("private, " + kept);
    }

    @Test
    void sendsTheWebApplicationsPacked() throws IOException {
        var request = HttpRequest.newBuilder().GET().header("Accept-Encoding", "gzip");
        Answer css = http.send(null, request, "/assets/office.css");

        assertThat(css.raw().headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(css.bytes())).readAllBytes(), UTF_8))
                .contains("body");
    }

    @Test
    void takesThePagesLoginForOurOwnRoutes() {
        String number = flow.file("artsMember", "leave-request", leave());
        PageSession session = PageSession.of(http, "artsMember");

        assertThat(session.get("/api/requests").json().get("total").asInt()).isEqualTo(1);
        assertThat(session.get("/api/requests/" + number).status()).isEqualTo(200);
        assertThat(session.post("/api/requests/" + number + "/reminder", null).status())
                .isEqualTo(204);
    }

    @Test
    void changesNothingForAForeignPage() {
        String number = flow.file("artsMember", "leave-request", leave());
        PageSession session = PageSession.of(http, "artsMember");
        String withdrawal = "/api/requests/" + number + "/withdrawal";

        Answer without = session.postFromElsewhere(withdrawal, null);
        assertThat(without.status()).isEqualTo(403);
        assertThat(without.message()).contains("刷新");
        assertThat(session.postWithToken("guessed", withdrawal, null).status()).isEqualTo(403);
        assertThat(flow.status(number).name()).isEqualTo("PENDING");
        assertThat(session.post(withdrawal, null).status()).isEqualTo(204);
    }

    @Test
    void refusesAWrongPassword() {
        PageSession stranger = PageSession.stranger(http);

        assertThat(PageSession.location(stranger.logIn("artsMember", "wrong"))).endsWith("/login?failed");
        assertThat(stranger.get("/login?failed").text()).contains("账号或密码不正确");
        assertThat(stranger.get("/api/requests").status()).isEqualTo(401);
    }

    @Test
    void forgetsWhoSignedOut() {
        PageSession session = PageSession.of(http, "artsMember");
        session.post("/camunda/api/admin/auth/user/default/logout", null);

        assertThat(session.get("/api/requests").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/engine/default/task",
                "/engine-rest/version",
                "/engine-rest/deployment"
            })
    void asksForALoginAtTheEngine(String path) {
        assertThat(http.get(null, path).status()).isEqualTo(401);
        HttpRequest.Builder wrong =
                HttpRequest.newBuilder().GET().header("Authorization", Http.basic("artsMember", "wrong"));
        assertThat(http.send(null, wrong, path).status()).isEqualTo(401);
        // Which engine it is, in which version, is for those who look after it.
        String reader = path.endsWith("/version") ? "admin" : "artsMember";
        assertThat(http.get(reader, path).status()).isEqualTo(200);
    }

    @Test
    void asksForALoginAtThePagesApis() {
        PageSession stranger = PageSession.stranger(http);
        for (String path : List.of(
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count",
                "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated"))
            assertThat(stranger.get(path).status()).isEqualTo(401);
    }

    @Test
    void makesNobodyAdminForComingFirst() {
        Map<String, Object> evil = object(
                "profile", object("id", "evil", "firstName", "e", "lastName", "x"),
                "credentials", object("password", "x"));
        PageSession member = PageSession.of(http, "artsMember");
        PageSession stranger = PageSession.stranger(http);
        Set<String> before = Everything.in(jdbc);
        String setup = "/camunda/api/admin/setup/default/user/create";

        assertThat(stranger.post(setup, evil).status()).isEqualTo(401);
        assertThat(member.post(setup, evil).status()).isEqualTo(403);
        assertThat(member.post(setup, evil).message()).contains("不对外开放");
        assertThat(Everything.changedSince(before, jdbc)).isEmpty();
    }

    @Test
    void keepsMembersOutOfCockpitAndAdmin() {
        PageSession session = PageSession.of(http, "artsMinister");
        for (String app : List.of("cockpit", "admin"))
            assertThat(session.get("/camunda/app/" + app + "/default/").status())
                    .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void showsMembersNobodyElsesCase(Door door) {
        String number = flow.file("artsMember", "leave-request", leave());
        String decided = flow.file("artsMinister", "leave-request", leave());
        flow.approve("chair", decided);
        String task = flow.taskFor("artsMinister", number);
        String instance = flow.request(number).getProcessInstance();

        for (String stranger : List.of("sportsMember", "sportsMinister", "guest")) {
            Door.Sending sending = door.of(http, stranger);
            for (String list : List.of(
                    "/task",
                    "/process-instance",
                    "/execution",
                    "/variable-instance",
                    "/job",
                    "/event-subscription",
                    "/incident",
                    "/history/process-instance",
                    "/history/task",
                    "/history/variable-instance",
                    "/history/activity-instance",
                    "/history/detail",
                    "/history/identity-link-log",
                    "/history/user-operation",
                    "/history/job-log",
                    "/deployment",
                    "/authorization"))
                assertThat(sending.get(list).text()).as(stranger + list).isEqualTo("[]");
            for (String one : List.of(
                    "/task/" + task,
                    "/task/" + task + "/variables",
                    "/task/" + task + "/form-variables",
                    "/task/" + task + "/deployed-form",
                    "/task/" + task + "/identity-links",
                    "/process-instance/" + instance,
                    "/process-instance/" + instance + "/variables",
                    "/process-instance/" + instance + "/variables/reason",
                    "/process-instance/" + instance + "/activity-instances",
                    "/execution/" + instance + "/localVariables",
                    "/history/process-instance/" + instance))
                assertThat(sending.get(one).status()).as(stranger + one).isIn(403, 404);
            assertThat(sending.get("/user").json()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void evaluatesNoExpressionOfAQuery(Door door) {
        Door.Sending member = door.of(http, "artsMember");
        String filter = member.get("/filter").json().get(0).get("id").asText();
        Map<String, Object> query = object("candidateUserExpression", "${''.getClass()}");

        for (String path :
                List.of("/task", "/task/count", "/filter/" + filter + "/list", "/filter/" + filter + "/count"))
            assertThat(member.post(path, query).status()).as(path).isEqualTo(400);
    }

    @Test
    void saysThatItLives() {
        for (String probe : List.of("", "/liveness", "/readiness")) {
            Answer answer = http.get(null, "/actuator/health" + probe);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("status").asText()).isEqualTo("UP");
            assertThat(answer.json().has("components")).isFalse();
        }
        assertThat(http.get(null, "/actuator/env").status()).isEqualTo(401);
        assertThat(PageSession.of(http, "admin").get("/actuator/env").status()).isEqualTo(404);
    }
}
