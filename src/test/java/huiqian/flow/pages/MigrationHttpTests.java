package huiqian.flow.pages;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Ledger;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which an administrator moves running cases, and the doors beside it. */
@WholeApplication
class MigrationHttpTests {

    private static final String PAGE = "/flows/leave-request/migration";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Ledger ledger;

    @Autowired
    RepositoryService repository;

    private PageSession admin;

    @BeforeEach
    void signIn() {
        admin = PageSession.of(http, "admin");
    }

    private int deploy(Redesign redesign) {
        redesign.deploy(http);
        return latest().getVersion();
    }

    private ProcessDefinition latest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("leave-request")
                .latestVersion()
                .singleResult();
    }

    @Test
    void showsWhoCanMoveAndMovesThem() {
        String number = flow.file("artsMember", "leave-request", leave());
        int version = deploy(Redesign.leaveWithSecretariat());

        String page = admin.get(PAGE).text();
        assertThat(page).contains("迁移正在办理的申请：请假申请", number, "部长例会", "部长审批请假", "其中 1 份可以迁移");

        Answer moved = move(version, "note", "增加备案", "number", number);
        assertThat(moved.status()).isEqualTo(302);
        String result = followed(moved);
        assertThat(result).contains("1 份申请已改按第 %d 版办理".formatted(version), number, "部长例会");
        assertThat(admin.get(PAGE).text()).contains("没有按其他版本办理的申请").doesNotContain(number);
        assertThat(ledger.dossier(number).moves()).hasSize(1);
        assertThat(PageSession.location(admin.get(PAGE + "/result"))).endsWith(PAGE);
    }

    /** The page that the browser is sent to. */
    private String followed(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return admin.get(URI.create(PageSession.location(answer)).getPath()).text();
    }

    private Answer move(int version, String... fields) {
        List<String> all = new ArrayList<>(List.of("version", String.valueOf(version)));
        all.addAll(List.of(fields));
        return admin.submit(PAGE, all.toArray(String[]::new));
    }

    @Test
    void showsWhyACaseMustStay() {
        String number = flow.file("artsMember", "leave-request", leave());
        int version =
                deploy(Redesign.of("leave-request").with("userTask_decideByMinister", "userTask_approveByMinister"));

        String page = admin.get(PAGE).text();
        assertThat(page)
                .contains("须留在第 %d 版：停在「部长审批请假」，新版没有这一步".formatted(version - 1), "没有可以迁移的申请")
                .doesNotContain("<textarea");

        String result = followed(move(version, "note", "改版", "number", number));
        assertThat(result).contains("1 份没有迁移", "没有迁移：停在「部长审批请假」，新版没有这一步");
    }

    @Test
    void answersBadInputInChinese() {
        String number = flow.file("artsMember", "leave-request", leave());
        String other = flow.file("artsMember", "asset-scrapping", scrapping("XS-0001"));
        int version = deploy(Redesign.leaveWithSecretariat());

        isRefused(move(version, "note", "改版"), "请至少选择一份申请");
        isRefused(move(version, "number", number), "请写明为什么迁移");
        isRefused(move(version, "number", number, "note", "  "), "请写明为什么迁移");
        isRefused(move(version, "number", number, "note", "长".repeat(501)), "最多 500 个字，您写了 501 个");
        isRefused(admin.submit(PAGE, "number", number, "note", "改版"), "请选择迁移到哪一版");
        assertThat(move(99, "number", number, "note", "改版").status()).isEqualTo(404);
        assertThat(admin.get(PAGE + "?version=99").status()).isEqualTo(404);
        assertThat(admin.get(PAGE + "?version=x").status()).isEqualTo(400);
        assertThat(admin.get("/flows/nothing/migration").status()).isEqualTo(404);
        assertThat(admin.get(PAGE + "?page=-1").status()).isEqualTo(400);
        assertThat(admin.get(PAGE + "?page=2000000000").status()).isEqualTo(200);
        String result =
                followed(move(version, "note", "改版", "number", "QJ-2026-9999", "number", other, "number", "'\"><b>"));
        assertThat(result)
                .contains("3 份没有迁移", "没有编号为「QJ-2026-9999」的申请", "它是资产报废申请，不是请假申请")
                .doesNotContain("<b>");
        assertThat(ledger.dossier(number).moves()).isEmpty();
    }

    private static void isRefused(Answer answer, String reason) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(reason).contains("<h1>");
    }

    @Test
    void keepsWhatWasWrittenAndTicked() {
        String first = flow.file("artsMember", "leave-request", leave());
        String second = flow.file("sportsMember", "leave-request", leave());
        int version = deploy(Redesign.leaveWithSecretariat());

        String page = move(version, "number", second, "note", "因".repeat(501)).text();

        assertThat(page).contains("因".repeat(501));
        assertThat(page).containsPattern("value=\"" + second + "\"[^>]*checked");
        assertThat(page).doesNotContainPattern("value=\"" + first + "\"[^>]*checked");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String person : List.of("chair", "advisor", "sec1")) {
            assertThat(http.get(person, PAGE).status()).isEqualTo(403);
            assertThat(PageSession.of(http, person).submit(PAGE, "note", "改版").status())
                    .isEqualTo(403);
        }
    }

    /** Over the engine's own API nothing of it would be on file. */
    @Test
    void leavesNoOtherDoorOpen() {
        String source = latest().getId();
        String number = flow.file("artsMember", "leave-request", leave());
        int version = deploy(Redesign.leaveWithSecretariat());
        String instance = flow.request(number).getProcessInstance();
        Answer plan = http.post(
                "admin",
                "/engine-rest/migration/generate",
                Map.of("sourceProcessDefinitionId", source, "targetProcessDefinitionId", latest().getId()));
        assertThat(plan.status()).isEqualTo(200);

        for (String way : List.of("execute", "executeAsync")) {
            Answer answer = http.post(
                    "admin",
                    "/engine-rest/migration/" + way,
                    Map.of("migrationPlan", plan.json(), "processInstanceIds", List.of(instance)));
            assertThat(answer.status()).as(way).isEqualTo(403);
            assertThat(answer.message()).contains("迁移", "/flows");
        }
        assertThat(version).isEqualTo(latest().getVersion());
        assertThat(http.get("admin", "/engine-rest/process-instance/" + instance)
                        .json()
                        .get("definitionId")
                        .asText())
                .isEqualTo(source);
    }
}
