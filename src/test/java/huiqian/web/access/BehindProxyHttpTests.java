package huiqian.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** Under a path of its own, behind a proxy on the same machine that serves HTTPS on a port of its choice. */
@ActiveProfiles("demo")
@Tag("own-jvm")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:behind-proxy;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000",
            "server.servlet.context-path=/hq",
            "server.forward-headers-strategy=native",
            "camunda.bpm.job-execution.enabled=false",
            "huiqian.member.turn.enabled=false",
            "huiqian.passwords.strength=4"
        })
class BehindProxyHttpTests {

    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*src=)[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final String BY_TLS = "X-Forwarded-Proto: https";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private String get(String path, String... headers) throws IOException {
        return exchange("GET", path, "", headers);
    }

    private String exchange(String method, String path, String body, String... headers) throws IOException {
        StringBuilder request = new StringBuilder("%s %s HTTP/1.1\r\nConnection: close\r\n".formatted(method, path));
        for (String header : headers) request.append(header).append("\r\n");
        request.append("Content-Length: %d\r\n\r\n%s".formatted(body.length(), body));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String header(String answer, String name) {
        Matcher found = Pattern.compile("(?im)^" + name + ": (.*?)\r?$").matcher(answer);
        return found.find() ? found.group(1) : null;
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oa.example.edu.cn:8443", "oa.example.edu.cn", "evil.example"})
    void leadsPeopleOnByPathWhateverTheHost(String host) throws IOException {
        for (String path : new String[] {"/hq/people", "/hq/", "/hq/camunda/app/tasklist/"}) {
            String answer = get(
                    path,
                    "Host: " + host,
                    "Accept: text/html",
                    BY_TLS,
                    "X-Forwarded-Host: evil.example",
                    "X-Forwarded-Port: 4711");

            assertThat(header(answer, "Location")).as(path).startsWith("/hq/").doesNotContain("evil", "4711");
        }
    }

    @Test
    void signsInOverHttpsOnAnyPortAndGoesWherePeopleWereGoing() throws IOException {
        String host = "Host: oa.example.edu.cn:8443";
        String asked = get("/hq/people?q=1", "Host: evil.example", "Accept: text/html", BY_TLS);

        String in = logIn(cookies(asked), host, BY_TLS);

        assertThat(status(in)).isEqualTo(302);
        assertThat(header(in, "Location")).startsWith("/hq/").doesNotContain("failed", "evil");
        assertThat(setCookies(in)).allMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void takesTheClientFromTheProxyAndNotFromTheClient() throws IOException {
        for (int i = 0; i < 5; i++)
            assertThat(guess("chair", "198.51.100." + i + ", 10.20.30.40")).isEqualTo(401);

        assertThat(guess("chair", "198.51.100.99, 10.20.30.40")).isEqualTo(429);
        assertThat(guess("chair", "10.20.30.41")).as("another client").isEqualTo(401);
        assertThat(addresses("chair")).containsOnly("10.20.30.40", "10.20.30.41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "<script>", "10.0.0.1.evil", "unknown", "", "10.0.0.1, x"})
    void writesNothingDownAsAnAddressThatIsNone(String said) throws IOException {
        assertThat(guess("vice1", said)).isIn(401, 429);

        assertThat(addresses("vice1")).containsOnly("127.0.0.1");
    }

    private int guess(String account, String forwarded) throws IOException {
        return status(get(
                "/hq/api/me",
                "Host: localhost",
                "X-Forwarded-For: " + forwarded,
                "Authorization: " + Http.basic(account, "wrong")));
    }

    private List<String> addresses(String account) {
        return jdbc.queryForList(
                "select address from hq_audit where kind = 'SIGN_IN_REFUSED' and subject = ?", String.class, account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void namesTheScriptsOfTheStartPagesAsTheyAreServed(String app) throws Exception {
        String answer = get(
                "/hq/camunda/app/" + app + "/default/",
                "Host: localhost",
                "Authorization: " + Http.basic("admin", "demo"),
                "Cookie: " + signedIn());

        String policy = header(answer, "Content-Security-Policy");
        Matcher script = INLINE.matcher(answer);
        assertThat(script.find()).as(answer).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(policy).doesNotContain("'unsafe-inline' 'sha").contains("script-src 'self' 'sha256-");
    }

    /** The web applications write theirs by hand. */
    @Test
    void sendsNoCookieInTheClearThatCameByTls() throws IOException {
        String in = logIn("", "Host: localhost", BY_TLS);
        String page = get("/hq/camunda/app/tasklist/default/", "Host: localhost", BY_TLS, "Cookie: " + cookies(in));

        assertThat(setCookies(in + page)).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
    }

    private String signedIn() throws IOException {
        return cookies(logIn("", "Host: localhost"));
    }

    /** The answer to a login with the cookies that a browser brings along. */
    private String logIn(String cookies, String... headers) throws IOException {
        String page = get("/hq/login", with(headers, "Cookie: " + cookies));
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        String body = "username=admin&password=demo&_csrf=" + token.group(1);
        String known = cookies.isEmpty() ? cookies(page) : cookies + "; " + cookies(page);
        return exchange(
                "POST",
                "/hq/login",
                body,
                with(headers, "Content-Type: application/x-www-form-urlencoded", "Cookie: " + known));
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.concat(Arrays.stream(headers), Arrays.stream(more)).toArray(String[]::new);
    }

    private static List<String> setCookies(String answer) {
        Matcher cookies = Pattern.compile("(?im)^Set-Cookie: (.*?)\r?$").matcher(answer);
        return cookies.results().map(cookie -> cookie.group(1)).toList();
    }

    private static String cookies(String answer) {
        return setCookies(answer).stream().map(cookie -> cookie.split(";")[0]).collect(Collectors.joining("; "));
    }
}
