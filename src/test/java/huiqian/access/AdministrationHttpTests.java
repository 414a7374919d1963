package huiqian.access;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.web.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.Door;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Admins administer; they neither decide cases nor change them, nor people, over the engine's APIs. */
@WholeApplication
class AdministrationHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate jdbc;

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

    /** A deadline is the flow's: neither met early, nor put off, nor stopped, whichever route leads there. */
    @ParameterizedTest
    @EnumSource
    void holdsNoTimeInHand(Door door) {
        Door.Sending admin = door.of(http, "admin");
        String job = "/job/" + aJob();
        List<String> cases = List.of(instance);
        Map<String, Object> stopped = object("suspended", true);
        Map<String, Object> leaves = object("processDefinitionKey", "leave-request", "suspended", true);
        SoftAssertions softly = new SoftAssertions();

        isShut(softly, admin, "POST", job + "/execute", object());
        isShut(softly, admin, "POST", job + "/execute", object());
        isShut(softly, admin, "PUT", job + "/duedate", object("duedate", "2027-01-01T00:00:00.000+0800"));
        isShut(softly, admin, "PUT", job + "/duedate", object("duedate", null));
        isShut(softly, admin, "POST", job + "/duedate/recalculate", object());
        isShut(softly, admin, "PUT", job + "/retries", object("retries", 3));
        isShut(softly, admin, "PUT", job + "/priority", object("priority", 7));
        isShut(softly, admin, "PUT", job + "/suspended", stopped);
        isShut(softly, admin, "PUT", "/job/suspended", object("processInstanceId", instance, "suspended", true));
        isShut(softly, admin, "PUT", "/job/suspended", leaves);
        isShut(softly, admin, "POST", "/job/retries", object("jobIds", List.of(aJob()), "retries", 3));
        isShut(softly, admin, "PUT", "/job-definition/suspended", leaves);
        isShut(softly, admin, "PUT", "/job-definition/" + aJobDefinition() + "/suspended", stopped);
        isShut(softly, admin, "PUT", "/job-definition/" + aJobDefinition() + "/jobPriority", object("priority", 7));
        isShut(softly, admin, "PUT", "/process-instance/" + instance + "/suspended", stopped);
        isShut(softly, admin, "PUT", "/process-instance/suspended", leaves);
        isShut(
                softly,
                admin,
                "PUT",
                "/process-instance/suspended",
                object("processInstanceIds", cases, "suspended", true));
        isShut(
                softly,
                admin,
                "POST",
                "/process-instance/suspended-async",
                object("processInstanceIds", cases, "suspended", true));
        isShut(softly, admin, "POST", "/process-instance/job-retries", object("processInstances", cases, "retries", 3));
        softly.assertAll();
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        assertThat(management.createJobQuery().jobId(aJob()).withException().count())
                .as("a refusal is no failure")
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void stopsNoCaseTogetherWithItsFlowNorShortensItsHistory(Door door) {
        Door.Sending admin = door.of(http, "admin");
        Map<String, Object> withCases = object("suspended", true, "includeProcessInstances", true);
        Map<String, Object> later = object("suspended", true, "executionDate", "2027-01-01T00:00:00.000+0800");
        Map<String, Object> byKey =
                object("processDefinitionKey", "leave-request", "suspended", true, "includeProcessInstances", true);
        SoftAssertions softly = new SoftAssertions();

        for (String leaves : List.of("/process-definition/key/leave-request", "/process-definition/" + definition())) {
            isShut(softly, admin, "PUT", leaves + "/suspended", withCases);
            isShut(softly, admin, "PUT", leaves + "/suspended", later);
            isShut(softly, admin, "PUT", leaves + "/history-time-to-live", object("historyTimeToLive", 0));
        }
        isShut(softly, admin, "PUT", "/process-definition/suspended", byKey);
        softly.assertAll();
    }

    /** The engine would suspend every job that comes up later, too: the reminder, the escalation, the settlement. */
    @Test
    void letsCasesGoOnWhoseFlowIsSuspended() {
        assertThat(put("/process-definition/" + definition() + "/suspended", object("suspended", true)))
                .isEqualTo(204);
        try {
            flow.approve("artsMinister", number);
            flow.runDueJobs();
            assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        } finally {
            put("/process-definition/" + definition() + "/suspended", object("suspended", false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void mendsAJobThatFailedAndIsSeen(Door door) {
        Door.Sending admin = door.of(http, "admin");
        String job = aJob();
        fail(job);

        assertThat(admin.send("PUT", "/job/" + job + "/duedate", object("duedate", "2026-12-24T00:00:00.000+0800"))
                        .status())
                .isEqualTo(204);
        assertThat(deeds()).startsWith("admin " + number + " 改故障任务的时间");
        assertThat(admin.send("PUT", "/job/" + job + "/retries", object("retries", 0))
                        .status())
                .as("which would stop it")
                .isEqualTo(400);
        assertThat(admin.send("PUT", "/job/" + job + "/retries", object("retries", -1)))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400))
                .satisfies(refused -> assertThat(refused.text()).contains("重试次数"));
        assertThat(admin.send("PUT", "/job/" + job + "/retries", object("retries", 1))
                        .status())
                .isEqualTo(204);
        assertThat(deeds()).startsWith("admin " + number + " 设故障任务的重试次数");
        assertThat(admin.send("POST", "/job/" + job + "/execute", object()).status())
                .isEqualTo(204);
        assertThat(deeds()).startsWith("admin " + number + " 立即执行故障任务");
    }

    @Test
    void isSeenLettingACaseGoOnAndClearingOneAway() {
        String scrapped = flow.file("artsMember", "asset-scrapping", scrapping("XS-0001"));
        flow.approve("chair", scrapped);
        String over = flow.request(scrapped).getProcessInstance();

        assertThat(put("/process-instance/" + instance + "/suspended", object("suspended", false)))
                .isEqualTo(204);
        assertThat(deeds()).startsWith("admin " + number + " 恢复办理");
        assertThat(http.delete("admin", "/engine-rest/process-instance/" + over).status())
                .isEqualTo(204);
        assertThat(deeds()).startsWith("admin " + scrapped + " 取消流程");
    }

    @Test
    void keepsItsTools() {
        assertThat(put("/process-definition/" + definition() + "/suspended", object("suspended", false)))
                .isEqualTo(204);
        assertThat(http.get("admin", "/engine-rest/incident").status()).isEqualTo(200);
        assertThat(http.get("admin", "/engine-rest/job").status()).isEqualTo(200);
        assertThat(http.get("admin", "/engine-rest/process-definition/statistics")
                        .status())
                .isEqualTo(200);
        assertThat(http.post(
                                "admin",
                                "/engine-rest/migration/generate",
                                object(
                                        "sourceProcessDefinitionId",
                                        definition(),
                                        "targetProcessDefinitionId",
                                        definition()))
                        .status())
                .isEqualTo(200);
    }

    private String definition() {
        return http.get("admin", "/engine-rest/process-definition/key/leave-request")
                .json()
                .get("id")
                .asText();
    }

    private String aJob() {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .get(0)
                .getId();
    }

    private String aJobDefinition() {
        return management.createJobQuery().jobId(aJob()).singleResult().getJobDefinitionId();
    }

    private void fail(String job) {
        jdbc.update("update ACT_RU_JOB set EXCEPTION_MSG_ = 'no room', REV_ = REV_ + 1 where ID_ = ?", job);
    }

    private String deeds() {
        return jdbc.queryForObject(
                "select person || ' ' || subject || ' ' || detail from hq_audit where kind = 'CASE_MAINTAINED' order by id desc limit 1",
                String.class);
    }

    private int put(String path, Object body) {
        return http.put("admin", "/engine-rest" + path, body).status();
    }
}
