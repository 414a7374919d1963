package huiqian.incident.pages;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.ledger.Status;
import huiqian.fault.Breakdown;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.Door;
import huiqian.web.PageSession;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an administrator reads and does when the platform could not do its part. */
@WholeApplication
class IncidentsHttpTests extends FlowStory {

    private static final String STEP = "出具通过批件";
    private static final String MESSAGE =
            "「部长例会」（QJ-2026-0001，请假申请）的「出具通过批件」没有办成\n" + "原因：数据库读写失败\n处理办法：请技术人员确认数据库运行正常、磁盘没有写满，然后重试";
    private static final String NOTICE =
            "「部长例会」（QJ-2026-0001，请假申请）的「出具通过批件」没有办成，数据库读写失败。请在「故障」页面（/incidents）查看处理办法，并重试";

    @Autowired
    Http http;

    @Autowired
    ManagementService management;

    @Autowired
    ApplicationContext application;

    private String number;
    private Job job;

    @AfterEach
    void mendEverything() {
        jdbc.execute("alter table hq_record drop constraint if exists hq_record_broken");
    }

    private int failForGood() {
        number = flow.file("artsMember", "leave-request", leave());
        submitAndStop("artsMinister", number, approval());
        try (Breakdown breakdown = Breakdown.of(application)) {
            int tries = breakdown.exhaust(number);
            job = breakdown.jobOf(number);
            return tries;
        }
    }

    private JsonNode incidents() {
        String query = "/engine-rest/incident?processInstanceId="
                + flow.request(number).getProcessInstance();
        return http.get("admin", query).json();
    }

    private String incident() {
        return incidents().get(0).path("id").asText();
    }

    @Test
    void saysWhichApplicationWhichStepWhyAndWhatToDo() {
        int tries = failForGood();

        assertThat(incidents()).hasSize(1);
        assertThat(incidents().get(0).path("incidentMessage").asText()).isEqualTo(MESSAGE);
        Answer failed = http.get("admin", "/engine-rest/job/" + job.getId());
        assertThat(failed.json().path("exceptionMessage").asText()).isEqualTo(MESSAGE);
        Answer trace = http.get("admin", "/engine-rest/job/" + job.getId() + "/stacktrace");
        assertThat(trace.text()).contains("HQ_RECORD_BROKEN").contains("at huiqian.approval.ledger.OutcomeDesk.settle");
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);

