package huiqian.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;

@WholeApplication
class LimitsHttpTests {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    Http http;

    @Autowired
    WebServerApplicationContext server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/notices/read",
                "/engine-rest/task",
                "/engine-rest/process-definition/key/leave-request/submit-form",
                "/engine-rest/history/process-instance",
                "/nowhere"
            })
    void refusesABodyOfMoreThanAMegabyteHoweverItsLengthIsTold(String path) {
        byte[] much = new byte[MEGABYTE + 1];
        Answer told = http.send("guest", HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(much)), path);
        var stream = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much));
        Answer untold = http.send("guest", HttpRequest.newBuilder().POST(stream), path);

        for (Answer answer : List.of(told, untold)) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.message()).isEqualTo("提交的内容太大，一次不能超过 1 MB");
            assertThat(answer.json().has("type")).isTrue();
            assertThat(answer.json().has("detail")).isEqualTo(!path.startsWith("/engine-rest"));
        }
    }

    @Test
    void readsTheSentenceAboutAFarTooLargeFileToItsEnd() {
        byte[] file = new byte[25 * MEGABYTE];
        Answer answer = http.send(
                "admin",
                HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(file)),
                "/api/people/import",
                "multipart/form-data; boundary=x");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.message()).isEqualTo("文件超过 2 MB，请分成几个文件导入");
    }

    @Test
    void countsByTheClientsAddressAndNotTheProxys() {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        assertThat(tomcat.getEngine().getPipeline().getValves())
                .extracting(valve -> valve.getClass().getSimpleName())
                .containsSubsequence("ProxyValve", "BodyFirst");
    }

    @Test
    void takesSoManyNoticesAtOnce() {
        assertThat(read(500).status()).isEqualTo(204);
        Answer more = read(501);
        assertThat(more.status()).isEqualTo(400);
        assertThat(more.message()).isEqualTo("一次最多标记 500 条通知，您提交了 501 条");
        assertThat(read(100_000).message()).isEqualTo("提交的内容太多，一个列表或对象最多 1000 项");
        assertThat(http.post("guest", "/api/notices/read", "{\"ids\":[null]}").status())
                .isEqualTo(400);
    }

    private Answer read(int ids) {
        return http.post("guest", "/api/notices/read", "{\"ids\":" + Collections.nCopies(ids, 1) + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/JSON", "application/json; charset=UTF-8"})
    void refusesWhatIsTooWideOrTooDeepForTheEngine(String type) {
        String wide = "{\"processInstanceBusinessKeyIn\":" + Collections.nCopies(1001, "\"x\"") + "}";
        String deep = "{\"orQueries\":" + "[".repeat(200) + "]".repeat(200) + "}";
        for (String body : List.of(wide, deep)) {
            Answer answer = http.send(
                    "guest", HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)), "/engine-rest/task", type);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("type").asText()).isEqualTo("InvalidRequestException");
            assertThat(answer.message()).startsWith("提交的");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "[", "nonsense", "{\"processInstanceId\":"})
    void saysWhatIsWrongWithABodyThatTheEngineCannotRead(String body) {
        Answer answer = http.post("guest", "/engine-rest/task", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).startsWith("请求内容不是正确的 JSON：第 1 行");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//engine-rest/task",
                "/engine-rest;a=b/task",
                "//api/me",
                "/people;x/",
                "/engine-rest//task",
                "/api/../engine-rest/task",
                "/api/%2e%2e/engine-rest/task",
                "/%65ngine-rest/task",
                "/%63amunda/api/engine/engine/default/task",
                "/engine-rest/%74ask",
                "/login/%2E%2e/engine-rest/task",
                "/camunda/../engine-rest/task",
                "/camunda/app/../api/engine/engine/default/task",
                "/assets/./../engine-rest/task",
                "/engine-rest/task/..",
                "/engine-rest/.",
                "/actuator/health/../env",
                "/engine-rest/task;jsessionid=1",
                "/engine-rest/task/x%3bjsessionid=1",
                "/engine-rest/%252e%252e/x",
                "/engine-rest/task%0a",
                "/api/requests/%0d%0aX:y"
            })
    void refusesOddAddressesInChinese(String path) {
        for (String person : new String[] {null, "guest"}) {
            Answer answer = http.send(person, HttpRequest.newBuilder().GET(), path);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.message()).isEqualTo("请求的地址写法不对");
        }
    }

    /** The server itself turns them away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../engine-rest/task",
                "/engine-rest/%2ftask",
                "/engine-rest%2Ftask",
                "/assets/..%2fapi/me",
                "/engine-rest/%00",
                "/api/me%00",
                "/api/%5c..%5cx",
                "/engine-rest/%E4%BD",
                "/api/requests/%ED%A0%80"
            })
    void refusesWhatIsNoAddressInChinese(String path) {
        for (String person : new String[] {null, "guest"}) {
            Answer answer = http.send(person, HttpRequest.newBuilder().GET(), path);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.message()).isEqualTo("请求的地址或格式不正确");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "execution/nope/localVariables",
                "execution/nope/localVariables/x",
                "execution/nope/localVariables/x/data",
                "process-instance/nope/variables",
                "process-instance/nope/variables/x",
                "process-instance/nope/variables/x/data",
                "process-definition/nope/statistics",
                "history/decision-requirements-definition/nope/statistics"
            })
    void findsNothingUnderAnIdThatDoesNotExist(String path) {
        for (String person : List.of("guest", "admin")) {
            Answer answer = http.get(person, "/engine-rest/" + path);
            assertThat(answer.status()).as(person).isEqualTo(404);
            assertThat(answer.message()).isEqualTo("没有找到所请求的内容");
        }
    }

    @Test
    void findsNothingAtTheAddressOfErrors() {
        Answer answer = http.get(null, "/error");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.message()).isEqualTo("没有这个地址");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people?q=1", "/login", "/audit", "/nope", "/camunda/app/tasklist/", "/", "/api/me"})
    void keepsNothingOfStrangers(String path) {
        var asked = HttpRequest.newBuilder().GET().header("Accept", "text/html");
        assertThat(http.send(null, asked, path).raw().headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        var posted = HttpRequest.newBuilder().POST(BodyPublishers.noBody());
        assertThat(http.send(null, posted, path).raw().headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/api/me", "/api/requests"})
    void staysInNoCache(String path) {
        var headers = http.get("artsMember", path).raw().headers();
        assertThat(headers.firstValue("Cache-Control")).contains("private, no-store");
        assertThat(headers.firstValue("Content-Language")).contains("zh-CN");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void staysInNoCacheOfTheWebApplications() {
        var headers = PageSession.of(http, "artsMember")
                .get("/camunda/api/engine/engine/default/task")
                .raw()
                .headers();
        assertThat(headers.firstValue("Cache-Control")).contains("private, no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/history/task", "/engine-rest/message"})
    void answersAnEmptyQuestionAsTheCallersFault(String route) {
        assertThat(http.post("sportsMember", route, null).status()).isBetween(400, 499);
        assertThat(http.get("sportsMember", "/engine-rest/task?firstResult=-5").status())
                .isEqualTo(400);
        assertThat(http.get("sportsMember", "/engine-rest/task?firstResult=-5").message())
                .contains("应为不小于 0 的整数");
    }
}
