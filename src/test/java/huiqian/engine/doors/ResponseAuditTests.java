package huiqian.engine.doors;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import huiqian.approval.ledger.Ledger;
import huiqian.engine.Platform;
import huiqian.engine.answer.Thrown;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import huiqian.support.FlowDriver;
import huiqian.support.WholeApplication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@WholeApplication
class ResponseAuditTests {

    @Autowired
    Platform platform;

    @Autowired
    Callers callers;

    @Autowired
    CaseLookup cases;

    @Autowired
    Ledger ledger;

    @Autowired
    OwnLists own;

    @Autowired
    FilterService filters;

    @Autowired
    Clock clock;

    @Autowired
    FlowDriver flow;

    private final List<Noteworthy> noted = new ArrayList<>();
    private ResponseAudit audit;
    private String number;
    private String instance;
    private String task;

    @BeforeEach
    void file() {
        ApplicationEventPublisher ear = event -> noted.add((Noteworthy) event);
        CaseReadLog reads = new CaseReadLog(platform, cases, ledger, own, ear, clock);
        audit = new ResponseAudit(callers, reads, ear);
        number = flow.file("artsMember", "leave-request", leave());
        instance = flow.request(number).getProcessInstance();
        task = flow.taskFor("artsMinister", number);
    }

    @Test
    void notesWhichCaseAnAdminLooksInto() throws Exception {
        asks("admin", "GET", "/engine-rest", "/history/variable-instance", "processInstanceId=" + instance, "");

        assertThat(noted)
                .containsExactly(new Noteworthy(
                        Kind.CASE_READ, "admin", number, "查看了填写内容（GET /engine-rest/history/variable-instance）"));
    }

    @Test
    void knowsTheCaseByEveryIdOfIt() throws Exception {
        asks("admin", "GET", "/engine-rest", "/task/" + task + "/comment", null, "");
        asks("admin", "GET", "/camunda/api/engine", "/engine/default/process-instance/" + instance, null, "");
        asks(
                "admin",
                "POST",
                "/camunda/api/cockpit",
                "/plugin/base/default/process-instance",
                null,
                "{\"x\":\"" + instance + "\"}");
        asks("admin", "GET", "", "/api/requests/" + number, null, "");
        asks("admin", "GET", "", "/records/" + number + "-approval.pdf", null, "");

        assertThat(noted).extracting(Noteworthy::subject).containsExactly(number);
        assertThat(noted.get(0).detail()).isEqualTo("查看了意见（GET /engine-rest/task/" + task + "/comment）");
    }

    @Test
    void notesListsAsSeveralCases() throws Exception {
        asks("admin", "GET", "/engine-rest", "/history/process-instance", "sortBy=startTime", "");
        asks("admin", "POST", "/camunda/api/engine", "/engine/default/filter/x/list", null, "{}");

        assertThat(noted).extracting(Noteworthy::subject).containsOnly("多份申请").hasSize(2);
    }

    /** What Tasklist asks for as soon as it is opened. */
    @Test
    void notesNothingOfTheListsThatWaitForWhoeverOpensThem() throws Exception {
        for (String name : List.of("我的待办", "我认领的"))
            for (String asked : List.of("list", "count"))
                asks(
                        "admin",
                        "POST",
                        "/camunda/api/engine",
                        "/engine/default/filter/" + filter(name) + "/" + asked,
                        null,
                        "{}");
        assertThat(noted).isEmpty();

        asks("admin", "POST", "/camunda/api/engine", "/engine/default/filter/" + filter("全部待办") + "/list", null, "{}");
        assertThat(noted).extracting(Noteworthy::subject).containsExactly("多份申请");

        asks("admin", "GET", "/engine-rest", "/filter/" + filter("我的待办") + "/list", "x=" + instance, "");
        assertThat(noted).extracting(Noteworthy::subject).containsExactly("多份申请", number);
    }

    private String filter(String name) {
        return filters.createFilterQuery().filterName(name).singleResult().getId();
    }

    @Test
    void notesEachQuestionAboutSeveralCasesButNotEachPageOfItsAnswer() throws Exception {
        asks("admin", "GET", "/engine-rest", "/task", "assignee=chair&firstResult=0&maxResults=10", "");
        asks("admin", "GET", "/engine-rest", "/task", "assignee=chair&firstResult=10&maxResults=10", "");
        assertThat(noted).hasSize(1);

        asks("admin", "GET", "/engine-rest", "/task", "assignee=vice1", "");
        asks("admin", "POST", "/engine-rest", "/history/variable-instance", null, "{\"variableName\":\"reason\"}");
        asks("admin", "POST", "/engine-rest", "/history/variable-instance", null, "{\"variableName\":\"title\"}");
        assertThat(noted).hasSize(4);
    }

    @Test
    void takesForALookWhateverIsNotKnownToBeNone() throws Exception {
        for (String path :
                List.of("/job", "/history/job-log", "/batch", "/something/new", "/process-instance/" + instance))
            asks("admin", "GET", "/engine-rest", path, null, "");
        asks("admin", "GET", "/camunda/api/engine", "/engine/default/something/new", null, "");
        asks("admin", "GET", "/camunda/api/cockpit", "/plugin/base/default/something", null, "");

        assertThat(noted).hasSize(7).extracting(Noteworthy::subject).contains(number);
    }

