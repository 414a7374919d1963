package huiqian.access;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static huiqian.web.Json.object;
import static huiqian.web.Json.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be asked of the engine's API, and how it answers what may not. */
@WholeApplication
class QuestionsHttpTests {

    private static final Map<String, Object> TRICK = object("assigneeExpression", "${''.getClass().getName()}");

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @ParameterizedTest
    @ValueSource(strings = {"artsMember", "admin"})
    void evaluatesNobodysExpressions(String person) {
        String filter = filter("我的待办");

        isRefusedInChinese(400, http.post(person, "/engine-rest/task", TRICK));
        isRefusedInChinese(400, http.post(person, "/engine-rest/task", object("orQueries", List.of(TRICK))));
        isRefusedInChinese(400, http.post(person, "/engine-rest/filter/" + filter + "/list", TRICK));
        isRefusedInChinese(400, http.post(person, "/engine-rest/filter/" + filter + "/count", TRICK));
    }

    @Test
    void storesNobodysExpressions() {
        Map<String, Object> filter =
                object("resourceType", "Task", "name", "x", "query", TRICK, "properties", object());
        Map<String, Object> hidden = object(
                "resourceType",
                "Task",
                "name",
                "x",
                "query",
                object("orQueries", List.of(TRICK)),
                "properties",
                object());

        isRefusedInChinese(403, http.post("artsMember", "/engine-rest/filter/create", filter));
        isRefusedInChinese(400, http.post("admin", "/engine-rest/filter/create", filter));
        isRefusedInChinese(400, http.post("admin", "/engine-rest/filter/create", hidden));
        isRefusedInChinese(400, http.put("admin", "/engine-rest/filter/" + filter("我认领的"), filter));
    }

    @Test
    void theSharedFiltersGoOnSpeakingOfWhoeverAsks() {
        String number = flow.file("artsMember", "leave-request", leave());
        String filter = filter("我的待办");

        assertThat(waiting("artsMinister", filter)).containsExactly(flow.taskFor("artsMinister", number));
        assertThat(waiting("sportsMinister", filter)).isEmpty();
    }

    private List<String> waiting(String person, String filter) {
        return http.post(person, "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=15", object())
                .json()
                .findValuesAsText("id");
    }

    private String filter(String name) {
        for (JsonNode filter : http.get("admin", "/engine-rest/filter").json())
            if (filter.get("name").asText().equals(name))
                return filter.get("id").asText();
        throw new AssertionError(name);
    }

    @Test
    void answersNoMoreThanItCanInOneGo() {
        isRefusedInChinese(400, http.get("admin", "/engine-rest/task?maxResults=2001"));
        isRefusedInChinese(400, http.get("artsMember", "/engine-rest/history/process-instance?maxResults=999999"));
        assertThat(http.get("admin", "/engine-rest/task?maxResults=2000").status())
                .isEqualTo(200);
        assertThat(http.get("admin", "/engine-rest/task").status()).isEqualTo(200);
    }

    @Test
    void takesNoSerializedObjects() {
        Map<String, Object> object = typed("Object", "rO0ABXNyAA==");
        object.put(
                "valueInfo",
                object(
                        "objectTypeName",
                        "java.lang.Object",
                        "serializationDataFormat",
                        "application/x-java-serialized-object"));

        Answer filed = http.file("artsMember", "leave-request", with(leave(), "reason", object));
        isRefusedInChinese(400, filed);
        assertThat(filed.message()).contains("请假原因").doesNotContain("java");
        String number = flow.file("artsMember", "leave-request", leave());
        isRefusedInChinese(
                403,
                http.put(
                        "admin", "/engine-rest/task/" + flow.taskFor("artsMinister", number) + "/variables/x", object));
    }

