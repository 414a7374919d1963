package huiqian.web;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class RequestsHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Test
    void tellsWhereAPendingRequestStands() {
        String number = flow.file("artsMember", "leave-request", leave());

        JsonNode request = http.get("artsMember", "/api/requests/" + number).json();

        assertThat(request.get("number").asText()).isEqualTo(number).isEqualTo("QJ-2026-0001");
        assertThat(request.get("flow").asText()).isEqualTo("leave-request");
        assertThat(request.get("flowName").asText()).isEqualTo("请假申请");
        assertThat(request.get("title").asText()).isEqualTo("部长例会");
        assertThat(request.get("applicant").asText()).isEqualTo("artsMember");
        assertThat(request.get("applicantName").asText()).isEqualTo("李一鸣");
        assertThat(request.get("department").asText()).isEqualTo("Arts");
        assertThat(request.get("status").asText()).isEqualTo("PENDING");
        assertThat(request.get("submittedAt").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
        assertThat(request.get("settledAt").isNull()).isTrue();
        assertThat(request.get("currentSteps")).hasSize(1);
        assertThat(request.get("currentSteps").get(0).get("step").asText()).isEqualTo("部长审批请假");
        assertThat(request.get("decisions")).isEmpty();
        assertThat(request.get("records")).isEmpty();
    }

    @Test
    void tellsWhoDecidedAndWhereTheRecordIs() {
        String number = flow.file("artsMinister", "leave-request", leave());
        flow.reject("vice1", number, "例会不得缺席");

        JsonNode request = http.get("artsMinister", "/api/requests/" + number).json();

        assertThat(request.get("status").asText()).isEqualTo("REJECTED");
        assertThat(request.get("settledAt").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
        JsonNode decision = request.get("decisions").get(0);
        assertThat(decision.get("decider").asText()).isEqualTo("vice1");
        assertThat(decision.get("deciderName").asText()).isEqualTo("林婉清");
        assertThat(decision.get("post").asText()).isEqualTo("副主席");
        assertThat(decision.get("acting").asBoolean()).isFalse();
        assertThat(decision.get("verdict").asText()).isEqualTo("REJECT");
        assertThat(decision.get("comment").asText()).isEqualTo("例会不得缺席");
        assertThat(decision.get("decidedAt").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
        assertThat(decision.hasNonNull("step")).isTrue();
        JsonNode record = request.get("records").get(0);
        assertThat(record.get("kind").asText()).isEqualTo("approval");
        assertThat(record.get("url").asText()).isEqualTo("/records/" + number + "-approval.pdf");
        assertThat(record.get("sha256").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void listsOnesOwnNewestFirstPageByPage() {
        for (int i = 1; i <= 5; i++)
            flow.file("artsMember", "activity-proposal", with(activity(), "activityName", "活动" + i));
        flow.file("sportsMember", "activity-proposal", activity());

        JsonNode first = list("size=2");
        assertThat(numbers(first)).containsExactly("HD-2026-0005", "HD-2026-0004");
        assertThat(first.get("total").asInt()).isEqualTo(5);
        assertThat(first.get("page").asInt()).isZero();
        assertThat(first.get("size").asInt()).isEqualTo(2);
        assertThat(numbers(list("size=2&page=2"))).containsExactly("HD-2026-0001");
        assertThat(numbers(list("size=2&page=3"))).isEmpty();
        assertThat(list("size=1000").get("size").asInt()).isEqualTo(200);
        assertThat(list("size=200").get("size").asInt()).isEqualTo(200);
        assertThat(list("").get("size").asInt()).isEqualTo(20);
    }

    @Test
    void narrowsTheList() {
        String leave = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", leave);
        flow.goTo(flow.now().plusDays(1));
        String activity = flow.file("artsMember", "activity-proposal", activity());

        assertThat(numbers(list("flow=leave-request"))).containsExactly(leave);
        assertThat(numbers(list("status=PENDING"))).containsExactly(activity);
        assertThat(numbers(list("status=APPROVED&flow=leave-request"))).containsExactly(leave);
        assertThat(numbers(list("status=APPROVED&flow=activity-proposal"))).isEmpty();
        assertThat(numbers(list("from=2026-11-24"))).containsExactly(activity);
        assertThat(numbers(list("to=2026-11-23"))).containsExactly(leave);
        assertThat(numbers(list("from=2026-11-23&to=2026-11-24"))).containsExactly(activity, leave);
        assertThat(numbers(list("from=2026-11-23T09:01"))).containsExactly(activity);
        assertThat(numbers(list("from=0001-01-01&to=%2B99999-01-01"))).hasSize(2);
        assertThat(numbers(list("flow=no-such-flow"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1, page",
        "page=x, page",
        "page=2147483647&size=200, page",
        "page=99999999999, page",
        "size=0, size",
        "size=-5, size",
        "size=many, size",
        "status=DONE, status",
        "from=gestern, from",
        "to=2026-13-01, to"
    })
    void refusesParametersThatMakeNoSense(String query, String named) {
        Answer answer = http.get("artsMember", "/api/requests?" + query);

        isProblem(answer, 400);
        assertThat(answer.message()).contains("参数「" + named + "」");
    }

    @Test
    void showsNobodyElsesRequest() {
        String number = flow.file("artsMember", "leave-request", leave());

        for (String stranger : List.of("sportsMember", "sportsMinister", "chair", "guest", "director")) {
            Answer answer = http.get(stranger, "/api/requests/" + number);
            isProblem(answer, 404);
            assertThat(answer.message())
                    .isEqualTo(http.get(stranger, "/api/requests/QJ-2026-9999")
                            .message()
                            .replace("9999", "0001"));
        }
        for (String reader : List.of("artsMember", "artsMinister", "sec1", "sec2", "advisor", "admin"))
            assertThat(http.get(reader, "/api/requests/" + number).status()).isEqualTo(200);
        assertThat(http.get("sec1", "/api/requests").json().get("total").asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/requests",
                "/api/inbox",
                "/api/notices",
                "/api/requests/QJ-2026-0001",
                "/api/nope",
                "/records/x-approval.pdf"
            })
    void asksForALogin(String path) {
        for (String credentials : new String[] {
            null,
            Http.basic("artsMember", "wrong"),
            Http.basic("nobody" + path.hashCode(), "demo"),
            Http.basic("", ""),
            "Basic %%%",
            "Bearer x"
        }) {
            var request = java.net.http.HttpRequest.newBuilder().GET();
            if (credentials != null) request.header("Authorization", credentials);
            Answer answer = http.send(null, request, path);
            isProblem(answer, 401);
            assertThat(answer.message()).contains("登录");
            assertThat(answer.raw().headers().firstValue("WWW-Authenticate")).isPresent();
        }
        // The right password ends the patience that the wrong ones used up.
        assertThat(http.get("artsMember", path).status()).isNotEqualTo(401);
    }

    /** What is sent is taken as it is written, and whoever sent it reads which part is wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "requests/JY-2026-0001/ending|{\"reason\":5}|请求内容中「reason」的值「5」无效，应为文字",
                "requests/JY-2026-0001/ending|{\"reason\":1.5}|请求内容中「reason」的值「1.5」无效，应为文字",
                "requests/JY-2026-0001/ending|{\"reason\":true}|请求内容中「reason」的值「true」无效，应为文字",
                "requests/JY-2026-0001/ending|{\"reason\":[\"散会\"]}|请求内容中「reason」的值无效，应为文字",
                "requests/JY-2026-0001/ending|{\"reason\":{}}|请求内容中「reason」的值无效，应为文字",
                "requests/JY-2026-0001/ending|[]|请求内容无法读取，应为 JSON 对象",
                "requests/JY-2026-0001/ending|\"散会\"|请求内容无法读取，应为 JSON 对象",
                "requests/JY-2026-0001/ending|{\"reason\":\"散会\"} {}|请求内容无法读取，应为 JSON 对象",
                "requests/JY-2026-0001/ending|{\"reason\":散会}|请求内容不是正确的 JSON：第 1 行第 13 个字符附近",
                "notices/read|{\"ids\":5}|请求内容中「ids」的值无效，应为列表",
                "notices/read|{\"ids\":[\"5\"]}|请求内容中「ids[0]」的值无效，应为整数",
                "notices/read|{\"ids\":[1.5]}|请求内容中「ids[0]」的值「1.5」无效，应为整数",
                "notices/read|{\"ids\":[true]}|请求内容中「ids[0]」的值无效，应为整数",
                "notices/read|null|请求缺少内容，或内容为空"
            })
    void saysWhatIsWrongWithABodyOfTheWrongKind(String path, String body, String message) {
        Answer answer = http.post("guest", "/api/" + path, body);
        isProblem(answer, 400);
        assertThat(answer.message()).isEqualTo(message);
    }

    @Test
    void speaksOfUnknownAddressesAndMethodsInChinese() {
        isProblem(http.get("artsMember", "/api/nope"), 404);
        isProblem(http.get("artsMember", "/records/nope"), 404);
        isProblem(http.post("artsMember", "/api/inbox", Map.of()), 405);
        isProblem(http.delete("artsMember", "/api/requests/QJ-2026-0001"), 405);
        isProblem(http.post("artsMember", "/api/notices/read", "nonsense"), 400);
        isProblem(http.post("artsMember", "/api/notices/read", "null"), 400);
        isProblem(
                http.send(
                        "artsMember",
                        java.net.http.HttpRequest.newBuilder().GET().header("Accept", "application/xml"),
                        "/api/inbox"),
                406);
    }

    @Test
    void withdrawsOnesOwnWhileItIsOpen() {
        String number = flow.file("artsMember", "leave-request", leave());
        String withdrawal = "/api/requests/" + number + "/withdrawal";

        isProblem(http.post("artsMinister", withdrawal, ""), 404);
        isProblem(http.post("sportsMember", withdrawal, ""), 404);
        assertThat(http.post("artsMember", withdrawal, "").status()).isEqualTo(204);
        flow.runDueJobs();

        JsonNode request = http.get("artsMember", "/api/requests/" + number).json();
        assertThat(request.get("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(request.get("currentSteps")).isEmpty();
        assertThat(request.get("records")).hasSize(1);
        Answer again = http.post("artsMember", withdrawal, "");
        isProblem(again, 409);
        assertThat(again.message()).contains(number, "不能撤回");
    }

    @Test
    void pressesForOnesOwn() {
        String number = flow.file("artsMember", "leave-request", leave());
        String reminder = "/api/requests/" + number + "/reminder";

        isProblem(http.post("artsMinister", reminder, ""), 404);
        assertThat(http.post("artsMember", reminder, "").status()).isEqualTo(204);
        JsonNode told = http.get("artsMinister", "/api/notices").json();
        assertThat(told.get("items").findValuesAsText("number")).contains(number);

        Answer again = http.post("artsMember", reminder, "");
        isProblem(again, 429);
        assertThat(again.message()).contains("上次催办：2026年11月23日 09:00", "2026年11月23日 13:00 之后可以再催");

        flow.sendBack("artsMinister", number, "请改");
        isProblem(http.post("artsMember", reminder, ""), 409);
        flow.submit("artsMember", number, leave());
        flow.approve("artsMinister", number);
        isProblem(http.post("artsMember", reminder, ""), 409);
    }

    @Test
    void pressesForAStepOnceInFourHours() {
        String number = flow.file("artsMember", "leave-request", leave());
        String reminder = "/api/requests/" + number + "/reminder";

        assertThat(http.post("artsMember", reminder, "").status()).isEqualTo(204);

        flow.pass(Duration.ofHours(4).minusMinutes(1));
        isProblem(http.post("artsMember", reminder, ""), 429);
        flow.pass(Duration.ofMinutes(1));
        assertThat(http.post("artsMember", reminder, "").status()).isEqualTo(204);
        assertThat(pressed(number)).isEqualTo(2);

        flow.sendBack("artsMinister", number, "请改");
        flow.submit("artsMember", number, leave());
        assertThat(http.post("artsMember", reminder, "").status())
                .as("a step that has just come up was never pressed for")
                .isEqualTo(204);
    }

    private long pressed(String number) {
        return http.get("artsMinister", "/api/notices").json().get("items").findValuesAsText("message").stream()
                .filter(message -> message.contains(number) && message.contains("申请人请您尽快处理"))
                .count();
    }

    private JsonNode list(String query) {
        Answer answer = http.get("artsMember", "/api/requests?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> numbers(JsonNode list) {
        return list.get("items").findValuesAsText("number");
    }

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        for (String said : List.of("title", "detail"))
            assertThat(answer.json().get(said).asText()).as(said).containsPattern("[\u4e00-\u9fff]");
    }
}
