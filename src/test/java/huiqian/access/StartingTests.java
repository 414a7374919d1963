package huiqian.access;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may start which flow. */
@WholeApplication
class StartingTests {

    private static final Map<String, Map<String, Object>> FORMS = Map.of(
            "activity-proposal", activity(),
            "asset-scrapping", scrapping("XS-0001"),
            "leave-request", leave(),
            "room-borrowing", borrowing());

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @ParameterizedTest
    @CsvSource({
        "guest, room-borrowing",
        "artsMember, activity-proposal asset-scrapping leave-request",
        "chair, activity-proposal asset-scrapping leave-request",
        "sec2, activity-proposal asset-scrapping leave-request room-borrowing",
        "advisor, ''",
        "admin, ''"
    })
    void eachStartsWhatTheirPostMay(String person, String flows) {
        List<String> open = List.of(flows.split(" "));
        FORMS.forEach((key, answers) -> {
            Answer answer = http.file(person, key, answers);
            assertThat(answer.status()).as(key + " " + answer.text()).isEqualTo(open.contains(key) ? 200 : 403);
            if (answer.status() == 403) assertThat(answer.message()).contains("不能发起");
        });
        assertThat(http.get(person, "/api/requests").json().get("total").asInt())
                .isEqualTo(flows.isEmpty() ? 0 : open.size());
    }

    @Test
    void nobodyStartsForSomebodyElse() {
        for (String key : List.of("applicant", "requestId", "initiator", "applicantName"))
            assertThat(http.file("artsMember", "leave-request", with(leave(), key, "sportsMember"))
                            .status())
                    .as(key)
                    .isEqualTo(400);
        Answer answer = http.post(
                "artsMember",
                "/engine-rest/process-definition/key/leave-request/start",
                Map.of("variables", Http.variables(leave()), "businessKey", "QJ-2026-0099"));
        assertThat(answer.status()).isEqualTo(400);

        String number = flow.file("sec2", "room-borrowing", borrowing());
        assertThat(flow.request(number).getApplicant()).isEqualTo("sec2");
    }
}
