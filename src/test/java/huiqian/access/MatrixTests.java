package huiqian.access;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.access.Matrix.Role;
import huiqian.approval.ledger.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.Door;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every route of the application asked by everybody, compared with a table. A route without a row fails; the failure is the row to add, once it
 * has been read and found right.
 */
@WholeApplication
@Tag("long")
class MatrixTests {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\*?([\\w-]+)[^}]*}");
    private static final Pattern HISTORY = Pattern.compile("/history/[a-z-]+");
    private static final Set<Role> BOTH_WAYS = EnumSet.of(Role.ANONYMOUS, Role.APPLICANT, Role.ADMIN);
    private static final String ENGINE_REST = "/engine-rest";
    private static final String PAGES = "/camunda/api/engine/engine/default";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    ApplicationContext application;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate jdbc;

    private final Matrix matrix = Matrix.read("/access/matrix.txt");
    private final Map<Role, Door.Sending> pages = new ConcurrentHashMap<>();
    private String number;
    private String spare;
    private String instance;
    private String task;
    private String definition;
    private String deployment;

    @BeforeEach
    void file() {
        number = flow.file("artsMember", "leave-request", leave());
        var later = with(leave(), "startsAt", "2026-12-01T14:00", "endsAt", "2026-12-01T16:00");
        spare = flow.file("artsMember", "leave-request", later);
        instance = flow.request(number).getProcessInstance();
        task = flow.taskFor("artsMinister", number);
        var leaves = http.get("admin", "/engine-rest/process-definition/key/leave-request")
                .json();
        definition = leaves.get("id").asText();
        deployment = leaves.get("deploymentId").asText();
    }

    @AfterEach
    void dropCleanup() {
        management.createJobQuery().list().stream()
                .filter(job -> job.getProcessInstanceId() == null && job.getProcessDefinitionId() == null)
                .forEach(job -> management.deleteJob(job.getId()));
    }

    @Test
    void everybodyGetsWhatTheTableSays() {
        List<String> wrong = new ArrayList<>(wrong(EnumSet.complementOf(EnumSet.of(Role.ADMIN))));
        // Last, because what an admin may do shows in others' answers.
        wrong.addAll(wrong(EnumSet.of(Role.ADMIN)));
        assertThat(wrong).isEmpty();
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
    }

    private List<String> wrong(Set<Role> roles) {
        return roles.parallelStream()
                .flatMap(role -> matrix.routes().stream().flatMap(route -> wrong(route, role)))
                .toList();
    }

    private Stream<String> wrong(String route, Role role) {
        return roots(route, role)
                .map(root -> {
                    String outcome = ask(route, root, role);
                    return matrix.expected(route, role).contains(outcome)
                            ? null
                            : "%s as %s through %s: %s instead of %s"
                                    .formatted(route, role, root, outcome, matrix.expected(route, role));
                })
                .filter(Objects::nonNull);
    }

    /** At a case whose number no other test looks at; each look is later than the memory of the last. */
    @Test
    void everyLookOfAnAdminAtACaseIsNoted() {
        for (int day = 10; day < 20; day++) {
            String date = "2026-12-" + day;
            number = flow.file(
                    "artsMember",
                    "leave-request",
                    with(leave(), "startsAt", date + "T14:00", "endsAt", date + "T16:00"));
        }
        instance = flow.request(number).getProcessInstance();
        task = flow.taskFor("artsMinister", number);
        List<String> unseen = matrix.routes().stream()
                .filter(route -> route.startsWith("GET ~"))
                .flatMap(route -> Stream.of(ENGINE_REST, PAGES)
                        .filter(root -> looksUnseen(route, root))
                        .map(root -> route + " through " + root))
                .toList();

        assertThat(unseen).isEmpty();
    }

    private boolean looksUnseen(String route, String root) {
        flow.pass(Duration.ofMinutes(11));
        int before = looks();
        String path = path(route);
        Answer answer = send(Role.ADMIN, "GET", root, path, null);
        boolean ofACase = answer.status() == 200
                && Stream.of(number, instance, task, leave().get("reason").toString())
                        .anyMatch(answer.text()::contains);
        return ofACase && looks() == before;
    }

    private int looks() {
        return jdbc.queryForObject(
                "select count(*) from hq_audit where kind = 'CASE_READ' and person = 'admin'", Integer.class);
    }

    @Test
    void everyRouteHasItsRow() {
        Collection<String> missing = new TreeSet<>(Routes.of(application));
        missing.removeAll(matrix.routes());
        assertThat(missing.stream().map(this::row).toList()).isEmpty();
    }

    /** As it is answered now. */
    private String row(String route) {
        StringBuilder row = new StringBuilder("%-70s".formatted(route));
        for (Role role : Role.values()) {
            TreeSet<String> outcomes = new TreeSet<>();
            roots(route, role).forEach(root -> outcomes.add(ask(route, root, role)));
            row.append(" %-9s".formatted(String.join("|", outcomes)));
        }
        return row.toString().stripTrailing();
    }

    /** The pages lead to the same engine as scripts do: it is enough that some try both ways. */
    private static Stream<String> roots(String route, Role role) {
        if (!route.contains(" ~")) return Stream.of("");
        return BOTH_WAYS.contains(role) ? Stream.of(ENGINE_REST, PAGES) : Stream.of(ENGINE_REST);
    }

    private String ask(String route, String root, Role role) {
        String method = route.substring(0, route.indexOf(' '));
        String body = method.equals("POST") || method.equals("PUT") ? "{}" : null;
        return Outcome.of(send(role, method, root, path(route), body));
    }

    private String path(String route) {
        String method = route.substring(0, route.indexOf(' '));
        String template = route.substring(route.indexOf(' ') + 1).replace("~", "");
        String path = PARAMETER.matcher(template).replaceAll(match -> example(method, template, match.group(1)));
        // Other tests leave more history behind than one answer may hold.
        return path.replace("/**", "/x") + (HISTORY.matcher(template).matches() ? "?maxResults=100" : "");
    }

    private Answer send(Role role, String method, String root, String path, String body) {
        boolean byPage = root.equals(PAGES) || path.startsWith("/camunda/");
        if (role == Role.ANONYMOUS || !byPage) {
            var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
            return http.send(role.person, HttpRequest.newBuilder().method(method, content), root + path);
        }
        Door.Sending session =
                path.endsWith("out") ? Door.anyPage(http, role.person) : pages.computeIfAbsent(role, this::session);
        return session.send(method, root + path, body);
    }

    private Door.Sending session(Role role) {
        return Door.anyPage(http, role.person);
    }

    /** The live case, except where the answer would be the end of what the others ask for. */
    private String example(String method, String template, String parameter) {
        boolean harmful = !method.equals("GET") && !method.equals("POST");
        if (parameter.equals("number")) return template.endsWith("/withdrawal") ? spare : number;
        if (parameter.equals("task")) return task;
        if (template.startsWith("/office/")) return parameter.equals("register") ? "assets" : "XS-0001";
        if (template.startsWith("/apply/") && parameter.equals("flow")) return "leave-request";
        if (parameter.equals("kind")) return "approval";
        if (parameter.equals("engine") || parameter.equals("processEngineName")) return "default";
        if (parameter.equals("key") && !harmful) return "leave-request";
        if (template.startsWith("/task") && parameter.equals("id")) return task;
        if (template.startsWith("/history/task")) return task;
        if (template.startsWith("/process-definition") && !harmful) return definition;
        if (template.startsWith("/deployment") && method.equals("GET")) return deployment;
        boolean ofInstance = template.contains("process-instance") || template.startsWith("/execution");
        if (ofInstance && (parameter.equals("id") || parameter.equals("executionId"))) return instance;
        return template.contains("/variables/") ? "reason" : "x";
    }
}
