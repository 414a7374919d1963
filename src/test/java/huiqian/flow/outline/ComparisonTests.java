package huiqian.flow.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huiqian.flow.model.ModelFile;
import huiqian.flow.outline.Change.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTests {

    private static final Edited LEAVE = Edited.of("leave-request");
    private static final Edited BY_HAND = Edited.byHand("leave-request");
    private static final Edited ACTIVITY = Edited.of("activity-proposal");
    private static final Edited ROOM = Edited.of("room-borrowing");
    private static final String MINISTER = "userTask_decideByMinister";
    private static final String STEP = "步骤「部长审批请假」";

    private final Comparison comparison =
            new Comparison(group -> Map.of("member", "学生会成员", "outsider", "校外人员", "ministerOfSports", "体育部部长")
                    .getOrDefault(group, group));

    @ParameterizedTest
    @ValueSource(strings = {"leave-request", "activity-proposal", "asset-scrapping", "room-borrowing"})
    void findsNothingBetweenAModelAndItself(String flow) {
        assertThat(comparison.between(Edited.of(flow).files(), Edited.of(flow).files()))
                .isEmpty();
    }

    @Test
    void takesTheDraftAsItWasRead() {
        Edited renamed = LEAVE.model("'minister'", "'secretariat'");
        ModelFile draft = ModelFile.read("leave-request.bpmn", renamed.files().get("leave-request.bpmn"));

        assertThat(comparison.between(LEAVE.files(), draft, renamed.files()))
                .isNotEmpty()
                .isEqualTo(changes(LEAVE, renamed));
    }

    @Test
    void doesNotMindWhereShapesAreDrawn() {
        assertThat(changes(LEAVE, LEAVE.model("<dc:Bounds x=\"", "<dc:Bounds x=\"1")))
                .isEmpty();
    }

    @Test
    void tellsWhoDecides() {
        assertThat(changes(LEAVE, LEAVE.model("'minister'", "'secretariat'")))
                .containsExactly(new Change(Kind.CHANGED, MINISTER, STEP + "的办理人", "申请人所在部门的部长", "秘书处"));
    }

    @Test
    void tellsWhichDepartmentsMinisterDecides() {
        assertThat(changes(
                        LEAVE.model("decidersFor('minister',", "ministersOf('Sports',"),
                        LEAVE.model("decidersFor('minister',", "ministersOf(occasion,")))
                .containsExactly(new Change(Kind.CHANGED, MINISTER, STEP + "的办理人", "体育部部长", "「请假事项」所填部门的部长"));
    }

    @Test
    void tellsWhoChoosesWhoDecides() {
        assertThat(changes(LEAVE, LEAVE.model("decidersFor('minister',", "chosen(occasion, 'presidium',")))
                .extracting(Change::after)
                .containsExactly("「请假事项」所选的主席团");
    }

    @Test
    void tellsWhoIsHeard() {
        assertThat(changes(ACTIVITY, ACTIVITY.model("votes.voters(requestId)", "members.allMinisters(applicant)")))
                .extracting(Change::before, Change::after)
                .containsExactly(tuple("主席团每人一票", "各部门部长，每人一份"));
    }

    @Test
    void tellsWhoVotes() {
        assertThat(changes(ACTIVITY, ACTIVITY.model("'presidium'", "'secretariat'")))
                .extracting(Change::subject, Change::before, Change::after)
                .containsExactly(
                        row("动作「开始表决」的内容", "开始表决，确定有表决权的人（主席团）", "开始表决，确定有表决权的人（秘书处）"),
                        row("步骤「主席团表决活动」的办理人", "主席团每人一票", "秘书处每人一票"));
    }

    /** What an upgrade to forms and steps that say less would tell: people see the same. */
    @Test
    void tellsNothingOfWhatThePlatformDrawsInsteadOfAHand() {
        Edited oneByOne = LEAVE.model("<camunda:property name=\"bulk\" value=\"true\" />", "");
        assertThat(changes(BY_HAND, oneByOne)).isEmpty();
        assertThat(changes(
                        BY_HAND,
                        oneByOne.model("value=\"PT24H\"", "value=\"PT6H\"").form("apply", "请假原因", "请假缘由")))
                .extracting(Change::subject, Change::before, Change::after)
                .contains(row(STEP + "的提醒期限", "24 小时", "6 小时"), row("申请表的字段「请假缘由」的名称", "请假原因", "请假缘由"));
    }

    @Test
    void tellsDeadlinesInHours() {
        assertThat(changes(LEAVE, LEAVE.model("PT24H", "PT12H").model("PT48H", "PT1H30M")))
                .extracting(Change::subject, Change::before, Change::after)
                .containsExactly(row(STEP + "的提醒期限", "24 小时", "12 小时"), row(STEP + "的上报上一级期限", "48 小时", "90 分钟"));
        assertThat(changes(ACTIVITY, ACTIVITY.model("PT72H", "P2D").model("R/P7D", "R3/P7D")))
                .extracting(Change::subject, Change::before, Change::after)
                .containsExactly(
                        row("步骤「主席团表决活动」的表决截止期限", "72 小时", "48 小时"), row("步骤「申请人填写活动报表」的提醒期限", "每 7 天", "每 7 天，共 3 次"));
    }

    @Test
    void tellsWhatAStepStatesInProperties() {
        assertThat(changes(BY_HAND, stating("remindAfter", "PT6H").model("PT24H", "PT12H")))
                .extracting(Change::subject, Change::before, Change::after)
                .containsExactly(row(STEP + "的提醒期限", "24 小时", "6 小时、12 小时"));
        assertThat(changes(BY_HAND, stating("comment", "always")))
                .containsExactly(new Change(Kind.ADDED, MINISTER, STEP + "的审批意见", null, "一律必填"));
        assertThat(changes(BY_HAND, stating("others", "true")))
                .containsExactly(new Change(Kind.ADDED, MINISTER, STEP + "的换人审批", null, "本轮审批过的人不能审批这一步"));
        assertThat(changes(stating("bulk", "true"), BY_HAND))
                .containsExactly(new Change(Kind.REMOVED, MINISTER, STEP + "的批量办理", "可以", null));
    }

    private static Edited stating(String name, String value) {
        return BY_HAND.model(
                "<bpmn:incoming>flow_toDecision",
                "<bpmn:extensionElements><camunda:properties><camunda:property name=\"" + name + "\" value=\"" + value
                        + "\" /></camunda:properties></bpmn:extensionElements><bpmn:incoming>flow_toDecision");
    }

    @Test
    void tellsUntilWhenAFlowWaits() {
        assertThat(changes(ROOM, ROOM.model("${endsAt}", "${startsAt}")))
                .extracting(Change::subject, Change::before, Change::after)
                .containsExactly(row("等待「借用时间已结束」的时间", "到「结束时间」", "到「开始时间」"));
    }

    @Test
    void tellsNewStepsOldOnesLast() {
        Edited renamed = LEAVE.model(
                        "id=\"userTask_decideByMinister\" name=\"部长审批请假\"", "id=\"userTask_decide\" name=\"部长决定\"")
                .everywhere("\"userTask_decideByMinister\"", "\"userTask_decide\"");

        List<Change> changes = changes(LEAVE, renamed);

        assertThat(changes.get(0))
                .isEqualTo(new Change(Kind.CHANGED, "startEvent_filed", "申请表的下一步", "「部长审批请假」", "「部长决定」"));
        assertThat(changes.get(1).kind()).isEqualTo(Kind.ADDED);
        assertThat(changes.get(1).subject()).isEqualTo("步骤「部长决定」");
        assertThat(changes.get(1).after())
                .isEqualTo("填写：「结论」「审批意见」；办理人：申请人所在部门的部长；提醒期限：24 小时；上报上一级期限：48 小时；批量办理：可以；下一步：「结论？」");
        assertThat(changes.get(changes.size() - 1).kind()).isEqualTo(Kind.REMOVED);
        assertThat(changes.get(changes.size() - 1).subject()).isEqualTo(STEP);
    }

    @Test
    void knowsAStepAgainByItsNameOrItsId() {
        assertThat(changes(LEAVE, LEAVE.everywhere("\"userTask_decideByMinister\"", "\"userTask_other\"")))
                .isEmpty();
        assertThat(changes(LEAVE, LEAVE.model("部长审批请假", "部长决定请假")))
                .containsExactly(new Change(Kind.CHANGED, MINISTER, "步骤「部长决定请假」的名称", "部长审批请假", "部长决定请假"));
    }

    @Test
    void tellsTheFieldsOfTheApplication() {
        Edited edited = LEAVE.form("apply", "\"label\": \"事项名称\"", "\"label\": \"事由\"")
                .form("apply", "\"maxLength\": 80", "\"maxLength\": 40")
                .form(
                        "apply",
                        "\"components\": [",
                        "\"components\": [ { \"type\": \"number\", \"id\": \"field_days\", \"key\": \"days\", \"label\": \"天数\", \"validate\": { \"required\": true, \"min\": 1, \"max\": 30 } },");

        assertThat(changes(LEAVE, edited))
                .extracting(Change::kind, Change::element, Change::subject, Change::before, Change::after)
                .containsExactly(
                        row(Kind.CHANGED, "leave-request", "流程的标题", "取自「事项名称」", "取自「事由」"),
                        row(Kind.ADDED, "startEvent_filed", "申请表的字段「天数」", null, "类型：数字；填写：必填；范围：1 至 30"),
                        row(Kind.CHANGED, "startEvent_filed", "申请表的字段「事由」的名称", "事项名称", "事由"),
                        row(Kind.CHANGED, "startEvent_filed", "申请表的字段「事由」的字数", "不超过 80 字", "不超过 40 字"),
                        row(Kind.ADDED, MINISTER, STEP + "显示的「天数」", null, "只读"));
    }

    @Test
    void tellsOptionsRequirementsAndConditions() {
        Edited edited = LEAVE.form("apply", "{ \"label\": \"值班\", \"value\": \"duty\" }, ", "")
                .form("apply", "\"required\": true", "\"required\": false")
                .form("apply", "=retroactive != true", "=retroactive = null");

        assertThat(changes(LEAVE, edited))
                .extracting(Change::subject, Change::before, Change::after)
                .containsExactly(
                        row("申请表的字段「请假事项」的填写", "必填", "选填"),
                        row("申请表的字段「请假事项」的选项", "会议、活动、值班、其他", "会议、活动、其他"),
                        row("申请表的字段「补假原因」的隐藏条件", "「补假」 != true", "「补假」 = null"),
                        row(STEP + "显示的「补假原因」的隐藏条件", "「补假」 != true", "「补假」 = null"));
    }

    @Test
    void tellsWhatAStepNoLongerShows() {
        Edited edited = BY_HAND.form("decide", "\"key\": \"reason\"", "\"key\": \"title\"");

        assertThat(changes(BY_HAND, edited))
                .extracting(Change::kind, Change::element, Change::subject)
                .containsExactly(
                        row(Kind.ADDED, MINISTER, STEP + "的字段「请假原因」"), row(Kind.REMOVED, MINISTER, STEP + "显示的「请假原因」"));
    }

    @Test
    void tellsBranchesInWords() {
        Edited edited = LEAVE.model(
                        "${verdict == 'REJECT'}", "${verdict == 'REJECT' &amp;&amp; leaves.isLongerThan(requestId, 3)}")
                .model(
                        "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_enterLeave\"",
                        "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_settleApproved\"");

        assertThat(changes(LEAVE, edited))
                .containsExactly(
                        new Change(Kind.CHANGED, "flow_approved", "分支「结论？」的「同意」的去向", "「登记考勤记录」", "「出具通过批件」"),
                        new Change(
                                Kind.CHANGED,
                                "flow_rejected",
                                "分支「结论？」的「不同意」的条件",
                                "「结论」为「不同意」",
                                "「结论」为「不同意」，且请假是否超过该天数（3）：是"));
    }

    @Test
    void tellsActionsAndOutcomesByTheirMeaning() {
        Edited edited = LEAVE.model("leaves.enter", "leaves.strike").model("'WITHDRAWN'", "'REJECTED'");

        assertThat(changes(LEAVE, edited))
                .extracting(Change::subject, Change::before, Change::after)
                .containsExactly(
                        row("动作「登记考勤记录」的内容", "请假记入考勤", "从考勤中撤销请假"),
                        row("动作「出具撤回批件」的内容", "给出申请结果并生成批件（已撤回）", "给出申请结果并生成批件（未通过）"));
    }

    @Test
    void tellsTheSettingsOfTheFlow() {
        Edited edited = LEAVE.model("name=\"请假申请\"", "name=\"请假\"")
                .model(
                        "camunda:candidateStarterGroups=\"member\"",
                        "camunda:candidateStarterGroups=\"member,outsider\"")
                .model("value=\"QJ\"", "value=\"QX\"")
                .model("value=\"occasionName\"", "value=\"reason\"")
                .model("triggeredByEvent=\"true\"", "triggeredByEvent=\"false\"");

        assertThat(changes(LEAVE, edited))
                .extracting(Change::kind, Change::subject, Change::before, Change::after)
                .containsExactly(
                        row(Kind.CHANGED, "流程的名称", "请假申请", "请假"),
                        row(Kind.CHANGED, "流程的发起人", "学生会成员", "学生会成员、校外人员"),
                        row(Kind.CHANGED, "流程的编号前缀", "QJ", "QX"),
                        row(Kind.CHANGED, "流程的标题", "取自「事项名称」", "取自「请假原因」"),
                        row(Kind.REMOVED, "流程的撤回", "申请人可以在有结果之前撤回", null));
    }

    @Test
    void tellsWhatErrorsAreCaughtFor() {
        Edited edited = ROOM.model("errorCode=\"roomTaken\"", "errorCode=\"other\"");

        assertThat(changes(ROOM, edited))
                .extracting(Change::subject, Change::before, Change::after)
                .containsExactly(row("意外「时段已被占用」的情形", "所申请的时间已被另一份申请借用", "other"));
    }

    @Test
    void readsADraftThatMissesItsForms() {
        Map<String, byte[]> alone = new TreeMap<>(LEAVE.files());
        alone.keySet().removeIf(name -> name.endsWith(".form"));

        assertThat(comparison.between(LEAVE.files(), alone))
                .isNotEmpty()
                .allMatch(change -> change.kind() == Kind.REMOVED
                        || change.subject().equals("流程的标题")
                        || change.subject().startsWith("分支"));
    }

    private List<Change> changes(Edited before, Edited after) {
        return comparison.between(before.files(), after.files());
    }

    private static Tuple row(Object... values) {
        return tuple(values);
    }
}
