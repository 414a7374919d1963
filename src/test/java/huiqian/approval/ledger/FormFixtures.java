package huiqian.approval.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms and answers as they stand in a ledger. */
public final class FormFixtures {

    /** 2000 characters, in which no stretch repeats. */
    public static final String PLAN = plan();

    static final String LEAVE = form(
            "leave-request-apply",
            select("occasion", "请假事由类别", "meeting", "会议", "activity", "活动", "duty", "值班", "other", "其他"),
            field("occasionName", "会议或活动名称", "textfield"),
            dateTime("startsAt", "开始时间"),
            dateTime("endsAt", "结束时间"),
            field("reason", "请假原因", "textarea"),
            field("retroactive", "补假（开始时间已过）", "checkbox"));

    static final String ACTIVITY = form(
            "activity-proposal-apply",
            field("activityName", "活动名称", "textfield"),
            select("category", "活动类别", "arts", "文艺", "sports", "体育"),
            dateTime("startsAt", "开始时间"),
            dateTime("endsAt", "结束时间"),
            field("venue", "活动地点", "textfield"),
            field("expectedAttendance", "预计人数", "number"),
            field("budget", "预算（元）", "number"),
            field("plan", "活动方案", "textarea"),
            options("partners", "合作部门", "taglist", "Sports", "体育部", "Publicity", "宣传部"));

    static final String REPORT = form(
            "activity-proposal-report",
            field("applicantName", "获批活动的申请人", "textfield"),
            field("attendance", "实际到场人数", "number"),
            field("actualCost", "实际支出（元）", "number"),
            field("summary", "活动总结", "textarea"));

    static final String DECIDE = form(
            "decide",
            options("verdict", "结论", "radio", "APPROVE", "同意", "REJECT", "不同意", "RETURN", "退回修改"),
            field("comment", "意见", "textarea"),
            field("approvedBudget", "核定预算（元）", "number"));

    private FormFixtures() {}

    public static Map<String, Object> leaveData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("occasion", "meeting");
        data.put("occasionName", "第十二周部长例会");
        data.put("startsAt", "2026-11-22T14:00");
        data.put("endsAt", "2026-11-22T17:30");
        data.put("reason", "参加大学英语六级口语考试，与例会时间冲突。");
        data.put("retroactive", false);
        return data;
    }

    public static Map<String, Object> activityData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("activityName", "“星光璀璨”校园歌手大赛暨元旦文艺汇演");
        data.put("category", "arts");
        data.put("startsAt", "2026-12-28T18:30");
        data.put("endsAt", "2026-12-28T21:30");
        data.put("venue", "大学生活动中心多功能厅");
        data.put("expectedAttendance", 300);
        data.put("budget", 8600.5);
        data.put("plan", PLAN);
        data.put("partners", List.of("Sports", "Publicity"));
        return data;
    }

    public static Map<String, Object> reportData(String summary) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("attendance", 312);
        data.put("actualCost", 8123.4);
        data.put("summary", summary);
        return data;
    }

    private static String plan() {
        StringBuilder plan = new StringBuilder();
        for (int step = 1; plan.length() < 2000; step++) {
            plan.append("第%d项：由文艺部牵头，会同宣传部、体育部于活动前%d日完成场地布置、设备调试与人员分工，责任到人；经费按预算执行，票据留存备查。".formatted(step, 60 - step));
        }
        return plan.substring(0, 1999) + "终";
    }

    private static String form(String id, String... components) {
        return """
                {"id":"%s","type":"default","schemaVersion":16,"executionPlatform":"Camunda Platform",\
                "executionPlatformVersion":"7.24.0","components":[%s]}"""
                .formatted(id, String.join(",", components));
    }

    private static String field(String key, String label, String type) {
        return """
                {"id":"Field_%s","key":"%s","label":"%s","type":"%s"}"""
                .formatted(key, key, label, type);
    }

    private static String dateTime(String key, String label) {
        return """
                {"id":"Field_%s","key":"%s","dateTimeLabel":"%s","label":"%s","type":"datetime","subtype":"datetime"}"""
                .formatted(key, key, label, label);
    }

    private static String select(String key, String label, String... valuesAndLabels) {
        return options(key, label, "select", valuesAndLabels);
    }

    private static String options(String key, String label, String type, String... valuesAndLabels) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < valuesAndLabels.length; i += 2) {
            if (i > 0) values.append(',');
            values.append("{\"value\":\"%s\",\"label\":\"%s\"}".formatted(valuesAndLabels[i], valuesAndLabels[i + 1]));
        }
        return """
                {"id":"Field_%s","key":"%s","label":"%s","type":"%s","values":[%s]}"""
                .formatted(key, key, label, type, values);
    }
}
