package huiqian.flow.gate;

import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Status;
import huiqian.record.PdfText;
import huiqian.shared.Clause;
import huiqian.support.Deployment;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tutorial, followed to the letter, makes a flow for the use of seals out of nothing, without a line of code; and the flow works. */
@WholeApplication
@Clause("R17 §6")
class SealUseTutorialTests extends FlowStory {

    private static final String FLOW = "seal-use";
    private static final Path PAGE = Path.of("src/docs/guide/tutorial-seal-use.md");

    @Autowired
    Http http;

    @Autowired
    RepositoryService repository;

    @Autowired
    AuthorizationService authorizations;

    private final List<String> refused = new ArrayList<>();
    private final Apprentice apprentice = new Apprentice(FLOW, this::isRefused);
    private List<Integer> before;
    private String deployment;

    @BeforeEach
    void follow() {
        before = deployed();
        apprentice.follow(Tutorial.read(PAGE));
        Answer answer = Deployment.of(FLOW, apprentice.files()).by("admin", http);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        deployment = answer.json().get("id").asText();
    }

    /** Who may start a flow stays on file after its last deployment is gone. */
    @AfterEach
    void remove() {
        repository.deleteDeployment(deployment, true);
        authorizations.createAuthorizationQuery().resourceId(FLOW).list().stream()
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
        assertThat(deployed()).isEqualTo(before);
    }

