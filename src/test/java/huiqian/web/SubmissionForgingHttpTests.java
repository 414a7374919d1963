package huiqian.web;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static huiqian.web.Json.object;
import static huiqian.web.Json.typed;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Applications nobody's form would submit: refused in Chinese through every door, nothing stored, no number used. */
@WholeApplication
class SubmissionForgingHttpTests {

    private static final String SERIALIZED = "application/x-java-serialized-object";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    private Set<String> before;

    @BeforeEach
    void look() {
        before = Everything.in(jdbc);
    }

    static Stream<Arguments> forgedLeaves() {
        return Stream.of(
                forged("an unknown key", "salary", 1, "salary"),
                forged("somebody else as applicant", "applicant", "chair", "applicant"),
                forged("a number of one's own", "requestId", "QJ-2026-0099", "requestId"),
                forged("a verdict", "verdict", "APPROVE", "verdict"),
                forged("a bean's name", "requests", "x", "requests"),
                forged("too long a text", "reason", "字".repeat(4001), "请假原因"),
                forged("a text longer than its field", "occasionName", "字".repeat(81), "事项名称"),
                forged("an option there is not", "occasion", "holiday", "请假事项"),
                forged("a number for a text", "reason", 5, "请假原因"),
                forged("a list for a text", "reason", List.of("a"), "请假原因"),
                forged("an object for a text", "reason", typedMap(Map.of("a", 1)), "请假原因"),
                forged("a date", "startsAt", typed("Date", "2026-11-25T14:00:00.000+0800"), "开始时间"),
                forged("what is no date", "startsAt", typed("Date", "2026-11-25T14:00"), "开始时间"),
                forged("bytes", "reason", typed("Bytes", "eA=="), "请假原因"),
                forged("XML", "reason", typed("Xml", "<a/>"), "请假原因"),
                forged("a type there is not", "reason", typed("Nonsense", "a"), "请假原因"),
                forged("broken JSON", "reason", typed("Json", "{no"), "请假原因"),
                forged("JSON", "reason", typed("Json", "{\"a\":1}"), "请假原因"),
                forged("a text called a number", "reason", typed("Integer", "a"), "请假原因"),
                forged("a file", "reason", info(typed("File", "eA=="), "filename", "x.txt"), "请假原因"),
                forged("a transient value", "reason", info(typed("String", "a"), "transient", true), "请假原因"),
                forged(
                        "a serialized object",
                        "reason",
                        info(
                                typed("Object", "rO0ABXQAA2FiYw=="),
                                "objectTypeName",
                                "java.lang.String",
                                "serializationDataFormat",
                                SERIALIZED),
                        "请假原因"),
                forged("an object of no type", "reason", typed("Object", "x"), "请假原因"),
                forged("a control character", "reason", "a\u0000b", "请假原因"),
                forged("what the hidden field says", "explanation", "无", "补假原因"));
    }

    private static Arguments forged(String what, String key, Object value, String named) {
        return Arguments.of(what, key, value, named);
    }

    private static Map<String, Object> typedMap(Object value) {
        return object("value", value);
    }

