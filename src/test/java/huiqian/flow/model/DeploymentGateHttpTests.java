package huiqian.flow.model;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.gate.Damage;
import huiqian.flow.gate.Damages;
import huiqian.member.Members;
import huiqian.support.Deployment;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Deployed as Modeler does it, a broken model is refused with what is to be done and where, and leaves nothing behind. */
@WholeApplication
@Tag("long")
class DeploymentGateHttpTests {

    /** The first letter is Cyrillic in the engine's answers. */
    private static final String ELEMENT_IDS = "\u0435lementIds";

    private static final String LEAVE = "leave-request";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Members members;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    private List<Integer> before;

    static List<Damage> damages() {
        return Damages.all();
    }

    @BeforeEach
    void count() {
        before = deployed();
    }

    @AfterEach
    void findsEverythingAsItWas() {
        assertThat(deployed()).isEqualTo(before);
    }

    /** Deployments, definitions, forms and files. */
    private List<Integer> deployed() {
        return Stream.of("act_re_deployment", "act_re_procdef", "act_re_camformdef", "act_ge_bytearray")
                .map(table -> jdbc.queryForObject("select count(*) from " + table, Integer.class))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void refusesWhatIsBroken(Damage damage) {
        Answer answer = deploy(damage.files());

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("type").asText()).isEqualTo("ParseException");
        assertThat(answer.message()).contains(damage.finding());
        assertThat(errors(answer, damage.model())).anySatisfy(error -> {
            assertThat(error.path("message").asText()).contains(damage.finding());
            assertThat(error.path("mainElementId").asText(null)).isEqualTo(damage.element());
            if (damage.element() != null)
                assertThat(error.path(ELEMENT_IDS).get(0).asText()).isEqualTo(damage.element());
        });
    }

    private static List<JsonNode> errors(Answer answer, String model) {
        List<JsonNode> errors = new ArrayList<>();
        answer.json().path("details").path(model).path("errors").forEach(errors::add);
        return errors;
    }

    private Answer deploy(Map<String, byte[]> files) {
        return Deployment.of("redesign", files).by("admin", http);
    }

    @Test
    void refusesFormsWithoutTheirFlow() {
        Map<String, byte[]> files = sound();
        files.remove("leave-request.bpmn");

        Answer answer = deploy(files);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("「leave-request-apply.form」", "「leave-request-decide.form」", "一起部署");
    }

    @Test
    void refusesNamesThatNoColumnHolds() {
        Map<String, byte[]> longer = sound();
        longer.put("leave-request-" + "x".repeat(250) + ".form", "{}".getBytes(StandardCharsets.UTF_8));

        Answer name = Deployment.of("长".repeat(256), sound()).by("admin", http);
        Answer file = deploy(longer);

        assertThat(name.status()).as(name.text()).isEqualTo(400);
        assertThat(name.message()).contains("部署名称", "最多 255 字，现在有 256 字");
        assertThat(file.status()).as(file.text()).isEqualTo(400);
    }

    /** What is read in lists of versions is what is there. */
    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u2066", "\u200b", "\u0007", "\n", "\u3164", "\ue000"})
    void refusesNamesWithSignsThatNobodySees(String sign) {
        Map<String, byte[]> files = sound();
        files.put("leave-request-" + sign + "x.form", "{}".getBytes(StandardCharsets.UTF_8));

        Answer name = Deployment.of("改" + sign + "版", sound()).by("admin", http);

        assertThat(name.status()).as(name.text()).isEqualTo(400);
        assertThat(name.message()).contains("部署名称", "字符 U+%04X".formatted((int) sign.charAt(0)));
        assertThat(deploy(files).status()).isEqualTo(400);
    }

