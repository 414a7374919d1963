package huiqian.web;

import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Filing the same within half a minute is a second click only as long as nobody has acted on the first. */
@WholeApplication
class FilingAgainHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    static Arguments[] applications() {
        return new Arguments[] {
            Arguments.of("leave-request", "artsMember", leave(), "artsMinister"),
            Arguments.of("room-borrowing", "guest", borrowing(), "sec2"),
            Arguments.of("asset-scrapping", "sportsMember", scrapping("XS-0008"), "chair")
        };
    }

    private String file(String person, String key, Map<String, Object> answers) {
        Answer answer = http.file(person, key, answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("businessKey").asText();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("applications")
    @DisplayName("a second click gets the first one's number")
    void answersASecondClickWithTheFirstNumber(String key, String person, Map<String, Object> answers) {
        assertThat(file(person, key, answers)).isEqualTo(file(person, key, answers));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("applications")
    @DisplayName("the same after a rejection is a new application")
    void filesAnewAfterARejection(String key, String person, Map<String, Object> answers, String decider) {
        String first = file(person, key, answers);
        flow.reject(decider, first, "这次不行");

        String second = file(person, key, answers);

        assertThat(second).isNotEqualTo(first);
        assertThat(flow.waitsFor(second)).contains(decider);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("applications")
    @DisplayName("the same right after a rejection is a new application, before the flow has settled it")
    void filesAnewRightAfterARejection(String key, String person, Map<String, Object> answers, String decider) {
        String first = file(person, key, answers);
        String task = flow.taskFor(decider, first);
        assertThat(http.submit(decider, task, Map.of("verdict", "REJECT", "comment", "这次不行"))
                        .status())
                .isEqualTo(204);
        assertThat(flow.status(first).name()).isEqualTo("PENDING");

        String second = file(person, key, answers);

        assertThat(second).isNotEqualTo(first);
        flow.runDueJobs();
        assertThat(flow.status(first).name()).isEqualTo("REJECTED");
        assertThat(flow.waitsFor(second)).contains(decider);
    }

    @Test
    @DisplayName("what was agreed to and is not settled yet is in the way of the same time again")
    void keepsTheTimeOfALeaveThatWasAgreedTo() {
        String first = file("artsMember", "leave-request", leave());
        String task = flow.taskFor("artsMinister", first);
        assertThat(http.submit("artsMinister", task, Map.of("verdict", "APPROVE"))
                        .status())
                .isEqualTo(204);

        Answer again = http.file("artsMember", "leave-request", leave());

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains(first);
    }

    @Test
    @DisplayName("whoever comes too late for a request that was taken back is told so")
    void tellsThatItWasTakenBack() {
        String number = file("artsMember", "leave-request", leave());
        String task = flow.taskFor("artsMinister", number);
        String withdrawal = "/api/requests/" + number + "/withdrawal";
        assertThat(http.post("artsMember", withdrawal, "").status()).isEqualTo(204);

        Answer decided = http.submit("artsMinister", task, Map.of("verdict", "APPROVE"));
        Answer again = http.post("artsMember", withdrawal, "");

        assertThat(decided.status()).isEqualTo(409);
        assertThat(decided.text()).contains("申请人已撤回这份申请，无需处理");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("detail").asText()).contains(number, "已撤回");
        flow.runDueJobs();
        assertThat(http.post("artsMember", withdrawal, "").json().get("detail").asText())
                .contains("已撤回");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("applications")
    @DisplayName("the same right after a withdrawal is a new application, before the flow has settled it")
    void filesAnewRightAfterAWithdrawal(String key, String person, Map<String, Object> answers, String decider) {
        String first = file(person, key, answers);
        assertThat(http.post(person, "/api/requests/" + first + "/withdrawal", "")
                        .status())
                .isEqualTo(204);

        String second = file(person, key, answers);

        assertThat(second).isNotEqualTo(first);
        flow.runDueJobs();
        assertThat(flow.waitsFor(second)).contains(decider);
        assertThat(flow.status(first).name()).isEqualTo("WITHDRAWN");
    }

    @Test
    void filesAnewOnceItWasSentBackAndWithdrawn() {
        String first = file("artsMember", "leave-request", leave());
        flow.sendBack("artsMinister", first, "请改");
        assertThat(http.post("artsMember", "/api/requests/" + first + "/withdrawal", "")
                        .status())
                .isEqualTo(204);

        assertThat(file("artsMember", "leave-request", leave())).isNotEqualTo(first);
    }

    @Test
    void takesTheSameForANewApplicationAfterHalfAMinute() {
        String first = file("guest", "room-borrowing", borrowing());
        flow.pass(Duration.ofSeconds(31));

        assertThat(file("guest", "room-borrowing", borrowing())).isNotEqualTo(first);
    }
}
