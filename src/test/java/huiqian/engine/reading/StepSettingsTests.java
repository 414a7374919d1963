package huiqian.engine.reading;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.ledger.Status;
import huiqian.notification.Notice;
import huiqian.notification.NoticeBoard;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a step says in properties holds as if it were drawn: its deadlines, its comment rule, whether it may be decided in bulk. */
@WholeApplication
class StepSettingsTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    NoticeBoard notices;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void deploy() {
        sooner("leave-request")
                .with("\"PT36H\" />", "\"PT36H\" />" + property("comment", "always") + property("bulk", "true"))
                .deploy(http);
    }

    /** With other deadlines than the shipped ones. */
    private static Redesign sooner(String flow) {
        return Redesign.of(flow)
                .with("\"remindAfter\" value=\"PT24H\"", "\"remindAfter\" value=\"PT12H\"")
                .with("\"escalateAfter\" value=\"PT48H\"", "\"escalateAfter\" value=\"PT36H\"");
    }

    private static String property(String name, String value) {
        return "<camunda:property name=\"%s\" value=\"%s\" />".formatted(name, value);
    }

    @Test
    void remindsAndHandsUpAtTheTimesStated() {
        String number = flow.file("artsMember", "leave-request", leave());

        assertThat(inbox("artsMinister", number).path("due").asText()).isEqualTo("2026-11-24T21:00:00+08:00");
        flow.pass(Duration.ofHours(11));
        assertThat(reminders("artsMinister")).isZero();
        flow.pass(Duration.ofHours(2));
        assertThat(reminders("artsMinister")).isOne();
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        flow.pass(Duration.ofHours(22));
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        flow.pass(Duration.ofHours(2));
        assertThat(flow.waitsFor(number)).contains("artsMinister", "chair", "vice1");
        assertThat(reminders("artsMinister")).isOne();
    }

    @Test
    void keepsItsTimersWhenTheModelIsReadAgain() {
        String number = flow.file("artsMember", "leave-request", leave());
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        settings.getDeploymentCache().discardProcessDefinitionCache();

        flow.pass(Duration.ofHours(37));

        assertThat(reminders("artsMinister")).isOne();
        assertThat(flow.waitsFor(number)).contains("artsMinister", "chair", "vice1");
        flow.submit("chair", number, answers("verdict", "APPROVE", "comment", "同意"));
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void remindsVotersOnceNotOncePerBallot() {
        sooner("activity-proposal").deploy(http);
        String number = flow.file("artsMember", "activity-proposal", activity());
        assertThat(inbox("chair", number).path("due").asText()).isEqualTo("2026-11-26T09:00:00+08:00");

        flow.pass(Duration.ofHours(13));
        assertThat(reminders("chair")).isOne();
        assertThat(reminders("vice2")).isOne();
        flow.pass(Duration.ofHours(24));
        assertThat(notices.unread("advisor"))
                .anyMatch(notice -> notice.getMessage().contains("未投票"));
        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice1", "vice2");
    }

    @Test
    void takesNoApprovalWithoutAComment() {
        String number = flow.file("artsMember", "leave-request", leave());
        String task = flow.taskFor("artsMinister", number);

        Http.Answer bare = http.submit("artsMinister", task, Map.of("verdict", "APPROVE"));
        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.message()).contains("「审批意见」");
        assertThat(http.submit("artsMinister", task, Map.of("verdict", "APPROVE", "comment", "  "))
                        .status())
                .isEqualTo(400);
        assertThat(http.submit("artsMinister", task, Map.of("verdict", "APPROVE", "comment", "情况属实"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void showsInTheFormThatACommentIsDue() {
        String number = flow.file("artsMember", "leave-request", leave());
        String task = flow.taskFor("artsMinister", number);

        JsonNode form = http.get("artsMinister", "/engine-rest/task/" + task + "/deployed-form")
                .json();

        JsonNode comment = StreamSupport.stream(form.findParents("key").spliterator(), false)
                .filter(field -> field.path("key").asText().equals("comment"))
                .findFirst()
                .orElseThrow();
        assertThat(comment.at("/validate/required").asBoolean()).isTrue();
        assertThat(comment.at("/validate/maxLength").asInt()).isEqualTo(1000);
    }

    @Test
    void tellsTheInboxWhatMayBeDecidedInBulk() {
        String number = flow.file("artsMember", "leave-request", leave());
        assertThat(inbox("artsMinister", number).path("bulkAllowed").asBoolean(false))
                .isTrue();

        flow.submit("artsMinister", number, answers("verdict", "RETURN", "comment", "请写明考场"));
        JsonNode revision = inbox("artsMember", number);
        assertThat(revision.has("bulkAllowed")).isTrue();
        assertThat(revision.path("bulkAllowed").asBoolean()).isFalse();
    }

    private long reminders(String person) {
        return notices.unread(person).stream()
                .map(Notice::getMessage)
                .filter(text -> text.matches(".*已等待[^，]*，请尽快处理"))
                .count();
    }

    private JsonNode inbox(String person, String number) {
        return StreamSupport.stream(
                        http.get(person, "/api/inbox").json().path("items").spliterator(), false)
                .filter(item -> item.path("number").asText().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
