package huiqian.web.access;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.member.Credentials;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.support.FirstMorning;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.Door;
import huiqian.web.Json;
import huiqian.web.PageSession;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WholeApplication
class SignInHttpTests {

    private static final String CHOSEN = "风雨同舟共济-2026";
    private static final String LONG = "风雨同舟共济渡难关人生何处不青山-2026";
    private static final LocalDate TODAY = FirstMorning.MOMENT.toLocalDate();

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Roster roster;

    @Autowired
    Credentials credentials;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void slowsDownWhoGuessesAndNobodyElse() throws IOException {
        for (int i = 0; i < 5; i++)
            assertThat(basic("vice2", "guess" + i, "/api/inbox").status()).isEqualTo(401);

        Answer right = basic("vice2", "demo", "/api/inbox");
        assertThat(right.status()).isEqualTo(429);
        assertThat(right.message()).isEqualTo("登录失败：密码连续输错次数过多，请在 4 秒后再试");
        assertThat(right.raw().headers().firstValue("Retry-After")).contains("4");
        assertThat(basic("vice2", "demo", "/engine-rest/task").status()).isEqualTo(429);
        PageSession page = PageSession.stranger(http);
        page.logIn("vice2", "demo");
        assertThat(page.get("/login?failed").text()).contains("密码连续输错次数过多");

        assertThat(basic("vice1", "demo", "/api/inbox").status()).isEqualTo(200);
        assertThat(statusFromElsewhere("vice2", "/api/inbox")).isEqualTo("HTTP/1.1 200");
        flow.pass(Duration.ofSeconds(4));
        assertThat(basic("vice2", "demo", "/api/inbox").status()).isEqualTo(200);
        assertThat(basic("vice2", "wrong again", "/api/inbox").status()).isEqualTo(401);
        assertThat(basic("vice2", "demo", "/api/inbox").status()).isEqualTo(200);
    }

    /** A computer left open is no place to guess at its owner's password. */
    @Test
    void slowsDownWhoGuessesAtThePresentPassword() {
        roster.register("absent", "冯离座", null, "Arts");
        roster.appoint("absent", Post.MEMBER, "Arts", TODAY);
        try {
            String password = kept("absent");
            PageSession leftOpen = signedIn("absent", password);
            for (int i = 0; i < 5; i++)
                assertThat(change(leftOpen, "guess" + i, CHOSEN, CHOSEN).status())
                        .isEqualTo(400);

            Answer right = change(leftOpen, password, CHOSEN, CHOSEN);

            assertThat(right.status()).isEqualTo(429);
            assertThat(right.text()).contains("密码连续输错次数过多，请在 4 秒后再试");
            assertThat(right.raw().headers().firstValue("Retry-After")).contains("4");
            flow.pass(Duration.ofSeconds(4));
            assertThat(change(leftOpen, password, CHOSEN, CHOSEN).text()).contains("密码已修改");
        } finally {
            roster.dismiss("absent", Post.MEMBER, "Arts", TODAY);
        }
    }

