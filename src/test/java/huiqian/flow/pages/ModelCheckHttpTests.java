package huiqian.flow.pages;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.version.ProjectArchive;
import huiqian.flow.version.Versions;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A check answers and leaves nothing behind. */
@WholeApplication
class ModelCheckHttpTests {

    private static final String PATH = "/api/models/check";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Versions versions;

    @Autowired
    ProjectArchive archive;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTemplate jdbc;

    private List<Integer> before;

    @BeforeEach
    void count() {
        before = kept();
    }

    @AfterEach
    void findsEverythingAsItWas() {
        assertThat(kept()).isEqualTo(before);
    }

    private List<Integer> kept() {
        return Stream.of("act_re_deployment", "act_re_procdef", "act_re_camformdef", "act_ge_bytearray")
                .map(table -> jdbc.queryForObject("select count(*) from " + table, Integer.class))
                .toList();
    }

    @Test
    void tellsThatADeploymentBringsASuspendedFlowBack() {
        repository.suspendProcessDefinitionByKey("leave-request");
        try {
            JsonNode answer = check(Upload.of(Upload.leaveRequest())).json();

            assertThat(answer.path("sound").asBoolean()).isTrue();
            assertThat(answer.path("aside").asText()).contains("现已暂停", "恢复受理");
        } finally {
            repository.activateProcessDefinitionByKey("leave-request");
        }
    }

    @Test
    void findsTheShippedFlowUnchanged() {
        JsonNode answer = check(Upload.of(Upload.leaveRequest())).json();

        assertThat(answer.path("flow").asText()).isEqualTo("leave-request");
        assertThat(answer.path("name").asText()).isEqualTo("请假申请");
        assertThat(answer.path("sound").asBoolean()).isTrue();
        assertThat(answer.path("findings")).isEmpty();
        assertThat(answer.path("changes")).isEmpty();
        assertThat(answer.path("againstVersion").asInt())
                .isEqualTo(versions.inForce("leave-request").number());
    }

    @Test
    void tellsWhatWouldChangeAndWhatPastCasesWouldDo() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", number);
        flow.runDueJobs();
        before = kept();

        JsonNode answer =
                check(Upload.of(Upload.leaveRequest("PT24H", "PT12H"))).json();

