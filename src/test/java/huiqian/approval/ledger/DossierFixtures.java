package huiqian.approval.ledger;

import huiqian.approval.Flow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Dossiers as the ledger would answer them, made without engine or database. */
public final class DossierFixtures {

    private DossierFixtures() {}

    public static CaseFile leave(Map<String, Object> data) {
        Flow flow = new Flow("leave-request", "请假申请", "QJ", "occasionName", "《学生会工作制度》（R05）二5④：请假须经本部门部长批准");
        return new CaseFile("QJ-2026-0001", flow, FormFixtures.LEAVE, data);
    }

    public static CaseFile activity(Map<String, Object> data) {
        Flow flow = new Flow("activity-proposal", "活动申请", "HD", "activityName", "《学生会工作制度》（R05）一5：活动须经主席团审批");
        return new CaseFile("HD-2026-0007", flow, FormFixtures.ACTIVITY, data);
    }

    /** A leave, approved by the minister. */
    public static Dossier leaveApproved() {
        return leave(FormFixtures.leaveData())
                .decided("部长审批", "陈思远", "文艺部部长", false, Verdict.APPROVE, "同意，请与排练负责人交接。")
                .settled(Status.APPROVED);
    }

    /** A leave that was returned once, then rejected by an acting chair. */
    public static Dossier leaveRejected() {
        return leave(FormFixtures.leaveData())
                .decided("部长审批", "陈思远", "文艺部部长", false, Verdict.RETURN, "请写明去向与返校时间。")
                .refiled(FormFixtures.LEAVE, FormFixtures.leaveData())
                .decided("主席团审批", "周明", "主席", true, Verdict.REJECT, "当日为全体会议，不得缺席。")
                .settled(Status.REJECTED);
    }

    /** A leave that went on under the second version of its flow before the minister decided. */
    public static Dossier leaveMoved() {
        return leave(FormFixtures.leaveData())
                .moved(1, 2, "高管理", "自本周起请假须报秘书处备案，未批的一并照办。")
                .decided("部长审批", "陈思远", "文艺部部长", false, Verdict.APPROVE, "同意")
                .settled(Status.APPROVED);
    }

    /** A leave taken back while it was pending. */
    public static Dossier leaveWithdrawn() {
        return leave(FormFixtures.leaveData()).settled(Status.WITHDRAWN);
    }

    /** An activity with a plan of 2000 characters, voted on by six. */
    public static Dossier activityApproved() {
        return votedActivity().settled(Status.APPROVED);
    }

    /** The same activity after its report was accepted, at the second attempt. */
    public static Dossier activityClosed() {
        CaseFile file = votedActivity();
        file.settled(Status.APPROVED);
        return file.worked("提交活动总结", "artsMember", "林晓雨", FormFixtures.REPORT, FormFixtures.reportData("活动顺利。"))
                .decided("秘书处验收", "何静", "秘书长", false, Verdict.RETURN, "请补充实际支出说明。")
                .worked(
                        "提交活动总结",
                        "artsMember",
                        "林晓雨",
                        FormFixtures.REPORT,
                        FormFixtures.reportData("活动顺利，到场三百一十二人，支出均有票据。"))
                .decided("秘书处验收", "何静", "秘书长", false, Verdict.APPROVE, null)
                .closed();
    }

    /** An activity proposed and voted on in a trial, on several pages. */
    public static Dossier activityTried() {
        Flow trial = new Flow(
                "activity-proposal", "活动申请（试运行）", "HD", "activityName", "《学生会工作制度》（R05）一5：活动须经主席团审批", Set.of(), true);
        return voted(new CaseFile("SXHD-2026-0003", trial, FormFixtures.ACTIVITY, FormFixtures.activityData()))
                .settled(Status.APPROVED);
    }

    private static CaseFile votedActivity() {
        return voted(activity(FormFixtures.activityData()));
    }

    private static CaseFile voted(CaseFile file) {
        String[][] voters = {{"周明", "主席"}, {"吴倩", "副主席"}, {"郑浩", "副主席"}, {"何静", "秘书长"}, {"孙立", "副秘书长"}, {"钱蓉", "主席团成员"}
        };
        for (String[] voter : voters) {
            boolean against = voter[0].equals("郑浩");
            file.voted(
                    voter[0],
                    voter[1],
                    against ? Verdict.REJECT : Verdict.APPROVE,
                    against ? "预算偏高，音响可借用学校设备，不必另行租赁；且与期中考试周相邻，恐影响到场人数，建议推迟一周再办。" : "同意");
        }
        return file;
    }

    /** The data with one answer changed. */
    public static Map<String, Object> with(Map<String, Object> data, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(data);
        changed.put(key, value);
        return changed;
    }
}