    /** However busy it was: it is used every hour. */
    @Test
    void endsASessionTwelveHoursAfterTheSignIn() {
        PageSession session = PageSession.of(http, "chair");
        for (int hour = 0; hour < 11; hour++) {
            flow.pass(Duration.ofHours(1));
            assertThat(session.get("/api/me").status()).isEqualTo(200);
        }

        flow.pass(Duration.ofHours(1));

        assertThat(session.get("/api/me").status()).isEqualTo(401);
        assertThat(session.get("/camunda/api/engine/engine/default/task").status())
                .isEqualTo(401);
        assertThat(session.get("/login?ended").text()).contains("登录已过期");
        session.logIn("chair", "demo");
        assertThat(session.get("/api/me").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void slowsDownAndNotesAnAdminWhoAsksForPasswords(Door door) {
        Door.Sending admin = door.of(http, "admin");
        String account = "vice" + (door.ordinal() + 1);
        int noted = noted("PASSWORD_CHECKED", account);
        assertThat(verify(admin, account, "demo").json().get("authenticated").asBoolean())
                .isTrue();
        for (int i = 0; i < 5; i++)
            assertThat(verify(admin, account, "guess" + i)
                            .json()
                            .get("authenticated")
                            .asBoolean())
                    .isFalse();

        Answer right = verify(admin, account, "demo");

        assertThat(right.status()).isEqualTo(429);
        assertThat(right.message()).contains("密码连续输错次数过多");
        assertThat(noted("PASSWORD_CHECKED", account)).isEqualTo(noted + 6);
        Answer otherwise = admin.send(
                "PUT",
                "/user/" + account + "/credentials",
                Json.object("password", "x", "authenticatedUserPassword", "guess"));
        assertThat(otherwise.status()).as(otherwise.text()).isIn(400, 403);
        flow.pass(Duration.ofMinutes(20));
        assertThat(verify(admin, account, "demo").json().get("authenticated").asBoolean())
                .isTrue();
    }

    private static Answer verify(Door.Sending admin, String account, String password) {
        return admin.post("/identity/verify", Json.object("username", account, "password", password));
    }

    @Test
    void keepsPasswordsByASlowHashFromTheFirstSignInOn() {
        roster.register("newcomer", "孔新来", null, "Arts");
        roster.appoint("newcomer", Post.MEMBER, "Arts", TODAY);
        try {
            String password = kept("newcomer");
            assertThat(hash("newcomer")).startsWith("{SHA-512}");
            assertThat(basic("newcomer", "wrong", "/api/me").status()).isEqualTo(401);
            assertThat(hash("newcomer")).startsWith("{SHA-512}");

            signedIn("newcomer", password);

            String slow = hash("newcomer");
            assertThat(slow).startsWith("{bcrypt}$2a$");
            assertThat(basic("newcomer", password, "/api/me").status()).isEqualTo(200);
            assertThat(hash("newcomer")).isEqualTo(slow);
            change(signedIn("newcomer", password), password, LONG, LONG);
            assertThat(hash("newcomer")).startsWith("{bcrypt}").isNotEqualTo(slow);
            assertThat(basic("newcomer", LONG, "/api/me").status()).isEqualTo(200);
            assertThat(basic("newcomer", LONG + "x", "/api/me").status())
                    .as("beyond what bcrypt reads")
                    .isEqualTo(401);
        } finally {
            roster.dismiss("newcomer", Post.MEMBER, "Arts", TODAY);
        }
    }

    /** What a program sent a moment ago is remembered, but by no node longer than the password lives. */
    @Test
    void remembersNoPasswordThatWasReplaced() {
        roster.register("program", "卫程序", null, "Arts");
        roster.appoint("program", Post.MEMBER, "Arts", TODAY);
        String password = kept("program");
        for (int i = 0; i < 3; i++)
            assertThat(basic("program", password, "/api/me").status()).isEqualTo(200);

        // As another node does it: nothing in this one hears of it.
        jdbc.update("update ACT_ID_USER set PWD_ = '{SHA-512}x', REV_ = REV_ + 1 where ID_ = 'program'");

        assertThat(basic("program", password, "/api/me").status()).isEqualTo(401);
        roster.dismiss("program", Post.MEMBER, "Arts", TODAY);
    }

    /** A password given to somebody who may keep it. */
    private String kept(String person) {
        String password = credentials.issue(person);
        jdbc.update("delete from ACT_ID_INFO where USER_ID_ = ?", person);
        return password;
    }

    /** In the demo as anywhere else; the accounts that come with it apart. */
    @Test
    void hasWhoeverWasHandedAPasswordChooseTheirOwnFirst() {
        roster.register("handed", "何新来", null, "Arts");
        roster.appoint("handed", Post.MEMBER, "Arts", TODAY);
        try {
            String password = credentials.issue("handed");
            assertThat(basic("handed", password, "/api/me").message()).contains("您使用的是初始密码，请先登录网页修改密码");
            PageSession session = PageSession.stranger(http);
            session.logIn("handed", password);
            assertThat(session.get("/api/requests").status()).isEqualTo(403);
            assertThat(change(session, password, CHOSEN, CHOSEN).text()).contains("密码已修改");
            assertThat(session.get("/api/requests").status()).isEqualTo(200);
            assertThat(basic("artsMember", "demo", "/api/me").status()).isEqualTo(200);
        } finally {
            roster.dismiss("handed", Post.MEMBER, "Arts", TODAY);
        }
    }

    private String hash(String person) {
        return jdbc.queryForObject("select PWD_ from ACT_ID_USER where ID_ = ?", String.class, person);
    }

    @Test
    void leadsInWhoUsesASecondLoginPageAfterTheFirst() {
        PageSession browser = PageSession.of(http, "artsMember");
        String[] self = {"username", "artsMember", "password", "demo"};
        assertThat(PageSession.location(browser.submitWithToken("older", "/login", self)))
                .isNotEmpty()
                .doesNotContain("login");

        String[] other = {"username", "sportsMember", "password", "demo"};
        assertThat(browser.submitWithToken("older", "/login", other).status()).isEqualTo(403);
    }

    @Test
    void takesNoSessionAtTheEngine() {
        PageSession session = PageSession.of(http, "artsMember");
        assertThat(session.get("/api/requests").status()).isEqualTo(200);
        assertThat(session.get("/engine-rest/task").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/api/requests", "/api/inbox", "/api/me"})
    void leavesNoSessionBehindForAProgram(String path) {
        Answer answer = http.get("artsMember", path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void takesNoSessionThatHasEnded() {
        PageSession session = PageSession.of(http, "artsMember");
        PageSession replayed = session.copy();
        assertThat(PageSession.location(session.post("/logout", null))).endsWith("/login?left");

        for (String path : List.of("/api/requests", "/camunda/api/engine/engine/default/task", "/password"))
            assertThat(replayed.get(path).status()).as(path).isEqualTo(401);
    }

    @Test
    void changesItsSessionAtTheLogin() {
        PageSession session = PageSession.stranger(http);
        PageSession planted = session.copy();
        session.logIn("artsMember", "demo");

        assertThat(session.get("/api/requests").status()).isEqualTo(200);
        assertThat(planted.get("/api/requests").status()).isEqualTo(401);
    }

    @Test
    void letsNobodyInWhoHasLeft() {
        roster.register("leaver", "吴离任", null, "Arts");
        roster.appoint("leaver", Post.MEMBER, "Arts", TODAY);
        String password = kept("leaver");
        PageSession session = PageSession.stranger(http);
        session.logIn("leaver", password);
        assertThat(session.get("/api/requests").status()).isEqualTo(200);

        roster.dismiss("leaver", Post.MEMBER, "Arts", TODAY);

        assertThat(session.get("/api/requests").status()).isEqualTo(401);
        assertThat(session.get("/camunda/api/engine/engine/default/task").status())
                .isEqualTo(401);
        Answer again = basic("leaver", password, "/engine-rest/task");
        assertThat(again.status()).isEqualTo(401);
        assertThat(again.message()).contains("您已不在任");
    }

    @Test
    void knowsANewPostFromTheNextClick() {
        PageSession session = PageSession.of(http, "sportsMember");
        assertThat(session.get("/people").status()).isEqualTo(403);
        roster.appoint("sportsMember", Post.ADMIN, null, TODAY);
        try {
            assertThat(session.get("/people").status()).isEqualTo(200);
            assertThat(session.get("/camunda/app/admin/default/").status()).isEqualTo(200);
        } finally {
            roster.dismiss("sportsMember", Post.ADMIN, null, TODAY);
        }
        assertThat(session.get("/people").status()).isEqualTo(403);
    }

    @Test
    void endsWhatWasOpenedWithTheOldPassword() {
        roster.register("changer", "郑改密", null, "Arts");
        roster.appoint("changer", Post.MEMBER, "Arts", TODAY);
        try {
            String old = kept("changer");
            PageSession here = signedIn("changer", old);
            PageSession elsewhere = signedIn("changer", old);

            assertThat(change(here, old, "风雨同舟共济-2026", "风雨同舟共济-2027").text()).contains("两次输入的新密码不一致");
            assertThat(change(here, "not it", "风雨同舟共济-2026", "风雨同舟共济-2026").text())
                    .contains("现在的密码不正确");
            assertThat(change(here, old, "short1", "short1").text()).contains("至少要有 10 个字符");
            assertThat(elsewhere.get("/api/requests").status()).isEqualTo(200);
            assertThat(change(here, old, "风雨同舟共济-2026", "风雨同舟共济-2026").text()).contains("密码已修改");

            assertThat(here.get("/api/requests").status()).isEqualTo(200);
            assertThat(elsewhere.get("/api/requests").status()).isEqualTo(401);
            assertThat(basic("changer", old, "/api/inbox").status()).isEqualTo(401);
            assertThat(basic("changer", "风雨同舟共济-2026", "/api/inbox").status()).isEqualTo(200);
            assertThat(noted("PASSWORD_CHANGED", "changer")).isPositive();
        } finally {
            roster.dismiss("changer", Post.MEMBER, "Arts", TODAY);
        }
    }

    @Test
    void changesNothingForAForeignPage() {
        PageSession session = PageSession.of(http, "admin");
        for (String path : List.of("/password", "/people/new", "/people/person/chair/password", "/logout"))
            assertThat(session.postFromElsewhere(path, null).status()).as(path).isEqualTo(403);
        assertThat(session.get("/people").status()).isEqualTo(200);
    }

    @Test
    void notesWhoCameWentAndWasNotLetIn() {
        int in = noted("SIGNED_IN", "vice1");
        int out = noted("SIGNED_OUT", "vice1");
        int refused = noted("SIGN_IN_REFUSED", "vice1");
        PageSession.stranger(http).logIn("vice1", "wrong");
        PageSession session = PageSession.of(http, "vice1");
        session.post("/logout", null);

        assertThat(noted("SIGN_IN_REFUSED", "vice1")).isEqualTo(refused + 1);
        assertThat(noted("SIGNED_IN", "vice1")).isEqualTo(in + 1);
        assertThat(noted("SIGNED_OUT", "vice1")).isEqualTo(out + 1);
    }

    @Test
    void notesAnAdminsLookIntoACaseAndWhomItRefused() {
        String number = flow.file("artsMember", "leave-request", leave());
        String instance = flow.request(number).getProcessInstance();
        // Later than any other test: a look soon after another at a case of this number is not noted again.
        flow.goTo(FirstMorning.MOMENT.plusYears(1));
        int read = noted("CASE_READ", number);

        http.get("admin", "/engine-rest/history/process-instance/" + instance);
        http.get("admin", "/api/requests/" + number);
        assertThat(noted("CASE_READ", number)).isEqualTo(read + 1);
        http.get("advisor", "/api/requests/" + number);
        http.get("artsMinister", "/api/requests/" + number);
        assertThat(noted("CASE_READ", number)).isEqualTo(read + 1);

        int refused = noted("REFUSED", "GET /people");
        http.get("artsMember", "/people");
        assertThat(noted("REFUSED", "GET /people")).isEqualTo(refused + 1);
        assertThat(http.get("advisor", "/api/audit?kind=CASE_READ&subject=" + number)
                        .json()
                        .get("items")
                        .get(0)
                        .get("person")
                        .asText())
                .isEqualTo("admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/password", "/people", "/audit", "/nope"})
    void sendsHeadersThatKeepPagesToThemselves(String path) {
        var headers = PageSession.of(http, "admin").get(path).raw().headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    private static PageSession.Cookie named(List<PageSession.Cookie> cookies, String name) {
        return cookies.stream()
                .filter(cookie -> cookie.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheSessionFromScriptsAndForeignPages() {
        PageSession.Cookie session = named(PageSession.of(http, "artsMember").received(), "JSESSIONID");
        assertThat(session.attributes()).contains("HttpOnly", "SameSite=Lax");
    }

    private PageSession signedIn(String person, String password) {
        PageSession session = PageSession.stranger(http);
        session.logIn(person, password);
        assertThat(session.get("/api/requests").status()).isEqualTo(200);
        return session;
    }

    private static Answer change(PageSession session, String present, String chosen, String again) {
        session.get("/camunda/app/welcome/default/");
        return session.submit("/password", "present", present, "chosen", chosen, "again", again);
    }

    private int noted(String kind, String subject) {
        // Whoever reads the log has what was only counted written down.
        http.get("admin", "/api/audit");
        return jdbc.queryForObject(
                "select coalesce(sum(times), 0) from hq_audit where kind = ? and subject = ?",
                Integer.class,
                kind,
                subject);
    }

    private Answer basic(String person, String password, String path) {
        var request = HttpRequest.newBuilder().GET().header("Authorization", Http.basic(person, password));
        return http.send(null, request, path);
    }

    /** The first line of the answer to the same person at another address of this machine. */
    private String statusFromElsewhere(String person, String path) throws IOException {
        URI uri = http.uri(path);
        InetAddress server = InetAddress.getByName("127.0.0.1");
        try (Socket socket = new Socket(server, uri.getPort(), InetAddress.getByName("127.0.0.2"), 0)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, Http.basic(person, "demo"))
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("").strip();
        }
    }
}
