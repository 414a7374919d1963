package huiqian.approval;

import huiqian.approval.OpenStep.Kind;
import huiqian.shared.UnionTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dossiers as the ledger would answer them, made without engine or database. */
public final class DossierFixtures {

    private static final Instant FILED =
            LocalDateTime.of(2026, 11, 16, 9, 30).atZone(UnionTime.ZONE).toInstant();

    private final Request request;
    private final List<Submission> submissions = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private Instant now = FILED;

    private DossierFixtures(String number, Flow flow, String form, Map<String, Object> data) {
        Filing filing =
                new Filing(flow, "标题", "artsMember", "林晓雨", "Arts", "文艺部", "instance", "填写" + flow.name(), form, data);
        request = new Request(number, filing, "fingerprint", now);
        apply("填写" + flow.name(), form, data);
    }

    public static DossierFixtures leave(Map<String, Object> data) {
        Flow flow = new Flow("leave-request", "请假申请", "QJ", "occasionName", "《学生会工作制度》（R05）二5④：请假须经本部门部长批准");
        return new DossierFixtures("QJ-2026-0001", flow, FormFixtures.LEAVE, data);
    }

    public static DossierFixtures activity(Map<String, Object> data) {
        Flow flow = new Flow("activity-proposal", "活动申请", "HD", "activityName", "《学生会工作制度》（R05）一5：活动须经主席团审批");
        return new DossierFixtures("HD-2026-0007", flow, FormFixtures.ACTIVITY, data);
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
        DossierFixtures fixture = votedActivity();
        fixture.settled(Status.APPROVED);
        return fixture.worked("提交活动总结", "artsMember", "林晓雨", FormFixtures.REPORT, FormFixtures.reportData("活动顺利。"))
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

    private static DossierFixtures votedActivity() {
        DossierFixtures fixture = activity(FormFixtures.activityData());
        String[][] voters = {{"周明", "主席"}, {"吴倩", "副主席"}, {"郑浩", "副主席"}, {"何静", "秘书长"}, {"孙立", "副秘书长"}, {"钱蓉", "主席团成员"}
        };
        for (String[] voter : voters) {
            boolean against = voter[0].equals("郑浩");
            fixture.voted(
                    voter[0],
                    voter[1],
                    against ? Verdict.REJECT : Verdict.APPROVE,
                    against ? "预算偏高，音响可借用学校设备，不必另行租赁；且与期中考试周相邻，恐影响到场人数，建议推迟一周再办。" : "同意");
        }
        return fixture;
    }

    public DossierFixtures voted(String name, String post, Verdict verdict, String comment) {
        Ballot ballot = new Ballot(request.getNumber(), 1, name, post.equals("主席"));
        ballot.cast(verdict);
        ballots.add(ballot);
        return decided("主席团表决", name, post, false, verdict, comment);
    }

    public DossierFixtures decided(
            String step, String name, String post, boolean acting, Verdict verdict, String comment) {
        return record(step, new Decision.Taken(name, name, post, acting, verdict, comment, later()), Map.of());
    }

    /** A decision whose form asked for more than verdict and comment. */
    public DossierFixtures decidedWith(
            String step, String name, String post, String comment, String key, Object answer) {
        Decision.Taken taken = new Decision.Taken(name, name, post, false, Verdict.APPROVE, comment, later());
        return record(step, taken, Map.of(key, answer));
    }

    private DossierFixtures record(String step, Decision.Taken taken, Map<String, Object> further) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("verdict", taken.verdict().name());
        data.put("comment", taken.comment());
        data.putAll(further);
        Submission.Author author = new Submission.Author(taken.by(), taken.name(), now);
        submissions.add(new Submission(request, false, step, author, FormFixtures.DECIDE, data));
        String task = "task-" + decisions.size();
        OpenStep open = new OpenStep(request.getNumber(), task, step, Kind.DECISION, null, Set.of(taken.by()), now);
        String previous =
                decisions.isEmpty() ? null : decisions.get(decisions.size() - 1).getHash();
        decisions.add(new Decision(request, open, taken, previous));
        return this;
    }

    public DossierFixtures refiled(String form, Map<String, Object> data) {
        later();
        request.sendBack();
        request.resubmit("标题");
        return apply("修改申请", form, data);
    }

    private DossierFixtures apply(String step, String form, Map<String, Object> data) {
        submissions.add(new Submission(request, true, step, author("artsMember", "林晓雨"), form, data));
        return this;
    }

    public DossierFixtures worked(String step, String id, String name, String form, Map<String, Object> data) {
        later();
        submissions.add(new Submission(request, false, step, author(id, name), form, data));
        return this;
    }

    public Dossier settled(Status outcome) {
        later();
        request.settle(outcome, now);
        return dossier();
    }

    public Dossier closed() {
        later();
        request.close(now);
        return dossier();
    }

    private Dossier dossier() {
        return new Dossier(request, List.copyOf(submissions), List.copyOf(decisions), List.copyOf(ballots));
    }

    private Submission.Author author(String id, String name) {
        return new Submission.Author(id, name, now);
    }

    private Instant later() {
        now = now.plus(Duration.ofHours(3)).plusSeconds(17);
        return now;
    }

    /** The data with one answer changed. */
    public static Map<String, Object> with(Map<String, Object> data, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(data);
        changed.put(key, value);
        return changed;
    }
}