        String page = http.get("admin", "/incidents").text();
        assertThat(page)
                .contains(number, "部长例会", "请假申请", STEP, "数据库读写失败", "磁盘没有写满", tries + " 次", "2026年11月23日 16:11")
                .contains("/camunda/app/cockpit/default/#/process-instance/"
                        + flow.request(number).getProcessInstance());
    }

    @Test
    void tellsAdministratorsOnceAndNobodyElse() {
        failForGood();

        assertThat(told("admin")).containsExactly(NOTICE);
        assertThat(told("artsMember")).noneMatch(text -> text.contains("没有办成"));
        assertThat(told("artsMinister")).noneMatch(text -> text.contains("没有办成"));
    }

    @Test
    void saysThatAllIsWell() {
        assertThat(http.get("admin", "/incidents").text()).contains("没有故障，一切正常").doesNotContain("<table");
    }

    @Test
    void retriesFromThePageAtOnce() {
        failForGood();
        PageSession admin = PageSession.of(http, "admin");

        Answer retried = admin.submit("/incidents/" + incident() + "/retry");

        assertThat(PageSession.location(retried)).endsWith("/incidents?done=retried");
        assertThat(admin.get("/incidents?done=retried").text())
                .contains("已经安排重试")
                .doesNotContain(number);
        endsWell();
        assertThat(lastRetry())
                .containsEntry("person", "admin")
                .containsEntry("subject", number)
                .containsEntry("detail", "重试：「部长例会」（QJ-2026-0001，请假申请）的「出具通过批件」没有办成，上次的原因：数据库读写失败");
    }

    /** As Cockpit does it, which knows nothing of pauses, and as scripts do. */
    @ParameterizedTest
    @EnumSource(Door.class)
    void retriesFromCockpitAndScriptsAtOnce(Door door) {
        failForGood();
        assertThat(job.getDuedate())
                .as("the pause before a try that will not be")
                .isAfter(ClockUtil.getCurrentTime());

        for (String other : List.of("artsMember", "artsMinister", "chair", "advisor"))
            assertThat(retry(door, other).status()).as(other).isEqualTo(403);
        assertThat(incidents()).hasSize(1);

        assertThat(retry(door, "admin").status()).isEqualTo(204);
        assertThat(http.get("admin", "/incidents").text()).doesNotContain(number);
        endsWell();
        assertThat(lastRetry()).containsEntry("person", "admin").containsEntry("subject", number);
    }

    private Answer retry(Door door, String person) {
        return door.of(http, person).send("PUT", "/job/" + job.getId() + "/retries", Map.of("retries", 1));
    }

    private void endsWell() {
        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(http.get("admin", "/incidents").text()).contains("没有故障");
    }

    private Map<String, Object> lastRetry() {
        return row("select person, subject, detail from hq_audit where kind = 'WORK_RETRIED' order by id desc limit 1");
    }

    @Test
    void comesBackIfItFailsAgain() {
        int tries = failForGood();
        http.post("admin", "/incidents/" + incident() + "/retry", "");
        assertThat(incidents()).isEmpty();

        try (Breakdown breakdown = Breakdown.of(application)) {
            assertThat(breakdown.exhaust(number)).isEqualTo(1);
        }

        assertThat(incidents()).hasSize(1);
        assertThat(http.get("admin", "/incidents").text()).contains(number, (tries + 1) + " 次");
        assertThat(told("admin")).containsExactly(NOTICE, NOTICE);
    }

    @Test
    void letsTheHouseSpeakForItself() {
        number = flow.file("artsMember", "leave-request", leave());
        submitAndStop("artsMinister", number, approval());
        jdbc.update("update hq_request set outcome = 'REJECTED' where number = ?", number);
        try (Breakdown breakdown = Breakdown.of(application)) {
            breakdown.exhaust(number);
        }

        assertThat(incidents().get(0).path("incidentMessage").asText())
                .contains("原因：申请 QJ-2026-0001 已有结果：未通过\n", "处理办法：请先解决上面所说的问题，然后重试");
    }

    @Test
    void tellsWorkThatBelongsToNoApplication() {
        Batch batch = management.setJobRetriesAsync(List.of("any"), 1);
        job = management
                .createJobQuery()
                .jobDefinitionId(batch.getSeedJobDefinitionId())
                .singleResult();
        try (Breakdown breakdown = Breakdown.of(application)) {
            jdbc.update("update act_ru_job set handler_cfg_ = 'no such batch' where id_ = ?", job.getId());
            for (Job now = job; now.getRetries() > 0; now = again(job)) breakdown.fail(now);

            assertThat(http.get("admin", "/incidents").text()).contains("不属于任何申请", "后台任务「批量操作」", "系统内部错误");
            assertThat(told("admin")).hasSize(1).first().asString().startsWith("后台任务「批量操作」");
        } finally {
            management.deleteJob(job.getId());
            management.deleteBatch(batch.getId(), true);
        }
        assertThat(http.get("admin", "/incidents").text()).contains("没有故障");
    }

    private Job again(Job job) {
        return management.createJobQuery().jobId(job.getId()).singleResult();
    }

    @Test
    void isForAdministratorsOnly() {
        failForGood();
        String retry = "/incidents/" + incident() + "/retry";
        for (String other : List.of("artsMember", "artsMinister", "chair", "sec1", "guest", "advisor")) {
            assertThat(http.get(other, "/incidents").status()).as(other).isEqualTo(403);
            assertThat(http.post(other, retry, "").status()).as(other).isEqualTo(403);
        }
        assertThat(PageSession.of(http, "admin").postFromElsewhere(retry, "").status())
                .isEqualTo(403);
        assertThat(incidents()).hasSize(1);
    }

    @Test
    void saysThatItIsGone() {
        Answer answer = http.post("admin", "/incidents/made-up/retry", "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("这一条已经不在了");
    }
}