    private void isRefused(Map<String, byte[]> files, Tutorial.Refusal refusal) {
        Answer answer = Deployment.of(FLOW, files).by("admin", http);
        List<String> said = new ArrayList<>();
        answer.json()
                .path("details")
                .path(FLOW + ".bpmn")
                .path("errors")
                .forEach(error -> said.add(error.path("message").asText()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(said).containsExactlyInAnyOrderElementsOf(refusal.findings());
        assertThat(deployed()).isEqualTo(before);
        refused.addAll(said);
    }

    private List<Integer> deployed() {
        return Stream.of("act_re_deployment", "act_re_procdef", "act_re_camformdef", "act_ru_authorization")
                .map(this::count)
                .toList();
    }

    @Test
    void isRefusedOnTheWayAsTheTutorialSays() {
        assertThat(refused).anyMatch(text -> text.contains("默认流向")).anyMatch(text -> text.contains("缺少 24 小时提醒"));
        assertThat(refused).anyMatch(text -> text.contains("seal-use-return.form"));
    }

    @Test
    void goesFromMinisterToDirectorToTheReturnedSeal() throws IOException {
        String number = file();
        assertThat(number).isEqualTo("YZ-2026-0001");
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        submit("artsMinister", number, answers("verdict", "APPROVE"));
        assertThat(flow.waitsFor(number)).containsExactly("director");
        Answer silent = http.submit("director", flow.taskFor("director", number), answers("verdict", "APPROVE"));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.message()).contains("审批意见");
        submit("director", number, answers("verdict", "APPROVE", "comment", "请当天归还"));

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(record(number, "approval"))
                .contains("用哪枚章学生会公章", "新生合唱比赛赞助协议", "与赞助单位签订协议")
                .contains("沈若曦", "文艺部部长", "赵明哲", "办公室主任", "请当天归还");
        assertThat(flow.waitsAt(number)).containsExactly("办公室主任登记印章归还");
        submit("director", number, apprentice.answers(1, FLOW + "-return"));

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(flow.waitsAt(number)).isEmpty();
        assertThat(record(number, "closing"))
                .contains("李一鸣", "2026年11月24日", "印章已完好归还是", "印油已补")
                .contains("沈若曦", "赵明哲");
        JsonNode request = http.get("artsMember", "/api/requests/" + number).json();
        assertThat(request.path("title").asText()).isEqualTo("新生合唱比赛赞助协议");
        assertThat(request.path("flowName").asText()).isEqualTo("印章使用申请");
    }

    @Test
    void waitsForTheSealToComeBack() {
        String number = approved();

        Map<String, Object> kept = with(apprentice.answers(1, FLOW + "-return"), "returned", false);
        Answer answer = http.submit("director", flow.taskFor("director", number), kept);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("印章已完好归还");
        int told = told("director").size();
        flow.pass(Duration.ofHours(73));
        assertThat(told("director")).hasSize(told + 1);
        assertThat(told("director")).anyMatch(text -> text.contains("办公室主任登记印章归还") && text.contains("已等待 3 天"));
    }

    @Test
    void handsOutNoSealThatTheDirectorRefuses() throws IOException {
        String number = file();
        submit("artsMinister", number, answers("verdict", "APPROVE"));
        submit("director", number, answers("verdict", "REJECT", "comment", "协议未经审核"));

        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(flow.waitsAt(number)).isEmpty();
        assertThat(record(number, "approval")).contains("协议未经审核", "赵明哲", "沈若曦");
    }

    @Test
    void takesARevisionBackToTheMinister() {
        String number = file();
        submit("artsMinister", number, answers("verdict", "RETURN", "comment", "请写明份数"));
        assertThat(flow.status(number)).isEqualTo(Status.RETURNED);
        submit("artsMember", number, with(application(), "copies", 3));
        submit("artsMinister", number, answers("verdict", "APPROVE"));
        submit("director", number, answers("verdict", "RETURN", "comment", "请换部门章"));
        submit("artsMember", number, with(application(), "copies", 3, "seal", "department"));
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        submit("artsMinister", number, answers("verdict", "APPROVE"));
        submit("director", number, answers("verdict", "APPROVE", "comment", "同意"));

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(flow.request(number).getRound()).isEqualTo(3);
        assertThat(decisions(number))
                .extracting(Decision::getDecider)
                .containsExactly("artsMinister", "artsMinister", "director", "artsMinister", "director");
    }

    @Test
    void endsWhereTheApplicantTakesItBack() throws IOException {
        String number = file();
        Answer answer = http.post("artsMember", "/api/requests/" + number + "/withdrawal", Map.of());
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        flow.runDueJobs();

        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
        assertThat(record(number, "approval")).contains("已撤回", "新生合唱比赛赞助协议");
    }

    @Test
    void remindsTheMinisterAndHandsUpWithoutATimerDrawn() {
        String number = file();
        flow.pass(Duration.ofHours(25));
        assertThat(told("artsMinister")).anyMatch(text -> text.contains("已等待 1 天"));
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        flow.pass(Duration.ofHours(24));
        assertThat(flow.waitsFor(number)).contains("artsMinister", "chair", "vice1");
    }

    @Test
    void asksForSoundAnswersOnly() {
        for (Map<String, Object> wrong : List.of(
                with(application(), "copies", 51),
                with(application(), "seal", "school"),
                with(application(), "documentName", ""),
                with(application(), "returnBy", "soon")))
            assertThat(http.file("artsMember", FLOW, wrong).status()).isEqualTo(400);
        assertThat(http.file("guest", FLOW, application()).status()).isEqualTo(403);
        assertThat(count("hq_request")).isZero();
    }

    @Test
    void isFoundFromTheGuidesAndByNoProgram() throws IOException {
        for (String page : List.of("README.md", "processes/README.md", "src/docs/guide/administrators.md"))
            assertThat(Files.readString(Path.of(page))).as(page).contains("tutorial-seal-use.md");
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java")))
                    .allSatisfy(path -> assertThat(path).content().doesNotContain(FLOW));
        }
    }

    private Map<String, Object> application() {
        return apprentice.answers(0, FLOW + "-apply");
    }

    private String file() {
        Answer answer = http.file("artsMember", FLOW, application());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("businessKey").asText();
    }

    private String approved() {
        String number = file();
        submit("artsMinister", number, answers("verdict", "APPROVE"));
        submit("director", number, answers("verdict", "APPROVE", "comment", "请当天归还"));
        return number;
    }

    private void submit(String person, String number, Map<String, Object> answers) {
        Answer answer = http.submit(person, flow.taskFor(person, number), answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        flow.runDueJobs();
    }

    /** The text of a record, without blanks. */
    private String record(String number, String kind) throws IOException {
        Answer answer = http.get("artsMember", "/records/" + number + "-" + kind + ".pdf");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return PdfText.of(answer.bytes());
    }
}
