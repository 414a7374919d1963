package huiqian.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class WayBackHttpTests {

    private static final String TOKEN = "(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*";

    @Autowired
    Http http;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void leadsToWhereOneWasGoingAndNamesNoServer() throws Exception {
        HttpResponse<String> asked = open("/requests?q=%E6%B4%BB%E5%8A%A8");
        assertThat(location(asked)).isEqualTo("/login");

        assertThat(location(logIn(open("/login").body(), "artsMember"))).isEqualTo("/requests?q=%E6%B4%BB%E5%8A%A8");
    }

    @Test
    void remembersOnlyThePathOfALongAddress() throws Exception {
        open("/requests?q=" + "x".repeat(3000));

        assertThat(location(logIn(open("/login").body(), "artsMember"))).isEqualTo("/requests");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x=1", "evil", ""
            })
    void leadsNowhereElseWhateverTheCookieSays(String planted) throws Exception {
        HttpCookie cookie = new HttpCookie(
                "way-back",
                Base64.getUrlEncoder().withoutPadding().encodeToString(planted.getBytes(StandardCharsets.UTF_8)));
        cookie.setPath("/");
        cookies.getCookieStore().add(http.uri("/"), cookie);

        assertThat(location(logIn(open("/login").body(), "artsMember"))).isEqualTo("/");
    }

    @Test
    void letsBothOfTwoLoginPagesIn() throws Exception {
        String first = open("/login").body();
        String second = open("/login").body();

        assertThat(location(logIn(first, "artsMember"))).isEqualTo("/");
        assertThat(location(logIn(second, "artsMember"))).isEqualTo("/");
        assertThat(open("/password").statusCode()).isEqualTo(200);
    }

    @Test
    void takesOverNothingFromWhoWasSignedInBefore() throws Exception {
        String inAnotherTab = open("/login").body();
        logIn(open("/login").body(), "admin");
        assertThat(location(open("/login")))
                .as("whoever is signed in is at home")
                .isEqualTo("/");
        logIn(inAnotherTab, "artsMember");

        assertThat(open("/people").statusCode()).isEqualTo(403);
    }

    @Test
    void saysOnceWhyTheLoginFailed() throws Exception {
        HttpResponse<String> failed = logIn(open("/login").body(), "nobody<b>");
        assertThat(location(failed)).isEqualTo("/login?failed");
        assertThat(open("/login?failed").body()).contains("账号或密码不正确", "nobody&lt;b&gt;");
        assertThat(open("/login?failed").body()).doesNotContain("账号或密码不正确");
    }

    @Test
    void letsNobodyInWithoutTheToken() throws Exception {
        Answer answer = http.send(
                null,
                HttpRequest.newBuilder().POST(BodyPublishers.ofString("username=chair&password=demo")),
                "/login",
                "application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(403);
    }

    private HttpResponse<String> open(String path) throws Exception {
        return send(HttpRequest.newBuilder(http.uri(path)));
    }

    private HttpResponse<String> logIn(String page, String account) throws Exception {
        String token = page.replaceAll(TOKEN, "$1");
        String form = "username=%s&password=demo&_csrf=%s"
                .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8), token);
        URI login = http.uri("/login");
        return send(HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
