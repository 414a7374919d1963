package huiqian.access;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.ledger.Status;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Shipped;
import huiqian.support.TrialStory;
import huiqian.support.WholeApplication;
import huiqian.web.Door;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A trial is there for the group that tries it, for admins, and, case by case, for those who decide; for nobody else. */
@WholeApplication
class TrialVisibilityHttpTests extends TrialStory {

    private static final String LEAVE = "leave-request";
    private static final String GROUP = "minister";
    private static final List<String> MEMBERS = List.of("artsMinister", "sportsMinister");
    private static final List<String> STRANGERS = List.of("artsMember", "guest", "sec2", "advisor", "chair");

    private String trial;

    @BeforeEach
    void deploy() {
        onTrial(LEAVE, GROUP);
        trial = definition(LEAVE, GROUP);
    }

    private List<String> lists() {
        return List.of(
                "/process-definition?key=" + LEAVE,
                "/process-definition?latestVersion=true&active=true&startableInTasklist=true",
                "/process-definition?tenantIdIn=" + GROUP,
                "/process-definition?processDefinitionIdIn=" + trial,
                "/process-definition?nameLike=%25试运行%25");
    }

    private List<String> readings() {
        String byTenant = "/process-definition/key/" + LEAVE + "/tenant-id/" + GROUP;
        return List.of(
                "/process-definition/" + trial,
                "/process-definition/" + trial + "/xml",
                "/process-definition/" + trial + "/startForm",
                "/process-definition/" + trial + "/deployed-start-form",
                "/process-definition/" + trial + "/form-variables",
                byTenant,
                byTenant + "/xml",
                byTenant + "/startForm",
                byTenant + "/deployed-start-form");
    }

