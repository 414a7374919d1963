package huiqian.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.member.Post;
import huiqian.member.Roster;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** A union's own installation on its first day: one administrator, no demo people, and the university's identity provider next door. */
@Tag("own-jvm")
@ActiveProfiles("oidc")
@TestMethodOrder(OrderAnnotation.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:firststart;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000",
            "camunda.bpm.job-execution.enabled=false",
            "huiqian.member.turn.enabled=false",
            "huiqian.admin.password=" + FirstStartHttpTests.GIVEN
        })
class FirstStartHttpTests {

    static final String GIVEN = "given-to-the-admin-1";
    private static final String CHOSEN = "风雨同舟共济-2026";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @LocalServerPort
    int port;

    @Autowired
    Roster roster;

    @Autowired
    Clock clock;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.start();
        int free = TestSocketUtils.findAvailableTcpPort();
        properties.add("server.port", () -> free);
        properties.add("huiqian.public-url", () -> "http://localhost:" + free + "/");
        properties.add("HUIQIAN_OIDC_ISSUER", () -> PROVIDER.issuerUrl("campus").toString());
        properties.add("HUIQIAN_OIDC_CLIENT_ID", () -> "huiqian");
        properties.add("HUIQIAN_OIDC_CLIENT_SECRET", () -> "between us");
        properties.add("HUIQIAN_OIDC_NAME", () -> "校园网账号");
    }

    @AfterAll
    static void closeProvider() {
        PROVIDER.shutdown();
    }

    @Test
    @Order(1)
    void makesTheAdminChooseAPasswordBeforeAnythingElse() throws Exception {
        Browser admin = new Browser();
        assertThat(admin.logIn("admin", GIVEN).uri().getPath()).isEqualTo("/password");
        assertThat(admin.open("/people").body()).contains("您现在使用的是初始密码");
        assertThat(admin.open("/camunda/app/admin/default/").uri().getPath()).isEqualTo("/password");
        for (String path : List.of("/engine-rest/task", "/api/inbox")) {
            HttpResponse<String> refused = basic("admin", GIVEN, path);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).contains("您使用的是初始密码");
        }

        assertThat(admin.change(GIVEN, "admin-2026-abc").body()).contains("新密码不能包含账号");
        assertThat(admin.open("/people").uri().getPath()).isEqualTo("/password");
        assertThat(admin.change(GIVEN, CHOSEN).body()).contains("密码已修改");

        assertThat(admin.open("/people").body()).contains("人员名册");
        assertThat(basic("admin", CHOSEN, "/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(basic("admin", GIVEN, "/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(2)
    void offersNobodyToMakeThemselvesAdmin() throws Exception {
        Browser visitor = new Browser();
        assertThat(visitor.open("/camunda/app/admin/default/#/setup").uri().getPath())
                .isEqualTo("/login");
        HttpResponse<String> setup =
                visitor.send(HttpRequest.newBuilder(at("/camunda/api/admin/setup/default/user/create"))
                        .POST(BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json"));
        assertThat(setup.uri().getPath()).isEqualTo("/login");
        assertThat(visitor.open("/login").body()).doesNotContain("demo");
    }

    @Test
    @Order(3)
    void letsInWhomTheProviderVouchesForIfTheyAreInOffice() throws Exception {
        roster.register("fang", "方可信", null, "Arts");
        roster.appoint("fang", Post.MEMBER, "Arts", LocalDate.now(clock));
        Browser fang = new Browser();
        assertThat(fang.open("/login").body()).contains("用校园网账号登录");

        HttpResponse<String> in = fang.vouchedFor(Map.of("preferred_username", "fang"));

        assertThat(in.uri().getPath()).isEqualTo("/");
        assertThat(fang.open("/api/me").body()).contains("方可信");
        assertThat(fang.open("/password").statusCode()).isEqualTo(200);
        assertThat(fang.open("/people").statusCode()).isEqualTo(403);
    }

    /** Whoever writes the Host, a proxy that passes it on or a cache, must not be who the provider sends people to. */
    @Test
    @Order(4)
    void asksTheProviderToSendPeopleBackToThePublicAddressWhateverTheHost() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            String request =
                    "GET /oauth2/authorization/union HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 302")
                    .contains("redirect_uri=http://localhost:" + port + "/login/oauth2/code/union")
                    .doesNotContain("evil.example");
        }
    }

    @Test
    @Order(4)
    void keepsOutWhomTheRosterDoesNotKnow() throws Exception {
        Browser stranger = new Browser();
        HttpResponse<String> refused = stranger.vouchedFor(Map.of("preferred_username", "nobody"));
        assertThat(refused.uri().getPath()).isEqualTo("/login");
        assertThat(refused.body()).contains("登录失败：名册中没有在任的「nobody」");
        assertThat(stranger.open("/api/me").uri().getPath()).isEqualTo("/login");

        HttpResponse<String> nameless = new Browser().vouchedFor(Map.of("email", "x@example.org"));
        assertThat(nameless.body()).contains("登录失败：统一身份认证没有给出账号");
    }

    @Test
    @Order(5)
    void keepsOutWhoHasLeftWhateverTheProviderSays() throws Exception {
        roster.register("gone", "关离任", null, "Arts");
        roster.appoint("gone", Post.MEMBER, "Arts", LocalDate.now(clock));
        Browser gone = new Browser();
        gone.vouchedFor(Map.of("preferred_username", "gone"));
        assertThat(gone.open("/api/me").body()).contains("关离任");

        roster.dismiss("gone", Post.MEMBER, "Arts", LocalDate.now(clock));

        assertThat(gone.open("/api/me").uri().getPath()).isEqualTo("/login");
        assertThat(new Browser()
                        .vouchedFor(Map.of("preferred_username", "gone"))
                        .body())
                .contains("登录失败：名册中没有在任的「gone」");
    }

    @Test
    @Order(6)
    void saysInChineseWhenTheProviderFails() throws Exception {
        HttpResponse<String> answer = new Browser().open("/login/oauth2/code/union?code=made-up&state=made-up");
        assertThat(answer.uri().getPath()).isEqualTo("/login");
        assertThat(answer.body()).contains("登录失败：统一身份认证没有成功，请重试");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> basic(String person, String password, String path)
            throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((person + ":" + password).getBytes(UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at(path))
                                .header("Authorization", "Basic " + credentials)
                                .build(),
                        BodyHandlers.ofString());
    }

    /** Somebody's browser, which goes wherever it is sent. */
    private class Browser {

        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(Redirect.ALWAYS)
                .build();

        HttpResponse<String> open(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(at(path)));
        }

        HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return client.send(request.header("Accept", "text/html,*/*").build(), BodyHandlers.ofString());
        }

        HttpResponse<String> logIn(String person, String password) throws IOException, InterruptedException {
            return submit("/login", Map.of("username", person, "password", password));
        }

        HttpResponse<String> change(String present, String chosen) throws IOException, InterruptedException {
            return submit("/password", Map.of("present", present, "chosen", chosen, "again", chosen));
        }

        HttpResponse<String> vouchedFor(Map<String, Object> claims) throws IOException, InterruptedException {
            PROVIDER.enqueueCallback(
                    new DefaultOAuth2TokenCallback("campus", "0042", "JWT", List.of("huiqian"), claims, 300));
            return open("/oauth2/authorization/union");
        }

        private HttpResponse<String> submit(String page, Map<String, String> fields)
                throws IOException, InterruptedException {
            Matcher token = TOKEN.matcher(open(page).body());
            assertThat(token.find()).isTrue();
            String form = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                    .collect(Collectors.joining("&", "_csrf=" + token.group(1) + "&", ""));
            return send(HttpRequest.newBuilder(at(page))
                    .POST(BodyPublishers.ofString(form))
                    .header("Content-Type", "application/x-www-form-urlencoded"));
        }
    }
}
