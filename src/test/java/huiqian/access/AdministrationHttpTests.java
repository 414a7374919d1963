package huiqian.access;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.web.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.Door;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Admins administer; they neither decide cases nor change them, nor people, over the engine's APIs. */
@WholeApplication
class AdministrationHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    private String number;
    private String instance;
    private String task;

    @BeforeEach
    void file() {
        number = flow.file("artsMember", "leave-request", leave());
        instance = flow.request(number).getProcessInstance();
        task = flow.taskFor("artsMinister", number);
    }

    @ParameterizedTest
    @EnumSource
    void changesNoCase(Door door) {
        Door.Sending admin = door.of(http, "admin");
        Map<String, Object> value = object("value", "APPROVE", "type", "String");
        List<Object> ahead = List.of(object("type", "startBeforeActivity", "activityId", "serviceTask_settleApproved"));
        SoftAssertions softly = new SoftAssertions();

        isShut(softly, admin, "PUT", "/task/" + task + "/variables/verdict", value);
        isShut(softly, admin, "PUT", "/process-instance/" + instance + "/variables/verdict", value);
        isShut(softly, admin, "POST", "/process-instance/" + instance + "/modification", object("instructions", ahead));
        isShut(softly, admin, "POST", "/task/" + task + "/delegate", object("userId", "sportsMember"));
        isShut(softly, admin, "POST", "/task/" + task + "/resolve", object());
        isShut(softly, admin, "POST", "/task/" + task + "/assignee", object("userId", "admin"));
        isShut(softly, admin, "POST", "/task/" + task + "/assignee", object("userId", "sportsMember"));
        isShut(softly, admin, "POST", "/task/" + task + "/claim", object("userId", "admin"));
        isShut(
                softly,
                admin,
                "POST",
                "/task/" + task + "/identity-links",
                object("userId", "admin", "type", "candidate"));
        isShut(softly, admin, "POST", "/task/create", object("id", "t", "name", "t"));
        isShut(softly, admin, "PUT", "/task/" + task, object("name", "x"));
        isShut(softly, admin, "POST", "/task/" + task + "/comment/create", object("message", "x"));
        isShut(softly, admin, "POST", "/task/" + task + "/bpmnError", object("errorCode", "x"));
        isShut(
                softly,
                admin,
                "POST",
                "/message",
                object("messageName", "requestWithdrawn", "processInstanceId", instance));
        isShut(softly, admin, "POST", "/signal", object("name", "x"));
        isShut(softly, admin, "DELETE", "/history/process-instance/" + instance, null);
        isShut(softly, admin, "POST", "/process-instance/delete", object("processInstanceIds", List.of(instance)));
        softly.assertAll();
        assertThat(http.submit("admin", task, approval()).status()).isEqualTo(403);
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        assertThat(http.submit("artsMinister", task, approval()).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @EnumSource
    void changesNoPeople(Door door) {
        Door.Sending admin = door.of(http, "admin");
        Map<String, Object> profile = object("id", "evil", "firstName", "e", "lastName", "x");
        SoftAssertions softly = new SoftAssertions();

        isShut(
                softly,
                admin,
                "POST",
                "/user/create",
                object("profile", profile, "credentials", object("password", "x")));
        isShut(softly, admin, "PUT", "/user/chair/profile", object("id", "chair", "firstName", "e", "lastName", "x"));
        isShut(
                softly,
                admin,
                "PUT",
                "/user/chair/credentials",
                object("password", "x", "authenticatedUserPassword", "demo"));
        isShut(softly, admin, "DELETE", "/user/chair", null);
        isShut(softly, admin, "PUT", "/group/chair/members/admin", object());
        isShut(softly, admin, "DELETE", "/group/presidium/members/chair", null);
        isShut(softly, admin, "POST", "/group/create", object("id", "g", "name", "g", "type", "x"));
        isShut(softly, admin, "POST", "/tenant/create", object("id", "t", "name", "t"));
        isShut(
                softly,
                admin,
                "POST",
                "/authorization/create",
                object(
                        "type",
                        1,
                        "permissions",
                        List.of("ALL"),
                        "userId",
                        "sec2",
                        "resourceType",
                        0,
                        "resourceId",
                        "*"));
        softly.assertAll();
    }

    private static void isShut(SoftAssertions softly, Door.Sending admin, String method, String path, Object body) {
        Answer answer = admin.send(method, path, body);
        String what = method + " " + path + " " + answer.text();
        softly.assertThat(answer.status()).as(what).isEqualTo(403);
        softly.assertThat(answer.message()).as(what).containsPattern("[\u4e00-\u9fff]{6}");
    }

    @Test
    void cancelsNoFlowWhoseRequestWaitsForItsOutcome() {
        Answer answer = http.delete("admin", "/engine-rest/process-instance/" + instance);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.message()).contains(number, "撤回");
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
    }

    @Test
    void cancelsTheAfterWorkOfARequestThatHasItsOutcome() {
        String scrapped = flow.file("artsMember", "asset-scrapping", scrapping("XS-0001"));
        flow.approve("chair", scrapped);

        Answer answer = http.delete(
                "admin",
                "/engine-rest/process-instance/" + flow.request(scrapped).getProcessInstance());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(flow.status(scrapped)).isEqualTo(Status.APPROVED);
    }

    @Test
    void deletesNoDeploymentTogetherWithItsCases() {
        String deployment = http.get("admin", "/engine-rest/process-definition/key/leave-request")
                .json()
                .get("deploymentId")
                .asText();

        assertThat(http.delete("admin", "/engine-rest/deployment/" + deployment + "?cascade=true")
                        .status())
                .isEqualTo(403);
        assertThat(http.delete("admin", "/engine-rest/process-definition/key/leave-request/delete?cascade=true")
                        .status())
                .isIn(403, 404, 405);
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
    }

    @Test
    void keepsItsTools() {
        String definition = http.get("admin", "/engine-rest/process-definition/key/leave-request")
                .json()
                .get("id")
                .asText();
        String job = http.get("admin", "/engine-rest/job?processInstanceId=" + instance)
                .json()
                .get(0)
                .get("id")
                .asText();

        assertThat(put("/process-instance/" + instance + "/suspended", object("suspended", true)))
                .isEqualTo(204);
        assertThat(put("/process-instance/" + instance + "/suspended", object("suspended", false)))
                .isEqualTo(204);
        assertThat(put("/process-definition/" + definition + "/suspended", object("suspended", false)))
                .isEqualTo(204);
        assertThat(put("/job/" + job + "/retries", object("retries", 3))).isEqualTo(204);
        assertThat(put("/job/" + job + "/duedate", object("duedate", null))).isEqualTo(204);
        assertThat(http.get("admin", "/engine-rest/incident").status()).isEqualTo(200);
        assertThat(http.post(
                                "admin",
                                "/engine-rest/migration/generate",
                                object(
                                        "sourceProcessDefinitionId",
                                        definition,
                                        "targetProcessDefinitionId",
                                        definition))
                        .status())
                .isEqualTo(200);
    }

    private int put(String path, Object body) {
        return http.put("admin", "/engine-rest" + path, body).status();
    }
}
