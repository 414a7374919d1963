package huiqian.web;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static huiqian.web.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the engine's API offers beside the forms moves nothing for those who are not admins, whoever's case it is. */
@WholeApplication
class ShutDoorsHttpTests {

    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 405, 409);
    private static final Set<Integer> QUERIED = Set.of(200, 400, 403, 404, 405, 409);

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    private String number;
    private String instance;
    private String definition;
    private String task;

    @BeforeEach
    void file() {
        number = flow.file("artsMember", "leave-request", leave());
        instance = flow.request(number).getProcessInstance();
        task = flow.taskFor("artsMinister", number);
        definition = http.get("artsMember", "/engine-rest/process-definition/key/leave-request")
                .json()
                .get("id")
                .asText();
    }

    private record Attempt(String method, String path, Object body) {}

    @ParameterizedTest(name = "{1} through {0}")
    @CsvSource({
        "ENGINE_REST, artsMinister",
        "ENGINE_REST, artsMember",
        "ENGINE_REST, sportsMember",
        "PAGES, artsMinister",
        "PAGES, artsMember"
    })
    void keepsEveryShortcutShut(Door door, String person) {
        Door.Sending sending = door.of(http, person);
        Set<String> before = Everything.in(jdbc);
        SoftAssertions softly = new SoftAssertions();

        for (Attempt attempt : attempts(person)) {
            Answer answer = sending.send(attempt.method, attempt.path, attempt.body);
            String what = attempt.method + " " + attempt.path + ": " + answer.text();
            softly.assertThat(answer.status()).as(what).isIn(400, 403, 404, 405);
            if (answer.status() == 403)
                softly.assertThat(answer.message()).as(what).containsPattern("[\u4e00-\u9fff]");
        }
        softly.assertThat(Everything.changedSince(before, jdbc)).isEmpty();
        softly.assertAll();
        theCaseGoesOn();
    }

    private List<Attempt> attempts(String person) {
        List<Attempt> attempts = new ArrayList<>();
        Map<String, Object> value = object("value", "APPROVE", "type", "String");
        Map<String, Object> change = object("modifications", Map.of("verdict", value), "deletions", List.of("reason"));
        List<Object> ahead = List.of(object("type", "startBeforeActivity", "activityId", "serviceTask_settleApproved"));
        Map<String, Object> jump = object(
                "processDefinitionId", definition, "processInstanceIds", List.of(instance), "instructions", ahead);
        Map<String, Object> suspension = object("suspended", true);

        for (String where : List.of(
                "/task/" + task + "/variables",
                "/task/" + task + "/localVariables",
                "/execution/" + instance + "/localVariables",
                "/process-instance/" + instance + "/variables")) {
            attempts.add(new Attempt("POST", where, change));
            attempts.add(new Attempt("PUT", where + "/verdict", value));
            attempts.add(new Attempt("DELETE", where + "/reason", null));
        }
        String aTask = "/task/" + task;
        String anInstance = "/process-instance/" + instance;
        String aDefinition = "/process-definition/" + definition;
        String anExecution = "/execution/" + instance;
        Map<String, Object> user = object("id", "evil", "firstName", "e", "lastName", "x");
        attempts.addAll(List.of(
                post("/message", object("messageName", "requestWithdrawn", "processInstanceId", instance)),
                post("/message", object("messageName", "requestWithdrawn", "businessKey", number, "all", true)),
                post("/signal", object("name", "x")),
                post("/condition", object("variables", Map.of("x", value))),
                post(anExecution + "/signal", object()),
                post(anExecution + "/messageSubscriptions/requestWithdrawn/trigger", object()),
                post(anExecution + "/create-incident", object("incidentType", "x", "configuration", "x")),
                post(
                        "/process-instance/variables-async",
                        object("processInstanceIds", List.of(instance), "variables", Map.of("verdict", value))),
                post(
                        "/process-instance/message-async",
                        object("processInstanceIds", List.of(instance), "messageName", "requestWithdrawn")),
                post(anInstance + "/modification", object("instructions", ahead)),
                post(anInstance + "/modification-async", object("instructions", ahead)),
                post("/modification/execute", jump),
                post("/modification/executeAsync", jump),
                post(aDefinition + "/restart", object("processInstanceIds", List.of(instance), "instructions", ahead)),
                post(
                        "/migration/generate",
                        object("sourceProcessDefinitionId", definition, "targetProcessDefinitionId", definition)),
                post(
                        "/migration/execute",
                        object(
                                "processInstanceIds",
                                List.of(instance),
                                "migrationPlan",
                                object(
                                        "sourceProcessDefinitionId",
                                        definition,
                                        "targetProcessDefinitionId",
                                        definition,
                                        "instructions",
                                        List.of()))),
                new Attempt("DELETE", anInstance, null),
                post("/process-instance/delete", object("processInstanceIds", List.of(instance))),
                put(anInstance + "/suspended", suspension),
                put("/process-instance/suspended", object("processInstanceIds", List.of(instance), "suspended", true)),
                put(aDefinition + "/suspended", suspension),
                put(
                        "/process-definition/suspended",
                        object("processDefinitionKey", "leave-request", "suspended", true)),
                new Attempt("DELETE", aDefinition + "?cascade=true", null),
                put(aDefinition + "/history-time-to-live", object("historyTimeToLive", 1)),
                put("/job/suspended", object("processInstanceId", instance, "suspended", true)),
                put("/job-definition/suspended", object("processDefinitionKey", "leave-request", "suspended", true)),
                post("/job/retries", object("jobIds", List.of("x"), "retries", 0))));
        attempts.addAll(List.of(
                post(aTask + "/bpmnError", object("errorCode", "x")),
                post(aTask + "/bpmnEscalation", object("escalationCode", "x")),
                post(aTask + "/delegate", object("userId", "artsMember")),
                post(aTask + "/resolve", object()),
                post(aTask + "/resolve", object("variables", Map.of("verdict", value))),
                post(aTask + "/identity-links", object("userId", "artsMember", "type", "candidate")),
                post(aTask + "/identity-links/delete", object("userId", "artsMinister", "type", "candidate")),
                post(aTask + "/claim", object("userId", person.equals("artsMinister") ? "artsMember" : person)),
                post(aTask + "/assignee", object("userId", person.equals("artsMinister") ? "artsMember" : person)),
                put(aTask, object("name", "x", "assignee", "artsMember")),
                new Attempt("DELETE", aTask, null),
                post("/task/create", object("id", "mine", "name", "x", "assignee", person)),
                post(aTask + "/comment/create", object("message", "x")),
                post(anInstance + "/comment/create", object("message", "x")),
                put(aTask + "/comment", object("id", "x", "message", "y")),
                new Attempt("DELETE", aTask + "/comment", null),
                new Attempt("DELETE", aTask + "/attachment/x", null)));
        attempts.addAll(List.of(
                post(
                        "/authorization/create",
                        object(
                                "type",
                                1,
                                "permissions",
                                List.of("ALL"),
                                "userId",
                                person,
                                "resourceType",
                                0,
                                "resourceId",
                                "*")),
                post("/user/create", object("profile", user, "credentials", object("password", "x"))),
                put("/user/" + person + "/profile", object("id", person, "firstName", "e", "lastName", "x")),
                put("/user/chair/credentials", object("password", "x", "authenticatedUserPassword", "demo")),
                new Attempt("DELETE", "/user/" + person, null),
                post("/user/chair/unlock", null),
                post("/group/create", object("id", "g", "name", "g", "type", "x")),
                put("/group/camunda-admin/members/" + person, object()),
                new Attempt("DELETE", "/group/presidium/members/chair", null),
                put("/group/chair", object("id", "chair", "name", "x", "type", "y")),
                new Attempt("DELETE", "/group/member", null),
                post("/tenant/create", object("id", "t", "name", "t")),
                post(
                        "/filter/create",
                        object("resourceType", "Task", "name", "x", "query", object(), "properties", object())),
                post(
                        "/external-task/fetchAndLock",
                        object(
                                "workerId",
                                "w",
                                "maxTasks",
                                1,
                                "topics",
                                List.of(object("topicName", "x", "lockDuration", 1000)))),
                post("/identity/verify", object("username", "chair", "password", "demo")),
                post("/decision-definition/key/x/evaluate", object("variables", object())),
                new Attempt("DELETE", "/history/process-instance/" + instance, null),
                new Attempt("DELETE", "/history/process-instance/" + instance + "/variable-instances", null),
                post("/history/process-instance/delete", object("historicProcessInstanceIds", List.of(instance))),
                post(
                        "/history/process-instance/set-removal-time",
                        object("calculatedRemovalTime", true, "historicProcessInstanceIds", List.of(instance))),
                post("/history/cleanup", null),
                put("/history/user-operation/x/set-annotation", object("annotation", "x")),
                post("/telemetry/configuration", object("enableTelemetry", true)),
                new Attempt("DELETE", "/metrics/task-worker", null)));
        return attempts;
    }

    private static Attempt post(String path, Object body) {
        return new Attempt("POST", path, body);
    }

    private static Attempt put(String path, Object body) {
        return new Attempt("PUT", path, body);
    }

    /** Whatever the engine's API may come to offer: it is found by its annotations, so that none is forgotten. */
    @ParameterizedTest
    @CsvSource({"ENGINE_REST, artsMinister", "PAGES, artsMember"})
    void findsNoWritingResourceThatMovesAnything(Door door, String person) {
        Door.Sending sending = door.of(http, person);
        Set<String> before = Everything.in(jdbc);
        SoftAssertions softly = new SoftAssertions();

        List<EngineResources.Resource> all = EngineResources.writing();
        for (EngineResources.Resource resource : all) {
            Answer answer = sending.send(resource.method(), resource.path(this::example), "{}");
            softly.assertThat(answer.status())
                    .as(resource + " " + answer.text())
                    .isIn(resource.isQuery() ? QUERIED : REFUSED);
        }
        softly.assertThat(all).hasSizeGreaterThan(150);
        softly.assertThat(Everything.changedSince(before, jdbc)).isEmpty();
        softly.assertAll();
        theCaseGoesOn();
    }

    private String example(String under, String parameter) {
        if (parameter.equals("key")) return "leave-request";
        if (under.startsWith("/task")) return task;
        if (under.startsWith("/process-definition")) return definition;
        return under.contains("process-instance") || under.startsWith("/execution") ? instance : "x";
    }

    @Test
    void letsNoMemberDeploy() {
        String part = "--line\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String model = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\"/>";
        String body = part.formatted("deployment-name", "", "x")
                + part.formatted("data", "; filename=\"x.bpmn\"", model)
                + "--line--\r\n";
        Set<String> before = Everything.in(jdbc);

        Answer answer = http.send(
                "artsMinister",
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)),
                "/engine-rest/deployment/create",
                "multipart/form-data; boundary=line");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.message()).containsPattern("[\u4e00-\u9fff]");
        assertThat(Everything.changedSince(before, jdbc)).isEmpty();
    }

    private void theCaseGoesOn() {
        assertThat(http.submit("artsMinister", task, approval()).status()).isEqualTo(204);
        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }
}
