package huiqian.web.outage;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database is a server of its own, which goes away and comes back with everything it held. */
@Tag("own-jvm")
@ActiveProfiles("demo")
@Import(Http.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "huiqian.member.turn.enabled=false",
            "huiqian.secret=for tests",
            "huiqian.passwords.strength=4"
        })
class DatabaseAwayHttpTests {

    private static final String READINESS = "/actuator/health/readiness";
    private static final Duration SOON = Duration.ofSeconds(60);

    private static Server database;

    @Autowired
    Http http;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws SQLException {
        database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        String url = "jdbc:h2:tcp://localhost:%d/mem:away;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000";
        properties.add("spring.datasource.url", () -> url.formatted(database.getPort()));
    }

    @AfterEach
    void comesBack() throws SQLException {
        if (!database.isRunning(false))
            database = Server.createTcpServer("-tcpPort", String.valueOf(database.getPort()), "-ifNotExists")
                    .start();
        await().atMost(SOON).until(() -> http.get(null, READINESS).status() == 200);
    }

    @AfterAll
    static void stop() {
        database.stop();
    }

    @Test
    void saysSoInTheShapeOfWhatWasAskedForUntilItIsBack() {
        assertThat(http.get(null, READINESS).status()).isEqualTo(200);
        String number = filed();
        database.stop();

        await().atMost(SOON).until(() -> http.get(null, READINESS).status() == 503);

        assertThat(http.get(null, "/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(away(http.get("chair", "/api/inbox")).json().path("status").asInt())
                .isEqualTo(503);
        for (String path : List.of("/engine-rest/task", "/camunda/api/engine/engine/default/task"))
            assertThat(away(http.get("chair", path)).json().has("type"))
                    .as(path)
                    .isTrue();
        assertThat(away(http.file("artsMember", "leave-request", leave())).message())
                .isEqualTo(WhileAway.WORDS);
        for (String path : List.of("/login", "/people", "/"))
            assertThat(away(page(path)).text()).contains("<html", "请稍候", WhileAway.WORDS);

        comesBackNow();
        assertThat(http.get("artsMember", "/api/requests/" + number).status()).isEqualTo(200);
    }

    /** Nobody has noticed yet that it is gone: whoever asks then fails inside, and is told so all the same. */
    @Test
    void saysSoToWhoeverWasOnTheWayWhenItWent() {
        for (String path : List.of("/api/inbox", "/engine-rest/task")) {
            assertThat(http.get("chair", path).status()).isEqualTo(200);
            database.stop();

            away(http.get("chair", path));

            comesBackNow();
        }
    }

    private void comesBackNow() {
        try {
            comesBack();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String filed() {
        return http.file("artsMember", "leave-request", leave())
                .json()
                .path("businessKey")
                .asText();
    }

    private Answer page(String path) {
        return http.send(null, HttpRequest.newBuilder().GET().header("Accept", "text/html"), path);
    }

    private static Answer away(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.raw().headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.text()).contains("系统暂时连不上数据库");
        return answer;
    }
}