        JsonNode change = answer.path("changes").get(0);
        assertThat(change.path("kind").asText()).isEqualTo("CHANGED");
        assertThat(change.path("element").asText()).isEqualTo("userTask_decideByMinister");
        assertThat(change.path("subject").asText()).isEqualTo("步骤「部长审批请假」的提醒期限");
        assertThat(change.path("before").asText()).isEqualTo("24 小时");
        assertThat(change.path("after").asText()).isEqualTo("12 小时");
        JsonNode replay = answer.path("replay");
        assertThat(replay.path("since").asText()).isEqualTo("2026-05-23");
        assertThat(replay.path("found").asInt()).isOne();
        assertThat(replay.path("different").asInt() + replay.path("stalled").asInt())
                .isZero();
        assertThat(replay.path("cases").get(0).path("number").asText()).isEqualTo(number);
        assertThat(replay.path("cases").get(0).path("would").asText()).isEqualTo("已通过");
        assertThat(replay.path("cases").get(0).path("stops").get(0).path("step").asText())
                .isEqualTo("部长审批请假");
    }

    @Test
    void answersADraftFullOfMistakesWithWhatToMend() {
        Answer answer = check(Upload.of(Upload.leaveRequest("'minister'", "'king'")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("sound").asBoolean()).isFalse();
        assertThat(answer.json().path("replay").isMissingNode()).isTrue();
        assertThat(answer.json().path("findings")).anySatisfy(finding -> {
            assertThat(finding.path("element").asText()).isEqualTo("userTask_decideByMinister");
            assertThat(finding.path("elementName").asText()).isEqualTo("部长审批请假");
            assertThat(finding.path("message").asText()).contains("没有这个职务");
            assertThat(finding.path("line").asInt()).isPositive();
        });
        assertThat(answer.json().path("changes")).isNotEmpty();
    }

    @Test
    void answersForAModelThatCannotBeRead() {
        JsonNode answer = check(Upload.of("leave-request.bpmn", text("<bpmn:definitions")))
                .json();

        assertThat(answer.path("flow").isMissingNode()).isTrue();
        assertThat(answer.path("sound").asBoolean()).isFalse();
        assertThat(answer.path("findings")).isNotEmpty();
        assertThat(answer.path("changes")).isEmpty();
    }

    @Test
    void answersForAFormThatCannotBeRead() {
        Map<String, byte[]> files = Upload.leaveRequest();
        files.put("leave-request-decide.form", text("{\"components\": "));

        JsonNode answer = check(Upload.of(files)).json();

        assertThat(answer.path("sound").asBoolean()).isFalse();
        assertThat(answer.path("findings").findValuesAsText("message"))
                .anyMatch(message -> message.contains("「leave-request-decide.form」不能使用"));
        assertThat(answer.path("changes").findValuesAsText("subject")).contains("步骤「部长审批请假」的字段「结论」");
    }

    @Test
    void answersForAFlowThatIsNew() {
        Map<String, byte[]> files = new TreeMap<>();
        Upload.leaveRequest()
                .forEach((name, content) -> files.put(
                        name.replace("leave-request", "sick-leave"),
                        text(new String(content, StandardCharsets.UTF_8)
                                .replace("leave-request", "sick-leave")
                                .replace("name=\"请假申请\"", "name=\"病假申请\"")
                                .replace("value=\"QJ\"", "value=\"BJ\""))));

        JsonNode answer = check(Upload.of(files)).json();

        assertThat(answer.path("findings")).isEmpty();
        assertThat(answer.path("sound").asBoolean()).isTrue();
        assertThat(answer.path("againstVersion").isMissingNode()).isTrue();
        assertThat(answer.path("replay").isMissingNode()).isTrue();
    }

    @Test
    void readsTheZipThatTheExportPacks() {
        byte[] exported = archive.of(versions.filesInForce("leave-request").orElseThrow());
        Map<String, byte[]> folders = new TreeMap<>();
        Upload.leaveRequest().forEach((name, content) -> folders.put("请假/" + name, content));

        for (byte[] zip : List.of(exported, Upload.zip(folders))) {
            JsonNode answer = check(Upload.of("请假.zip", zip)).json();
            assertThat(answer.path("sound").asBoolean()).as(answer.toString()).isTrue();
            assertThat(answer.path("changes")).isEmpty();
        }
    }

    static Stream<Arguments> badUploads() {
        Map<String, byte[]> draft = Upload.leaveRequest();
        byte[] model = draft.get("leave-request.bpmn");
        byte[] packed = Upload.zip(draft);
        Map<String, byte[]> two = new TreeMap<>(draft);
        two.put("other.bpmn", model);
        return Stream.of(
                bad("nothing", Upload.of(Map.of()), "请选择文件"),
                bad("an empty choice", Upload.of("", new byte[0]), "请选择文件"),
                bad("an empty file", Upload.of("leave-request.bpmn", new byte[0]), "是空的"),
                bad("forms alone", Upload.of("a.form", text("{}")), "没有流程文件"),
                bad("two models", Upload.of(two), "现在有 2 个"),
                bad("one file twice", Upload.of(draft).add("leave-request.bpmn", model), "有两个文件都叫"),
                bad("another kind", Upload.of("prices.dmn", text("<x/>")), "「prices.dmn」不是流程"),
                bad("a page", Upload.of(draft).add("page.html", text("<html>")), "「page.html」不是流程"),
                bad("entities", Upload.of("leave-request.bpmn", xxe()), "DOCTYPE"),
                bad("entities in UTF-16", Upload.of("leave-request.bpmn", xxe16()), "DOCTYPE"),
                bad("a packed entity", Upload.of("x.zip", Upload.zip(Map.of("leave-request.bpmn", xxe()))), "DOCTYPE"),
                bad("a ZIP that is none", Upload.of("x.zip", text("zip")), "ZIP 文件打不开"),
                bad("half a ZIP", Upload.of("x.zip", Arrays.copyOf(packed, packed.length / 3)), "ZIP 文件打不开"),
                bad("an empty ZIP", Upload.of("x.zip", Upload.zip(Map.of("README.md", text("x")))), "没有流程文件"),
                bad("a ZIP and more", Upload.of(draft).add("x.zip", packed), "请单独上传"),
                bad(
                        "a bomb",
                        Upload.of("x.zip", Upload.zip(Map.of("leave-request.bpmn", new byte[200 * 1024 * 1024]))),
                        "解压后过大"));
    }

    private static Arguments bad(String name, Upload upload, String reason) {
        return Arguments.of(name, upload, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badUploads")
    void refusesWhatIsNoDraft(String name, Upload upload, String reason) {
        Answer answer = check(upload);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains(reason);
        assertThat(answer.raw().headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 25})
    void refusesMoreThanMayBeDeployed(int megabytes) {
        Answer answer = check(Upload.of("leave-request.bpmn", new byte[megabytes * 1024 * 1024]));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.message()).contains("不能超过 5 MB");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String person : List.of("chair", "sec1", "artsMinister", "artsMember", "guest", "advisor")) {
            Answer answer = Upload.of(Upload.leaveRequest()).by(person, http, PATH);
            assertThat(answer.status()).as(person).isEqualTo(403);
            assertThat(answer.message()).isEqualTo("流程只由系统管理员维护");
        }
        assertThat(Upload.of(Upload.leaveRequest()).by(null, http, PATH).status())
                .isEqualTo(401);
    }

    private Answer check(Upload upload) {
        return upload.by("admin", http, PATH);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xxe() {
        return text("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
    }

    private static byte[] xxe16() {
        return "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY e \"lol\">]><x>&e;</x>"
                .getBytes(StandardCharsets.UTF_16);
    }
}
