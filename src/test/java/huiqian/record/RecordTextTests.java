package huiqian.record;

import static huiqian.approval.ledger.DossierFixtures.activity;
import static huiqian.approval.ledger.DossierFixtures.activityApproved;
import static huiqian.approval.ledger.DossierFixtures.activityClosed;
import static huiqian.approval.ledger.DossierFixtures.activityTried;
import static huiqian.approval.ledger.DossierFixtures.leave;
import static huiqian.approval.ledger.DossierFixtures.leaveApproved;
import static huiqian.approval.ledger.DossierFixtures.leaveMoved;
import static huiqian.approval.ledger.DossierFixtures.leaveRejected;
import static huiqian.approval.ledger.DossierFixtures.leaveWithdrawn;
import static huiqian.approval.ledger.DossierFixtures.with;
import static huiqian.approval.ledger.FormFixtures.activityData;
import static huiqian.approval.ledger.FormFixtures.leaveData;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.attachment.Attachment.Origin;
import huiqian.approval.ledger.FormFixtures;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Verdict;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a record says, as a reader can select it. */
class RecordTextTests {

    @Test
    void statesWhoAppliedWhatWithWhichOutcome() throws IOException {
        assertThat(PdfText.of(Samples.approval(leaveApproved())))
                .contains("星河大学学生会", "请假申请审批表", "QJ-2026-0001", "已通过")
                .contains("林晓雨", "文艺部", "2026年11月16日09:30", "2026年11月16日15:30")
                .contains("《学生会工作制度》（R05）二5④：请假须经本部门部长批准");
    }

    @Test
    void showsEveryFieldUnderItsLabel() throws IOException {
        assertThat(PdfText.of(Samples.approval(leaveApproved())))
                .contains("请假事由类别会议", "会议或活动名称第十二周部长例会")
                .contains("开始时间2026年11月22日14:00", "结束时间2026年11月22日17:30")
                .contains("请假原因参加大学英语六级口语考试，与例会时间冲突。", "否");
    }

    @Test
    void showsEmptyAnswerAsNotFilledIn() throws IOException {
        var dossier = activity(with(activityData(), "partners", null)).settled(Status.REJECTED);
        assertThat(PdfText.of(Samples.approval(dossier))).contains("合作部门（未填）");
    }

    @Test
    void tellsTheWholeTrailWithPostAndActingMark() throws IOException {
        assertThat(PdfText.of(Samples.approval(leaveRejected())))
                .contains("未通过", "部长审批陈思远文艺部部长退回修改", "请写明去向与返校时间。")
                .contains("修改申请林晓雨申请人重新提交第2次提交")
                .contains("主席团审批周明主席（代）不同意", "当日为全体会议，不得缺席。");
    }

    @Test
    void mentionsWithdrawal() throws IOException {
        assertThat(PdfText.of(Samples.approval(leaveWithdrawn()))).contains("已撤回", "撤回时间", "撤回申请林晓雨申请人撤回");
    }

    @Test
    void listsWhatWasAttachedWithItsHash() throws IOException {
        var dossier = leave(leaveData())
                .attached("准考证.png", Origin.ADDED)
                .decided("部长审批", "陈思远", "文艺部部长", false, Verdict.APPROVE, "同意")
                .settled(Status.APPROVED);
        String hash = dossier.attachments().get(0).getSha256();

        String text = PdfText.of(Samples.approval(dossier));
        assertThat(text).contains("附件文件名大小上传人、时间SHA-256准考证.png", "337.6KB", hash.substring(0, 12) + hash);
        assertThat(text).contains("补充附件林晓雨申请人添加附件准考证.png");
        assertThat(PdfText.of(Samples.approval(leaveApproved()))).doesNotContain("附件");
    }

    @Test
    void tellsOfAMoveToAnotherVersionInItsPlace() throws IOException {
        String text = PdfText.of(Samples.approval(leaveMoved()));
        assertThat(text).contains("迁移流程高管理系统管理员已改版", "流程由第1版改为第2版自本周起请假须报秘书处备案，未批的一并照办。", "2026年11月16日12:30");
        assertThat(text.indexOf("迁移流程")).isBetween(text.indexOf("第1次提交"), text.indexOf("部长审批"));
    }

    @Test
    void statesVotingResultAndEachBallot() throws IOException {
        assertThat(PdfText.of(Samples.approval(activityApproved())))
                .contains("应投6票，同意5票，不同意1票，未投0票：通过")
                .contains("周明主席同意", "吴倩副主席同意", "郑浩副主席不同意", "何静秘书长同意", "孙立副秘书长同意", "钱蓉主席团成员同意");
    }

    @Test
    void closingRecordAddsAfterWorkToTheApproval() throws IOException {
        assertThat(PdfText.of(Samples.closing(activityClosed())))
                .contains("活动申请办结记录", "已办结", "审批结果已通过", "办结时间", FormFixtures.PLAN)
                .contains("提交活动总结填报人林晓雨申请人填报时间2026年11月17日09:32", "提交活动总结（第2次提交）")
                .contains("活动总结活动顺利。", "到场三百一十二人，支出均有票据。", "实际到场人数312")
                .contains("秘书处验收何静秘书长退回修改", "请补充实际支出说明。");
    }

    @Test
    void leavesOutWhatAWorkFormOnlyShows() throws IOException {
        assertThat(PdfText.of(Samples.closing(activityClosed()))).doesNotContain("获批活动的申请人");
    }

    @Test
    void showsFurtherAnswersOfADecisionWithItsComment() throws IOException {
        var dossier = activity(activityData())
                .decidedWith("主席团审批", "周明", "主席", "同意，压缩预算。", "approvedBudget", 7000)
                .settled(Status.APPROVED);
        assertThat(PdfText.of(Samples.approval(dossier))).contains("同意，压缩预算。核定预算（元）：7,000.00");
    }

    @Test
    void aTrialSaysOnEveryPageThatItIsOne() throws IOException {
        byte[] pdf = Samples.approval(activityTried());
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(PdfText.squeeze(page))
                .contains("编号SXHD-2026-0003（试运行）"));
        assertThat(PdfText.of(pdf)).contains("活动申请（试运行）审批表", "试运行，不作为正式批件");
        assertThat(Samples.approval(activityTried())).isEqualTo(pdf);
        assertThat(PdfText.of(Samples.approval(activityApproved()))).doesNotContain("试运行");
    }

    @Test
    void keepsTheCharactersThatWereTypedRatherThanRadicalsDrawnAlike() throws IOException {
        String typed = "日月大工人一二力口山水火金长风飞食香高门见贝车";
        var dossier = leave(with(leaveData(), "reason", typed)).settled(Status.APPROVED);
        assertThat(PdfText.of(Samples.approval(dossier))).contains(typed);
    }
}