    @Test
    void notesALookAgainOnlyAfterTenMinutes() throws Exception {
        asks("admin", "GET", "/engine-rest", "/task/" + task, null, "");
        flow.pass(Duration.ofMinutes(9));
        asks("admin", "GET", "/engine-rest", "/task/" + task, null, "");
        assertThat(noted).hasSize(1);

        flow.pass(Duration.ofMinutes(2));
        asks("admin", "GET", "/engine-rest", "/task/" + task, null, "");
        assertThat(noted).hasSize(2);
    }

    @Test
    void notesNothingAboutOthersNorAboutWhatIsNoCase() throws Exception {
        for (String person : new String[] {"artsMember", "artsMinister", "sec1", "advisor", null})
            asks(person, "GET", "/engine-rest", "/task/" + task, null, "");
        asks("admin", "GET", "/engine-rest", "/process-definition", null, "");
        asks("admin", "GET", "/engine-rest", "/deployment", null, "");
        asks("admin", "POST", "/engine-rest", "/deployment/create", null, "");
        asks("admin", "PUT", "/engine-rest", "/job/x/retries", null, "");
        asks("admin", "POST", "/engine-rest", "/process-definition/key/leave-request/start", null, "");
        asks("admin", "POST", "/engine-rest", "/identity/verify", null, "");
        asks("admin", "GET", "/engine-rest", "/filter", null, "");
        asks("admin", "GET", "", "/api/requests", null, "");

        assertThat(noted).isEmpty();
    }

    @Test
    void notesRefusalsWithTheirReason() throws Exception {
        MockHttpServletResponse answer = asks(
                "sportsMember",
                "PUT",
                "/engine-rest",
                "/task/" + task,
                null,
                "",
                (in, out) -> RefusedRequest.answer((HttpServletResponse) out, Refusal.forbidden("您无权进行此操作")));

        assertThat(answer.getContentAsString()).contains("您无权进行此操作");
        assertThat(noted)
                .containsExactly(
                        new Noteworthy(Kind.REFUSED, "sportsMember", "PUT /engine-rest/task/" + task, "您无权进行此操作"));
    }

    /** What turns out to be the caller's fault is nothing for the log, whatever the engine made of it. */
    @Test
    void logsAtLengthOnlyWhatTheEngineFailedAt() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(ResponseAudit.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            fails("NullPointerException", "x is null");
            assertThat(log.list).isEmpty();
            fails("ProcessEngineException", "the disk is full");
            assertThat(log.list).hasSize(1);
            assertThat(log.list.get(0).getFormattedMessage()).contains("GET /engine-rest/task");
            assertThat(log.list.get(0).getThrowableProxy().getMessage()).isEqualTo("the disk is full");
        } finally {
            logger.detachAppender(log);
        }
    }

    private void fails(String type, String reason) throws Exception {
        asks("admin", "GET", "/engine-rest", "/task", null, "", (in, out) -> {
            in.setAttribute(Thrown.class.getName(), new IllegalStateException(reason));
            ((HttpServletResponse) out).setStatus(500);
            out.getOutputStream()
                    .write("{\"type\":\"%s\",\"message\":\"%s\"}"
                            .formatted(type, reason)
                            .getBytes());
        });
    }

    @Test
    void keepsTheInsidesOutOfErrors() throws Exception {
        String insides = "{\"type\":\"ProcessEngineException\",\"message\":\"%s\",\"code\":0}";
        for (String secret : List.of(
                "Cannot deserialize value of type `org.camunda.bpm.engine.rest.dto.X`",
                "### Error querying database. Cause: java.sql.SQLException",
                "insert into ACT_RU_TASK failed")) {
            MockHttpServletResponse answer = asks("admin", "GET", "/engine-rest", "/task", null, "", (in, out) -> {
                ((HttpServletResponse) out).setStatus(500);
                out.setContentType("application/json");
                out.getOutputStream().write(insides.formatted(secret).getBytes());
            });
            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(answer.getContentAsString())
                    .contains("\"type\":\"ProcessEngineException\"", "请联系管理员")
                    .doesNotContain(secret);
        }
    }

    private void asks(String person, String method, String servlet, String path, String query, String body)
            throws Exception {
        asks(person, method, servlet, path, query, body, (in, out) -> out.getWriter()
                .write("[]"));
    }

    private MockHttpServletResponse asks(
            String person, String method, String servlet, String path, String query, String body, FilterChain chain)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, servlet + path);
        request.setServletPath(servlet.isEmpty() ? path : servlet);
        request.setPathInfo(servlet.isEmpty() ? null : path);
        request.setQueryString(query);
        request.setContent(body.getBytes());
        if (person != null) request.setUserPrincipal(() -> person);
        MockHttpServletResponse response = new MockHttpServletResponse();
        audit.doFilter(request, response, chain);
        return response;
    }
}
