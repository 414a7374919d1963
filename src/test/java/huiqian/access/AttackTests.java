package huiqian.access;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static huiqian.web.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.Door;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people who are up to something try first. */
@WholeApplication
class AttackTests {

    private static final String SECRET = "只写在这一份申请里的理由";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    private String number;
    private String instance;
    private String task;

    @BeforeEach
    void file() {
        number = flow.file("artsMember", "leave-request", with(leave(), "reason", SECRET));
        instance = flow.request(number).getProcessInstance();
        task = flow.taskFor("artsMinister", number);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDecidesTheirOwnApplication(Door door) {
        String own = flow.file("artsMinister", "leave-request", leave());
        String scrapped = flow.file("chair", "asset-scrapping", scrapping("XS-0002"));

        cannotAct(door, "artsMinister", flow.taskFor("artsMinister", own));
        cannotAct(door, "chair", flow.taskFor("chair", scrapped));
        cannotAct(door, "artsMember", task);
        assertThat(List.of(flow.status(own), flow.status(scrapped), flow.status(number)))
                .containsOnly(Status.PENDING);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDecidesForAnotherDepartment(Door door) {
        for (String person : List.of("sportsMinister", "chair", "vice1", "sec1", "admin"))
            cannotAct(door, person, task);
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
    }

    private void cannotAct(Door door, String person, String task) {
        Door.Sending sending = door.of(http, person);
        Map<String, Object> verdict = object("variables", Http.variables(approval()));
        for (Answer answer : List.of(
                sending.post("/task/" + task + "/claim", object("userId", person)),
                sending.post("/task/" + task + "/assignee", object("userId", person)),
                sending.post("/task/" + task + "/unclaim", object()),
                sending.post("/task/" + task + "/complete", verdict),
                sending.post("/task/" + task + "/submit-form", verdict)))
            assertThat(answer.status()).as(person + " " + answer.text()).isIn(403, 404);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsInferredByFilteringAndSorting(Door door) {
        Door.Sending spy = door.of(http, "sportsMember");
        String value = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        Map<String, Object> equal = object("name", "reason", "operator", "eq", "value", SECRET);
        Map<String, Object> sorting = object(
                "sortBy",
                "processVariable",
                "sortOrder",
                "asc",
                "parameters",
                object("variable", "reason", "type", "String"));
        SoftAssertions softly = new SoftAssertions();

        for (Answer answer : List.of(
                spy.post("/task", object("processVariables", List.of(equal))),
                spy.post("/task", object("processVariables", List.of(equal), "processInstanceId", instance)),
                spy.post("/task", object("orQueries", List.of(object("processVariables", List.of(equal))))),
                spy.post("/task", object("sorting", List.of(sorting))),
                spy.post("/history/task", object("processVariables", List.of(equal))),
                spy.post("/process-instance", object("variables", List.of(equal))),
                spy.post("/execution", object("processVariables", List.of(equal))),
                spy.post("/history/process-instance", object("variables", List.of(equal))),
                spy.post("/history/process-instance", object("processInstanceBusinessKeyLike", "QJ-%")),
                spy.get("/history/process-instance?startedBy=artsMember"),
                spy.get("/variable-instance?variableValues=reason_eq_" + value),
                spy.get("/history/variable-instance?variableName=reason&variableValue=" + value),
                spy.get("/job"),
                spy.get("/history/job-log"),
                spy.get("/history/detail?sortBy=time&sortOrder=asc"),
                spy.get("/history/identity-link-log?userId=artsMinister"),
                spy.get("/history/user-operation?userId=artsMember"))) {
            softly.assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            softly.assertThat(answer.json()).as(answer.raw().uri().toString()).isEmpty();
        }
        for (Answer answer : List.of(
                spy.post("/task/count", object("processVariables", List.of(equal))),
                spy.post("/process-instance/count", object("variables", List.of(equal))),
                spy.post("/history/process-instance/count", object("variables", List.of(equal))),
                spy.get("/variable-instance/count?variableValues=reason_eq_" + value),
                spy.get("/history/variable-instance/count?variableName=reason")))
            softly.assertThat(answer.json().get("count").asInt())
                    .as(answer.raw().uri().toString())
                    .isZero();
        for (Answer answer : List.of(
                spy.get("/process-definition/statistics"),
                spy.get("/task/" + task + "/comment"),
                spy.get("/process-instance/" + instance + "/comment"),
                spy.get("/task/" + task + "/attachment"),
                spy.get("/task/" + task + "/variables/reason/data")))
            softly.assertThat(answer.status()).as(answer.raw().uri().toString()).isIn(403, 404);
        softly.assertAll();
    }

    @Test
    void aGuessedNumberTellsNothing() {
        flow.approve("artsMinister", number);
        String record = "/records/%s-approval.pdf";
        assertThat(http.get("artsMember", record.formatted(number)).status()).isEqualTo(200);

        for (String path : List.of(record, "/api/requests/%s")) {
            Answer real = http.get("sportsMember", path.formatted(number));
            Answer invented = http.get("sportsMember", path.formatted("QJ-2026-9999"));
            assertThat(real.status()).isEqualTo(404);
            assertThat(real.text().replace(number, ""))
                    .isEqualTo(invented.text().replace("QJ-2026-9999", ""));
        }
        assertThat(http.get(null, record.formatted(number)).status()).isEqualTo(401);
        assertThat(http.get("sportsMember", "/api/tasks/" + task + "/request").status())
                .isEqualTo(404);
    }

    @Test
    void cockpitAndItsQueriesAreForAdmins() {
        for (String person : List.of("artsMember", "sec1", "guest")) {
            Door.Sending pages = Door.anyPage(http, person);
            for (String path : List.of("process-instance", "process-definition/statistics", "incident"))
                assertThat(pages.get("/camunda/api/cockpit/plugin/base/default/" + path)
                                .status())
                        .as(person + " " + path)
                        .isEqualTo(403);
        }
    }

    @Test
    void nobodyHangsAProgramOnACaseUnderTheNameOfARecord() {
        String program = "--b\r\nContent-Disposition: form-data; name=\"attachment-name\"\r\n\r\nrecord.pdf\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"content\"; filename=\"record.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\nMZ\u0000\u0001\r\n--b--\r\n";
        for (String person : List.of("artsMember", "artsMinister", "sec1", "admin")) {
            Answer answer = http.send(
                    person,
                    HttpRequest.newBuilder().POST(BodyPublishers.ofString(program)),
                    "/engine-rest/task/" + task + "/attachment/create",
                    "multipart/form-data; boundary=b");
            assertThat(answer.status()).as(person).isEqualTo(403);
        }
        assertThat(http.get("artsMinister", "/engine-rest/task/" + task + "/attachment")
                        .text())
                .isEqualTo("[]");
    }
}
