package huiqian.processes;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.ledger.Move;
import huiqian.approval.ledger.Status;
import huiqian.flow.move.Migration;
import huiqian.flow.move.MigrationPreview.Running;
import huiqian.flow.move.MoveResult;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import huiqian.support.FirstMorning;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases filed before a redesign go on under it, if somebody says so and they can. */
@WholeApplication
class MovedCasesFlowTests extends FlowStory {

    private static final String LEAVE = "leave-request";
    private static final Instant MORNING =
            FirstMorning.MOMENT.atZone(UnionTime.ZONE).toInstant();

    @Autowired
    Migration migration;

    @Autowired
    Http http;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private int deploy(Redesign redesign) {
        String deployment = redesign.deploy(http);
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getVersion();
    }

    private MoveResult move(String flow, int version, String number) {
        return migration
                .move(flow, version, List.of(number), "请假增加秘书处备案", "admin")
                .get(0);
    }

    private Running outlook(String flow, String number) {
        return migration.outlook(flow, null, 0).cases().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void passesBothStepsOfTheNewVersion() throws Exception {
        String number = flow.file("artsMember", LEAVE, leave());
        int version = deploy(Redesign.leaveWithSecretariat());

        Running before = outlook(LEAVE, number);
        assertThat(before.isMovable()).as(before.obstacle()).isTrue();
        assertThat(before.steps()).containsExactly("部长审批请假");
        assertThat(before.version()).isEqualTo(version - 1);
        assertThat(ledger.dossier(number).moves()).as("looking changes nothing").isEmpty();

        flow.pass(Duration.ofHours(1));
        MoveResult outcome = move(LEAVE, version, number);
        assertThat(outcome.failure()).isNull();
        assertThat(outcome.from()).isEqualTo(version - 1);

        flow.pass(Duration.ofHours(1));
        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        assertThat(flow.waitsAt(number)).containsExactly("秘书处备案请假");
        flow.approve("sec2", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);

        assertThat(ledger.dossier(number).moves()).singleElement().satisfies(move -> {
            assertThat(move.getFromVersion()).isEqualTo(version - 1);
            assertThat(move.getToVersion()).isEqualTo(version);
            assertThat(move.getMovedBy()).isEqualTo("admin");
            assertThat(move.getNote()).isEqualTo("请假增加秘书处备案");
            assertThat(move.getMovedAt()).isEqualTo(MORNING.plus(Duration.ofHours(1)));
        });
        String text = textOf(number);
        assertThat(text).contains("流程由第%d版改为第%d版请假增加秘书处备案".formatted(version - 1, version));
        assertThat(text.indexOf("迁移流程")).isBetween(text.indexOf("第1次提交"), text.indexOf("部长审批请假"));
    }

    private String textOf(String number) throws Exception {
        byte[] pdf = records.file(number, "approval").orElseThrow().content();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    @Test
    void tellsItInTheApiAndToThoseConcerned() {
        String number = flow.file("artsMember", LEAVE, leave());
        int version = deploy(Redesign.leaveWithSecretariat());
        int before = logged(number).size();
        move(LEAVE, version, number);

        var trail = http.get("artsMember", "/api/requests/" + number).json().get("trail");
        assertThat(trail.findValuesAsText("kind")).containsExactly("FILED", "MOVED");
        assertThat(trail.get(1).get("remark").asText())
                .isEqualTo("流程由第 %d 版改为第 %d 版\n请假增加秘书处备案".formatted(version - 1, version));
        assertThat(trail.get(1).get("by").asText()).isEqualTo("admin");
        assertThat(trail.get(1).get("byName").asText()).isEqualTo(roster.nameOf("admin"));
        assertThat(trail.get(1).get("at").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
        assertThat(told("artsMember").get(0)).contains(number, "已改按新流程（第 " + version + " 版）办理");
        assertThat(told("artsMinister").get(0)).contains(number, "已改按新流程", "部长审批请假");
        List<String> log = logged(number);
        assertThat(log).as("the log is never emptied").hasSize(before + 1);
        assertThat(log.get(before)).contains("第 %d 版改为第 %d 版".formatted(version - 1, version), "请假增加秘书处备案");
    }

    private List<String> logged(String number) {
        String moves = "select detail from hq_audit where kind = 'CASES_MOVED' and subject = ? order by id";
        return jdbc.queryForList(moves, String.class, number);
    }

    @Test
    void asksWhatTheNewFormsAsk() {
        String number = flow.file("artsMember", LEAVE, leave());
        String task = flow.taskFor("artsMinister", number);
        int version = deploy(Redesign.of(LEAVE).withForm("decide", "\"label\": \"审批意见\"", "\"label\": \"部长意见\""));
        assertThat(form(task)).contains("审批意见");

        move(LEAVE, version, number);

        assertThat(form(task)).contains("部长意见").doesNotContain("\"审批意见\"");
    }

    private String form(String task) {
        return http.get("artsMinister", "/engine-rest/task/" + task + "/deployed-form")
                .text();
    }

    @Test
    void takesTheNewNameAndRemindsNobodyTwice() {
        String number = flow.file("artsMember", LEAVE, leave());
        int version = deploy(Redesign.of(LEAVE).with("部长审批请假", "部长批假"));
        flow.pass(Duration.ofHours(30));
        String task = flow.taskFor("artsMinister", number);
        assertThat(told("artsMinister")).filteredOn(text -> text.contains("尽快")).hasSize(1);

        assertThat(move(LEAVE, version, number).failure()).isNull();

        OpenStep step = steps.find(task).orElseThrow();
        assertThat(step.getStep()).isEqualTo("部长批假");
        assertThat(step.getDeciders()).containsExactly("artsMinister");
        assertThat(step.getDue()).isEqualTo(MORNING.plus(Duration.ofHours(48)));
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getName())
                .isEqualTo("部长批假");
        flow.pass(Duration.ofHours(17));
        assertThat(told("artsMinister")).filteredOn(text -> text.contains("尽快")).hasSize(1);
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        flow.pass(Duration.ofHours(2));
        assertThat(flow.waitsFor(number)).contains("artsMinister", "chair");
    }

    @Test
    void countsTheNewDeadlineFromWhenTheStepCameUp() {
        String number = flow.file("artsMember", "asset-scrapping", scrapping("XS-0001"));
        flow.approve("chair", number);
        int version = deploy(Redesign.of("asset-scrapping")
                .withEvery("(userTask_dispose\"(?s:.)*?remindAfter\" value=\")PT24H", "$1PT36H"));
        flow.pass(Duration.ofHours(20));

        assertThat(move("asset-scrapping", version, number).failure()).isNull();

        assertThat(steps.waiting(number)).singleElement().satisfies(step -> assertThat(step.getDue())
                .isEqualTo(MORNING.plus(Duration.ofHours(36))));
        flow.pass(Duration.ofHours(15));
        assertThat(told("director")).filteredOn(text -> text.contains("尽快")).isEmpty();
        flow.pass(Duration.ofHours(1));
        assertThat(told("director")).filteredOn(text -> text.contains("尽快")).hasSize(1);
    }

    @Test
    void handsOverToAnotherRole() {
        String number = flow.file("artsMember", "asset-scrapping", scrapping("XS-0001"));
        flow.approve("chair", number);
        String task = flow.taskFor("director", number);
        int version = deploy(
                Redesign.of("asset-scrapping").with("decidersFor('officeDirector'", "decidersFor('secretariat'"));

        assertThat(outlook("asset-scrapping", number).obstacle()).isNull();
        assertThat(move("asset-scrapping", version, number).failure()).isNull();

        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
        assertThat(http.get("sec2", "/api/inbox").json().get("items")).hasSize(1);
        assertThat(http.get("director", "/api/inbox").json().get("items")).isEmpty();
        assertThat(http.get("sec2", "/engine-rest/task?candidateUser=sec2").json())
                .hasSize(1);
        assertThat(tasks.createTaskQuery().taskCandidateUser("director").count())
                .isZero();
        assertThat(http.submit("director", task, answers("method", "sell")).status())
                .isEqualTo(403);
        assertThat(told("sec2").get(0)).contains(number, "等待您处理");
    }

    @Test
    void leavesTheClaimWithWhoeverTheStepWasHandedUpTo() {
        String number = flow.file("artsMember", LEAVE, leave());
        flow.pass(Duration.ofHours(49));
        String task = flow.taskFor("chair", number);
        assertThat(http.post("chair", "/engine-rest/task/" + task + "/claim", Map.of("userId", "chair"))
                        .status())
                .isEqualTo(204);

        assertThat(move(LEAVE, deploy(Redesign.leaveWithSecretariat()), number).failure())
                .isNull();

        assertThat(steps.waiting(number)).singleElement().satisfies(step -> {
            assertThat(step.getClaimedBy()).isEqualTo("chair");
            assertThat(step.getDeciders()).contains("artsMinister", "chair");
        });
    }

    @Test
    void staysWhereTheNewVersionHasNoSuchStep() {
        String number = flow.file("artsMember", LEAVE, leave());
        int version = deploy(Redesign.of(LEAVE).with("userTask_decideByMinister", "userTask_approveByMinister"));

        assertThat(outlook(LEAVE, number).obstacle()).isEqualTo("停在「部长审批请假」，新版没有这一步");
        assertThat(move(LEAVE, version, number).failure()).isEqualTo("停在「部长审批请假」，新版没有这一步");

        assertThat(ledger.dossier(number).moves()).isEmpty();
        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void staysWhileAVoteIsOpen() {
        String number = flow.file("artsMember", "activity-proposal", activity());
        int version = deploy(Redesign.of("activity-proposal").with("申请人填写活动报表", "申请人填写总结"));

        assertThat(outlook("activity-proposal", number).obstacle()).isEqualTo("正在「主席团表决活动」，表决开始后不能中途改规则");
        assertThat(move("activity-proposal", version, number).isMoved()).isFalse();

        for (String voter : List.of("chair", "vice1")) flow.approve(voter, number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(outlook("activity-proposal", number).steps()).containsExactly("活动已结束");
        assertThat(move("activity-proposal", version, number).failure())
                .as("after-work")
                .isNull();
        flow.goTo(FirstMorning.MOMENT.plusDays(30));
        assertThat(flow.waitsAt(number)).containsExactly("申请人填写总结");
    }

    @Test
    void staysWhereItWouldBeApprovedWithoutTheMinister() {
        String number = flow.file("artsMember", LEAVE, leave());
        int version = deploy(Redesign.leaveWithSecretariat()
                .with("userTask_decideBySecretariat", "userTask_first")
                .with("userTask_decideByMinister", "userTask_decideBySecretariat")
                .with("userTask_first", "userTask_decideByMinister"));

        assertThat(outlook(LEAVE, number).obstacle()).contains("不经本部部长审批就通过");
        assertThat(move(LEAVE, version, number).isMoved()).isFalse();
    }

    @Test
    void staysWhereTheStepHasBecomeOfAnotherKind() {
        String number = flow.file("artsMember", LEAVE, leave());
        flow.sendBack("artsMinister", number, "请写明去向");
        int version = deploy(Redesign.leaveWithSecretariat()
                .with("userTask_revise", "userTask_other")
                .with("userTask_decideBySecretariat", "userTask_revise"));

        assertThat(outlook(LEAVE, number).obstacle()).isEqualTo("停在「申请人修改申请」，这一步原来是修改申请，新版里改成了审批");
        assertThat(move(LEAVE, version, number).isMoved()).isFalse();
        assertThat(flow.waitsFor(number)).containsExactly("artsMember");
    }

    @Test
    void takesConditionsOnNewFieldsForNotFilledIn() {
        String number = flow.file("artsMember", LEAVE, leave());
        int version = deploy(
                Redesign.of(LEAVE)
                        .with("${verdict == 'APPROVE'}", "${verdict == 'APPROVE' and not farAway}")
                        .withForm(
                                "apply",
                                "\"components\": [\n    {\n      \"type\": \"html\"",
                                "\"components\": [\n    {\"type\": \"checkbox\", \"id\": \"field_farAway\", \"key\": \"farAway\", \"label\": \"出省\"},\n    {\n      \"type\": \"html\""));

        assertThat(move(LEAVE, version, number).failure()).isNull();
        flow.approve("artsMinister", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void movesWhatFailed() {
        String number = flow.file("artsMember", LEAVE, leave());
        submitAndStop("artsMinister", number, answers("verdict", "APPROVE"));
        jdbc.update("update act_ru_job set retries_ = 0 where process_instance_id_ = ?", instance(number));
        int version = deploy(Redesign.of(LEAVE).with("出具通过批件", "出具批件"));

        assertThat(outlook(LEAVE, number).steps()).containsExactly("出具通过批件");
        assertThat(move(LEAVE, version, number).failure()).isNull();
        jdbc.update("update act_ru_job set retries_ = 3 where process_instance_id_ = ?", instance(number));
        flow.runDueJobs();

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void staysWhilePaused() {
        String number = flow.file("artsMember", LEAVE, leave());
        int version = deploy(Redesign.leaveWithSecretariat());
        runtime.suspendProcessInstanceById(instance(number));

        assertThat(move(LEAVE, version, number).failure()).contains("暂停", "Cockpit");
    }

    @Test
    void staysWhereWhoeverDecidesSeesWhatWasFilledIn() {
        String number = flow.file("artsMember", LEAVE, leave());
        int version = deploy(Redesign.of(LEAVE)
                .withForm("apply", "\"key\": \"reason\"", "\"key\": \"cause\"")
                .withForm("apply", "\"value\": \"meeting\"", "\"value\": \"congress\""));

        String obstacle = outlook(LEAVE, number).obstacle();
        assertThat(obstacle).contains("看不到申请人填的内容", "「请假事项：", "这个选项、「请假原因」这一项");
        assertThat(move(LEAVE, version, number).failure()).isEqualTo(obstacle);
        assertThat(ledger.dossier(number).moves()).isEmpty();
        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void withdrawsAfterwards() {
        String number = flow.file("artsMember", LEAVE, leave());
        int version = deploy(Redesign.leaveWithSecretariat());
        move(LEAVE, version, number);

        withdraw("artsMember", number);

        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void movesBack() {
        String number = flow.file("artsMember", LEAVE, leave());
        int version = deploy(Redesign.leaveWithSecretariat());
        move(LEAVE, version, number);

        assertThat(move(LEAVE, version - 1, number).failure()).isNull();

        assertThat(ledger.dossier(number).moves())
                .extracting(Move::getToVersion)
                .containsExactly(version, version - 1);
        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void keepsNoneBackForTheSakeOfAnother() {
        String one = flow.file("artsMember", LEAVE, leave());
        String done = flow.file("sportsMember", LEAVE, leave());
        String other = flow.file("artsMember", "asset-scrapping", scrapping("XS-0001"));
        flow.approve("sportsMinister", done);
        int version = deploy(Redesign.leaveWithSecretariat());

        List<MoveResult> outcomes =
                migration.move(LEAVE, version, List.of(done, other, "QJ-2026-9999", one, one), "改版", "admin");

        assertThat(outcomes)
                .extracting(MoveResult::failure)
                .containsExactly("已经办完，不必迁移", "它是资产报废申请，不是请假申请", "没有编号为「QJ-2026-9999」的申请", null);
        assertThat(move(LEAVE, version, one).failure()).isEqualTo("已经按第 %d 版办理，不必再迁移".formatted(version));
        assertThat(count("hq_move")).isEqualTo(1);
    }

    @Test
    void knowsOnlyVersionsThatAreThere() {
        refusal(Refusal.Kind.UNKNOWN, () -> migration.outlook(LEAVE, 99, 0)).contains("请假申请", "第 99 版");
        refusal(Refusal.Kind.UNKNOWN, () -> migration.outlook("no-such-flow", null, 0))
                .contains("no-such-flow");
        assertThat(migration.outlook(LEAVE, null, 0).total()).isZero();
    }

    private String instance(String number) {
        return flow.request(number).getProcessInstance();
    }
}
