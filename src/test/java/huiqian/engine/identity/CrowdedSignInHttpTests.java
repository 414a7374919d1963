package huiqian.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.member.Credentials;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.support.FirstMorning;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.net.InetAddress;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Too many passwords at once: some are told to come back, those who are in notice nothing. */
@WholeApplication
class CrowdedSignInHttpTests {

    private static final LocalDate TODAY = FirstMorning.MOMENT.toLocalDate();

    @Autowired
    Http http;

    @Autowired
    SlowChecks checks;

    @Autowired
    Roster roster;

    @Autowired
    Credentials credentials;

    @Autowired
    JdbcTemplate jdbc;

    private final List<SlowChecks.Place> taken = new ArrayList<>();
    private final List<String> newcomers = new ArrayList<>();

    @AfterEach
    void leaveOffice() {
        leave();
        newcomers.forEach(account -> roster.dismiss(account, Post.MEMBER, "Arts", TODAY));
    }

    private void leave() {
        taken.forEach(SlowChecks.Place::close);
        taken.clear();
    }

    @Test
    void asksWhoeverComesThenToComeBackInAMoment() {
        String password = newcomer("late");
        assertThat(http.get("chair", "/api/me").status()).isEqualTo(200);
        PageSession inside = PageSession.of(http, "vice1");
        take("203.0.113.1", SlowChecks.MOST / 2);
        take("203.0.113.2", SlowChecks.MOST / 2);

        for (String path : List.of("/api/me", "/engine-rest/task")) {
            Answer answer = basic("late", password, path);
            assertThat(answer.status()).as(answer.text()).isEqualTo(503);
            assertThat(answer.raw().headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.message()).isEqualTo("登录失败：同时登录的人太多，请在 5 秒后再试");
        }
        PageSession page = PageSession.stranger(http);
        page.logIn("late", password);
        assertThat(page.get("/login?failed").text()).contains("同时登录的人太多");
        assertThat(http.get("chair", "/api/me").status()).as("remembered").isEqualTo(200);
        assertThat(inside.get("/api/me").status()).as("signed in").isEqualTo(200);

        leave();
        assertThat(basic("late", password, "/api/me").status()).isEqualTo(200);
    }

    @Test
    void letsOneAddressTakeHalfOfThePlacesOnly() {
        String password = newcomer("neighbour");
        take(InetAddress.getLoopbackAddress().getHostAddress(), SlowChecks.MOST_OF_ONE);

        Answer answer = basic("neighbour", password, "/api/me");

        assertThat(answer.status()).as(answer.text()).isEqualTo(429);
        assertThat(answer.raw().headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.message()).isEqualTo("登录失败：您所在的网络同时登录的次数过多，请在 5 秒后再试");
    }

    private void take(String client, int places) {
        IntStream.range(0, places).forEach(i -> taken.add(checks.enter(client)));
    }

    /** Somebody whose password was never checked before. */
    private String newcomer(String account) {
        roster.register(account, "迟来", null, "Arts");
        roster.appoint(account, Post.MEMBER, "Arts", TODAY);
        newcomers.add(account);
        String password = credentials.issue(account);
        // They may keep it.
        jdbc.update("delete from ACT_ID_INFO where USER_ID_ = ?", account);
        return password;
    }

    private Answer basic(String account, String password, String path) {
        return http.send(
                null, HttpRequest.newBuilder().GET().header("Authorization", Http.basic(account, password)), path);
    }
}