    private static Map<String, Object> info(Map<String, Object> variable, Object... info) {
        variable.put("valueInfo", object(info));
        return variable;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedLeaves")
    void refusesALeaveWith(String what, String key, Object value, String named) {
        Map<String, Object> body = object("variables", Http.variables(with(leave(), key, value)));

        for (Door door : Door.values())
            for (String way : List.of("submit-form", "start")) {
                Answer answer = door.of(http, "artsMember").post("/process-definition/key/leave-request/" + way, body);
                assertThat(answer.status())
                        .as(way + " by " + door + ": " + answer.text())
                        .isEqualTo(400);
                assertThat(answer.message()).contains("「" + named + "」").doesNotContainPattern("[a-z]{2,} [a-z]{2,}");
            }
        nothingIsStored();
    }

    @Test
    void refusesNumbersOutOfRange() {
        Map<String, Object> answers = with(activity(), "expectedAttendance", 20001, "budget", -1);

        Answer answer = http.file("artsMember", "activity-proposal", answers);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("「预计人数」", "20001", "「预算」", "-1");
        for (Object odd : new Object[] {1e300, typed("Double", "NaN"), "一百", 0.001, true})
            assertThat(http.file("artsMember", "activity-proposal", with(activity(), "budget", odd))
                            .message())
                    .contains("「预算」");
        nothingIsStored();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void refusesToStartElsewhereThanAtTheForm(Door door) {
        Door.Sending member = door.of(http, "artsMember");
        Map<String, Object> variables = Http.variables(leave());
        List<Object> instructions =
                List.of(object("type", "startBeforeActivity", "activityId", "serviceTask_settleApproved"));

        for (Map<String, Object> body : List.of(
                object("variables", variables, "startInstructions", instructions),
                object(
                        "variables",
                        variables,
                        "startInstructions",
                        instructions,
                        "skipCustomListeners",
                        true,
                        "skipIoMappings",
                        true),
                object("variables", variables, "skipCustomListeners", true),
                object("variables", variables, "skipIoMappings", true),
                object("variables", variables, "businessKey", "QJ-2026-0099")))
            for (String way : List.of("submit-form", "start")) {
                Answer answer = member.post("/process-definition/key/leave-request/" + way, body);
                // The form's own address knows no start instructions and takes no notice of them.
                assertThat(answer.status()).as(body + answer.text()).isEqualTo(400);
                assertThat(answer.message()).matches(".*[\u4e00-\u9fff].*");
            }
        nothingIsStored();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void refusesWhatIsNoSubmissionAtAll(Door door) {
        Door.Sending member = door.of(http, "artsMember");

        for (String body : List.of(
                "",
                "null",
                "{}",
                "[]",
                "7",
                "{x",
                "{\"variables\":null}",
                "{\"variables\":[]}",
                "{\"variables\":7}",
                "{\"variables\":{\"reason\":null}}",
                "{\"variables\":{\"reason\":7}}",
                "{\"variables\":{\"reason\":{}}}",
                "{\"variables\":{\"budget\":{\"value\":NaN}}}",
                "[".repeat(2000) + "]".repeat(2000)))
            for (String way : List.of("submit-form", "start")) {
                Answer answer = member.post("/process-definition/key/leave-request/" + way, body);
                assertThat(answer.status()).as(body).isEqualTo(400);
                assertThat(answer.message()).as(body).matches("(?s).*[\u4e00-\u9fff].*");
            }
        nothingIsStored();
    }

    @Test
    void refusesWhoMayNotFileThisFlow() {
        for (Door door : Door.values()) {
            Answer answer = door.of(http, "guest")
                    .post("/process-definition/key/leave-request/start", object("variables", Http.variables(leave())));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.message()).contains("不能发起");
        }
        nothingIsStored();
    }

    @Test
    void answersTheSameSubmissionWithItsFirstNumberForHalfAMinute() {
        String first = numberOf(http.file("artsMember", "activity-proposal", activity()));
        flow.goTo(flow.now().plusSeconds(29));
        assertThat(numberOf(http.file("artsMember", "activity-proposal", activity())))
                .isEqualTo(first);
        Answer pages = Door.PAGES
                .of(http, "artsMember")
                .post(
                        "/process-definition/key/activity-proposal/submit-form",
                        object("variables", Http.variables(activity())));
        assertThat(numberOf(pages)).isEqualTo(first);
        assertThat(numberOf(http.file("sportsMember", "activity-proposal", activity())))
                .isEqualTo("HD-2026-0002");

        flow.goTo(flow.now().plusSeconds(2));
        assertThat(numberOf(http.file("artsMember", "activity-proposal", activity())))
                .isEqualTo("HD-2026-0003");
    }

    @Test
    void answersASecondClickOnALeaveThatWouldOverlapItself() {
        String first = numberOf(http.file("artsMember", "leave-request", leave()));

        assertThat(numberOf(http.file("artsMember", "leave-request", leave()))).isEqualTo(first);
        flow.goTo(flow.now().plusSeconds(31));
        assertThat(http.file("artsMember", "leave-request", leave()).message()).contains("重叠", first);
    }

    private void nothingIsStored() {
        assertThat(Everything.changedSince(before, jdbc)).isEmpty();
        assertThat(numberOf(http.file("artsMember", "leave-request", leave()))).isEqualTo("QJ-2026-0001");
    }

    private static String numberOf(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("businessKey").asText();
    }
}