    @Test
    void refusesTheNameOfAnotherFlow() {
        Answer answer = deploy(twin("leave-again", "请 假申请", "YZ"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("已由流程 leave-request 使用");
    }

    @Test
    void leavesTheNumbersOfADeletedFlowToIt() {
        Answer first = deploy(twin("leave-again", "另一种请假", "YZ"));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        remove(first.json().get("id").asText());

        Answer other = deploy(twin("leave-more", "第三种请假", "YZ"));
        Answer again = deploy(twin("leave-again", "另一种请假", "YZ"));

        assertThat(other.status()).isEqualTo(400);
        assertThat(other.message()).contains("「YZ」属于流程 leave-again");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        remove(again.json().get("id").asText());
    }

    /** The leave under another key, name and prefix. */
    private static Map<String, byte[]> twin(String key, String name, String prefix) {
        Map<String, byte[]> twin = new LinkedHashMap<>();
        Shelf.deployment(LEAVE)
                .forEach((file, text) -> twin.put(
                        file.replace(LEAVE, key),
                        text.replace(LEAVE, key)
                                .replace("name=\"请假申请\"", "name=\"" + name + "\"")
                                .replace("value=\"QJ\"", "value=\"" + prefix + "\"")
                                .getBytes(StandardCharsets.UTF_8)));
        return twin;
    }

    @Test
    void refusesOtherKindsOfFiles() {
        for (String file : List.of("prices.dmn", "case.cmmn", "run.groovy", "page.html")) {
            Answer answer = deploy(Map.of(file, "x".getBytes(StandardCharsets.UTF_8)));

            assertThat(answer.status()).as(file).isEqualTo(400);
            assertThat(answer.message()).contains("「" + file + "」不能部署");
        }
    }

    @Test
    void refusesAFileOfTwentyMegabytes() {
        Map<String, byte[]> files = sound();
        files.put("leave-request.bpmn", new byte[20 * 1024 * 1024]);

        Answer answer = deploy(files);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.message()).isEqualTo("上传的文件太大，流程和表单合计不能超过 5 MB");
    }

    @Test
    void refusesManyFilesThatAreTooMuchTogether() {
        Map<String, byte[]> files = sound();
        for (int i = 0; i < 6; i++) files.put("leave-request-" + i + ".form", new byte[1024 * 1024]);

        assertThat(deploy(files).status()).isEqualTo(413);
    }

    @Test
    void goesOnAfterABillionLaughs() {
        damages().stream()
                .filter(damage -> damage.finding().equals("DOCTYPE"))
                .forEach(damage -> assertThat(deploy(damage.files()).status()).isEqualTo(400));

        String number = flow.file("artsMember", LEAVE, leave());
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
    }

    @Test
    void deploysASoundRedesign() {
        Answer answer = deploy(changed("满 24 小时未审批", "一天未审批"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        String deployment = answer.json().get("id").asText();
        try {
            String number = flow.file("artsMember", LEAVE, leave());
            assertThat(flow.waitsAt(number)).containsExactly("部长审批请假");
        } finally {
            remove(deployment);
        }
    }

    /** A rule may grow stricter; what was deployed before it goes on. */
    @Test
    void readsWhatIsDeployedWithoutAskingAgain() {
        String deployment = deploy(changed("部长审批请假", "部长批准")).json().get("id").asText();
        try {
            byte[] lax = changed("PT24H", "PT90H").get("leave-request.bpmn");
            jdbc.update(
                    "update act_ge_bytearray set bytes_ = ? where deployment_id_ = ? and name_ = 'leave-request.bpmn'",
                    lax,
                    deployment);
            var engineSettings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
            engineSettings.getDeploymentCache().discardProcessDefinitionCache();

            String number = flow.file("artsMember", LEAVE, leave());

            assertThat(flow.waitsAt(number)).containsExactly("部长审批请假");
        } finally {
            remove(deployment);
        }
    }

    @Test
    void knowsTheRolesThatMembersKnow() {
        assertThat(Words.ROLES).allSatisfy(role -> assertThat(members.decidersFor(role, "artsMember"))
                .isNotEmpty());
        assertThatIllegalArgumentException().isThrownBy(() -> members.decidersFor("king", "artsMember"));
    }

    private static Map<String, byte[]> sound() {
        return new LinkedHashMap<>(Shelf.bytes(Shelf.byHand(LEAVE)));
    }

    private static Map<String, byte[]> changed(String from, String to) {
        return Damage.edit(LEAVE, "bpmn", from, to, "-", "").files();
    }

    private void remove(String deployment) {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }
}