    @Test
    void answersWithNothingOfItsInsides() {
        for (Answer answer : List.of(
                http.get("admin", "/engine-rest/task?sortBy=x"),
                http.get("admin", "/engine-rest/task?createdAfter=x"),
                http.post("admin", "/engine-rest/task", "{\"processVariables\": 1}"),
                http.post("admin", "/engine-rest/task", "{"),
                http.get("admin", "/engine-rest/nowhere"),
                http.get("admin", "/engine-rest/process-instance/%27"),
                http.get("admin", "/engine-rest/process-definition/x/xml"),
                http.get("admin", "/camunda/api/nowhere"),
                http.get(null, "/nowhere"),
                http.get(null, "/%5C"),
                http.get(null, "/engine-rest/version"))) {
            assertThat(answer.status()).as(answer.raw().uri().toString()).isBetween(400, 599);
            assertThat(answer.text())
                    .doesNotContain("org.camunda", "java.", "com.fasterxml", "Tomcat", "SQL", "\tat ", "7.24");
            assertThat(answer.raw().headers().firstValue("Server")).isEmpty();
        }
    }

    /** Values that no variable can be compared with are the asker's fault, wherever and however they are asked for. */
    @ParameterizedTest
    @CsvSource({
        "/engine-rest/task, processVariables",
        "/engine-rest/task, taskVariables",
        "/engine-rest/task, caseInstanceVariables",
        "/engine-rest/task/count, processVariables",
        "/engine-rest/history/task, processVariables",
        "/engine-rest/history/task/count, taskVariables",
        "/engine-rest/process-instance, variables",
        "/engine-rest/process-instance/count, variables",
        "/engine-rest/execution, variables",
        "/engine-rest/execution, processVariables",
        "/engine-rest/history/process-instance, variables",
        "/engine-rest/history/process-instance/count, variables",
        "/engine-rest/variable-instance, variableValues"
    })
    void saysWhichValuesCannotBeAskedFor(String route, String field) {
        List<Object> values = new ArrayList<>(List.of(
                object("x", 1),
                object(),
                List.of(1, 2),
                List.of(object("x", List.of())),
                true,
                new BigDecimal("1e400"),
                new BigInteger("9".repeat(40)),
                "长".repeat(5000),
                "\u0000"));
        values.add(null);
        for (Object value : values)
            for (String operator : List.of("eq", "neq", "gt", "gteq", "lt", "lteq", "like", "notLike", "nowhere")) {
                Map<String, Object> condition = object("name", "a", "operator", operator, "value", value);
                for (Object body : List.of(
                        object(field, List.of(condition)),
                        object("orQueries", List.of(object(field, List.of(condition)))))) {
                    Answer answer = http.post("admin", route, body);
                    assertThat(answer.status())
                            .as("%s %s %s", operator, value, answer.text())
                            .isLessThan(500);
                    if (answer.status() >= 400) isRefusedInChinese(answer.status(), answer);
                }
            }
    }

    /** What excludes itself, what stands alone and should not, what is empty: by either way of asking, and counted as well. */
    @Test
    void saysWhichQuestionsCannotBeAsked() {
        for (String query : List.of(
                "candidateGroup=office&candidateUser=chair",
                "candidateUser=a&candidateGroups=b",
                "includeAssignedTasks=true",
                "withoutTenantId=true&tenantIdIn=a")) {
            isRefusedInChinese(400, http.get("artsMember", "/engine-rest/task?" + query));
            isRefusedInChinese(400, http.get("artsMember", "/engine-rest/task/count?" + query));
        }
        List<Object> none = new ArrayList<>();
        none.add(null);
        for (Map<String, Object> body : List.of(
                object("candidateUser", "a", "candidateGroup", "b"),
                object("candidateGroups", List.of("a"), "candidateUser", "b"),
                object("includeAssignedTasks", true),
                object("orQueries", List.of(object("includeAssignedTasks", true))),
                object("orQueries", List.of(object("withCandidateGroups", true))),
                object("taskIdIn", none),
                object("tenantIdIn", none))) {
            isRefusedInChinese(400, http.post("artsMember", "/engine-rest/task", body));
            isRefusedInChinese(400, http.post("artsMember", "/engine-rest/task/count", body));
        }
        assertThat(http.get("artsMember", "/engine-rest/task?candidateGroup=office&candidateUser=chair")
                        .message())
                .contains("「candidateGroup」", "「candidateUser」", "不能一起使用");
    }

    private static void isRefusedInChinese(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.message()).containsPattern("[\u4e00-\u9fff]{4}");
    }
}