    @ParameterizedTest
    @EnumSource
    void showsItToTheGroupBesideTheVersionInForce(Door door) {
        SoftAssertions softly = new SoftAssertions();
        for (String person : MEMBERS) {
            Door.Sending at = door.of(http, person);
            for (String path : lists())
                softly.assertThat(ids(at.get(path))).as(person + path).contains(trial);
            softly.assertThat(names(at.get("/process-definition?latestVersion=true&key=" + LEAVE)))
                    .containsExactlyInAnyOrder("请假申请", "请假申请（试运行）");
            for (String path : readings())
                softly.assertThat(at.get(path).status()).as(person + path).isEqualTo(200);
            softly.assertThat(at.get("/process-definition/count?tenantIdIn=" + GROUP)
                            .json()
                            .get("count")
                            .asInt())
                    .isEqualTo(1);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void keepsItFromEveryoneElse(Door door) {
        SoftAssertions softly = new SoftAssertions();
        for (String person : STRANGERS) {
            Door.Sending at = door.of(http, person);
            for (String path : lists())
                softly.assertThat(at.get(path).text()).as(person + path).doesNotContain(trial, "试运行");
            for (String path : readings()) {
                Answer answer = at.get(path);
                softly.assertThat(answer.status()).as(person + path).isEqualTo(404);
                softly.assertThat(answer.text()).as(person + path).doesNotContain("试运行", "bpmn");
            }
            softly.assertThat(at.get("/process-definition/count?tenantIdIn=" + GROUP)
                            .json()
                            .get("count")
                            .asInt())
                    .isZero();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void isStartedByTheGroupAlone(Door door) {
        Object form = Map.of("variables", Http.variables(leave()));
        for (String person : STRANGERS)
            for (String way : List.of("/submit-form", "/start")) {
                Answer byId = door.of(http, person).post("/process-definition/" + trial + way, form);
                assertThat(byId.status()).as(person + byId.text()).isIn(403, 404);
                Answer byKey = door.of(http, person)
                        .post("/process-definition/key/" + LEAVE + "/tenant-id/" + GROUP + way, form);
                assertThat(byKey.status()).as(person + byKey.text()).isIn(403, 404);
            }
        assertThat(door.of(http, "admin")
                        .post("/process-definition/" + trial + "/submit-form", form)
                        .status())
                .isEqualTo(403);
        assertThat(count("hq_request")).isZero();

        Answer filed = door.of(http, "artsMinister").post("/process-definition/" + trial + "/submit-form", form);
        assertThat(filed.json().get("businessKey").asText()).isEqualTo("SXQJ-2026-0001");
    }

    @Test
    void withoutATenantTheKeyMeansTheVersionInForce() {
        Answer filed = http.file("artsMinister", LEAVE, leave());
        assertThat(filed.json().get("businessKey").asText()).isEqualTo("QJ-2026-0001");
        assertThat(http.get("artsMinister", "/engine-rest/process-definition/key/" + LEAVE)
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo("请假申请");
    }

    @ParameterizedTest
    @EnumSource
    void whoDecidesNeedNotBeInTheGroup(Door door) {
        String number = tryOut("artsMinister", LEAVE, GROUP, leave());
        String task = flow.taskFor("chair", number);
        Door.Sending chair = door.of(http, "chair");

        JsonNode waiting = chair.post("/task", Map.of("processInstanceBusinessKey", number))
                .json();
        assertThat(waiting).hasSize(1);
        for (String path : List.of(
                "/task/" + task,
                "/task/" + task + "/deployed-form",
                "/task/" + task + "/form-variables",
                "/process-definition/" + trial,
                "/process-definition/" + trial + "/xml"))
            assertThat(chair.get(path).status()).as(path).isEqualTo(200);
        assertThat(ids(chair.get("/process-definition?processDefinitionIdIn=" + trial)))
                .containsExactly(trial);
        assertThat(chair.get("/process-definition?key=" + LEAVE).text()).doesNotContain(trial);

        Answer done = chair.post("/task/" + task + "/submit-form", Map.of("variables", Http.variables(approval())));
        assertThat(done.status()).as(done.text()).isIn(200, 204);
        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(chair.get("/process-definition/" + trial).status()).isEqualTo(404);
    }

    @Test
    void marksTrialsInInboxAndRequests() {
        String number = tryOut("artsMinister", LEAVE, GROUP, leave());
        String real = flow.file("artsMinister", LEAVE, leave());

        for (JsonNode item : http.get("chair", "/api/inbox").json().get("items"))
            assertThat(item.get("trial").asBoolean())
                    .isEqualTo(item.get("number").asText().equals(number));
        JsonNode mine = http.get("artsMinister", "/api/requests").json().get("items");
        assertThat(mine).hasSize(2);
        for (JsonNode item : mine)
            assertThat(item.get("trial").asBoolean())
                    .isNotEqualTo(item.get("number").asText().equals(real));
        assertThat(http.get("artsMinister", "/api/requests/" + number)
                        .json()
                        .get("trial")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void isThereForAdminsToLookAfter() {
        assertThat(ids(http.get("admin", "/engine-rest/process-definition?key=" + LEAVE)))
                .contains(trial);
        assertThat(http.get("admin", "/engine-rest/process-definition/" + trial + "/xml")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void noCaseBecomesATrialOrCeasesToBeOne() {
        String inForce = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(LEAVE)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getId();
        for (List<String> way : List.of(List.of(inForce, trial), List.of(trial, inForce))) {
            Answer plan = http.post(
                    "admin",
                    "/engine-rest/migration/generate",
                    Map.of("sourceProcessDefinitionId", way.get(0), "targetProcessDefinitionId", way.get(1)));
            assertThat(plan.status()).isEqualTo(400);
            assertThat(plan.message()).contains("不能互相迁移");
        }
    }

    @Test
    void aGroupThatDoesNotExistIsRefusedWithThoseThatDo() {
        Answer answer = deploy("prefects", Shipped.flow(LEAVE));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("没有用户组「prefects」", "presidium 主席团", "memberOfArts 文艺部");
    }

    @Test
    void theGateHoldsForTrialsToo() {
        var broken = Shipped.flowAs(LEAVE, LEAVE, "candidateStarterGroups=\"member\"", "candidateStarterGroups=\"\"");
        assertThat(deploy(GROUP, broken).status()).isEqualTo(400);
        var reserved = Shipped.flowAs(LEAVE, LEAVE, "\"QJ\"", "\"SXQJ\"");
        assertThat(deploy(GROUP, reserved).message()).contains("不能以 SX 开头");
    }

    private static List<String> ids(Answer answer) {
        return answer.json().findValuesAsText("id");
    }

    private static List<String> names(Answer answer) {
        return answer.json().findValuesAsText("name");
    }
}
