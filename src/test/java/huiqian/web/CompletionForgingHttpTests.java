package huiqian.web;

import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.sendingBack;
import static huiqian.support.Fixtures.with;
import static huiqian.web.Json.object;
import static huiqian.web.Json.typed;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Status;
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

/** Decisions nobody's form would submit. */
@WholeApplication
class CompletionForgingHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcTemplate jdbc;

    private String number;
    private String task;
    private Set<String> before;

    @BeforeEach
    void file() {
        number = flow.file("artsMember", "leave-request", leave());
        task = flow.taskFor("artsMinister", number);
        before = Everything.in(jdbc);
    }

    static Stream<Arguments> forgedVerdicts() {
        return Stream.of(
                forged("no verdict", answers(), "审批结论|结论"),
                forged("a verdict outside the options", answers("verdict", "MAYBE"), "结论"),
                forged("a verdict in lower case", answers("verdict", "approve"), "结论"),
                forged("two verdicts", answers("verdict", List.of("APPROVE", "REJECT")), "结论"),
                forged("a verdict as JSON", answers("verdict", typed("Json", "\"APPROVE\"x")), "结论"),
                forged("no reason for a rejection", answers("verdict", "REJECT"), "审批意见"),
                forged("a blank reason", answers("verdict", "REJECT", "comment", " \n "), "审批意见"),
                forged("too long a comment", with(approval(), "comment", "字".repeat(4001)), "审批意见"),
                forged("a changed answer", with(approval(), "reason", "我想休息"), "请假原因"),
                forged("a changed time", with(approval(), "endsAt", "2026-11-25T18:00"), "结束时间"),
                forged("another applicant", with(approval(), "applicant", "chair"), "applicant"),
                forged("another applicant's name", with(approval(), "applicantName", "陈思远"), "申请人"),
                forged("another number", with(approval(), "requestId", "QJ-2026-0099"), "requestId"),
                forged("a reason to return of one's own", with(approval(), "returnReason", "x"), "returnReason"),
                forged("an unknown key", with(approval(), "nrOfCompletedInstances", 4), "nrOfCompletedInstances"),
                forged("a date", with(approval(), "comment", typed("Date", "2026-11-25T14:00:00.000+0800")), "审批意见"),
                forged("an object", with(approval(), "comment", typed("Object", "x")), "审批意见"));
    }

    private static Arguments forged(String what, Map<String, Object> answers, String named) {
        return Arguments.of(what, answers, named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedVerdicts")
    void refusesAVerdictWith(String what, Map<String, Object> answers, String named) {
        Map<String, Object> body = object("variables", Http.variables(answers));

        for (Door door : Door.values())
            for (String way : List.of("submit-form", "complete")) {
                Answer answer = door.of(http, "artsMinister").post("/task/" + task + "/" + way, body);
                assertThat(answer.status())
                        .as(way + " by " + door + ": " + answer.text())
                        .isEqualTo(400);
                assertThat(answer.message()).containsPattern(named).containsPattern("[\u4e00-\u9fff]");
            }
        nothingIsDecided();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void refusesEveryoneNotAsked(Door door) {
        Map<String, Object> body = object("variables", Http.variables(approval()));

        for (String stranger : List.of("artsMember", "sportsMinister", "chair", "sec1", "advisor", "guest", "admin"))
            for (String way : List.of("submit-form", "complete")) {
                Answer answer = door.of(http, stranger).post("/task/" + task + "/" + way, body);
                assertThat(answer.status()).as(stranger + answer.text()).isIn(403, 404);
                assertThat(answer.message()).containsPattern("[\u4e00-\u9fff]");
            }
        nothingIsDecided();
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void letsNobodyTakeATaskForAnother(Door door) {
        Door.Sending minister = door.of(http, "artsMinister");
        for (String way : List.of("/claim", "/assignee")) {
            Answer answer = minister.post("/task/" + task + way, Map.of("userId", "artsMember"));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.message()).isEqualTo("只能为自己认领任务");
            assertThat(door.of(http, "artsMember")
                            .post("/task/" + task + way, Map.of("userId", "artsMember"))
                            .status())
                    .isEqualTo(403);
        }
        nothingIsDecided();
    }

    @Test
    void takesAClaimForOneself() {
        assertThat(http.post("artsMinister", "/engine-rest/task/" + task + "/claim", Map.of("userId", "artsMinister"))
                        .status())
                .isEqualTo(204);
        assertThat(http.submit("artsMinister", task, approval()).status()).isEqualTo(204);
        assertThat(http.submit("artsMinister", task, approval()).message()).isEqualTo("已由沈若曦处理");
    }

    @Test
    void keepsTheReadOnlyAnswersThatTasklistSendsBack() {
        Map<String, Object> sentBack = with(leave(), "verdict", "APPROVE", "comment", "准假", "applicantName", "李一鸣");

        Answer answer = http.submit("artsMinister", task, sentBack);

        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        assertThat(ledger.dossier(number).decisions()).hasSize(1);
    }

    @Test
    void checksARevisionLikeAFirstFiling() {
        flow.sendBack("artsMinister", number, "请改");
        String revision = flow.taskFor("artsMember", number);

        Map<String, Object> tooLong = with(leave(), "reason", "字".repeat(1001));
        assertThat(http.submit("artsMember", revision, tooLong).message()).contains("「请假原因」", "1001");
        assertThat(http.submit("artsMember", revision, with(leave(), "verdict", "APPROVE"))
                        .message())
                .contains("verdict");
        assertThat(http.submit("artsMinister", revision, leave()).status()).isEqualTo(403);
        assertThat(flow.status(number)).isEqualTo(Status.RETURNED);

        assertThat(http.submit("artsMember", revision, leave()).status()).isEqualTo(204);
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        assertThat(http.submit("artsMinister", flow.taskFor("artsMinister", number), sendingBack("再改"))
                        .status())
                .isEqualTo(204);
    }

    private void nothingIsDecided() {
        assertThat(Everything.changedSince(before, jdbc)).isEmpty();
        assertThat(http.submit("artsMinister", task, approval()).status()).isEqualTo(204);
        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }
}
