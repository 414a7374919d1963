package huiqian.support;

import java.util.HashMap;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;

/** Applications as people file them on the first morning, sound unless a test changes an answer. */
public final class Fixtures {

    private Fixtures() {}

    public static Map<String, Object> leave() {
        return answers(
                "occasion", "meeting",
                "occasionName", "部长例会",
                "startsAt", "2026-11-25T14:00",
                "endsAt", "2026-11-25T16:00",
                "reason", "参加英语四级考试",
                "retroactive", false);
    }

    public static Map<String, Object> activity() {
        return answers(
                "activityName", "新生合唱比赛",
                "category", "arts",
                "startsAt", "2026-12-12T14:00",
                "endsAt", "2026-12-12T17:00",
                "venue", "大礼堂",
                "expectedAttendance", 300,
                "budget", 2500.5,
                "plan", "下午两点开场，十二支队伍依次演出，评委现场打分。");
    }

    public static Map<String, Object> scrapping(String asset) {
        return answers("assetTag", asset, "reason", "damaged", "description", "主板烧毁，维修费用高于残值。", "residualValue", 20);
    }

    public static Map<String, Object> borrowing() {
        return answers(
                "organization", "青年志愿者协会",
                "contactName", "王小明",
                "phone", "13900000001",
                "room", "R101",
                "startsAt", "2026-11-26T14:00",
                "endsAt", "2026-11-26T16:00",
                "attendance", 30,
                "purpose", "志愿者培训");
    }

    /** The answers with some changed; a null value leaves the field empty. */
    public static Map<String, Object> with(Map<String, Object> answers, Object... changes) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.putAll(answers(changes));
        return changed;
    }

    public static Map<String, Object> answers(Object... pairs) {
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) answers.put((String) pairs[i], pairs[i + 1]);
        return answers;
    }

    /** The report on {@link #activity()}, filed once it is over. */
    public static Map<String, Object> activityReport() {
        return answers("attendance", 280, "actualCost", 2310.8, "summary", "十二支队伍全部演出，秩序良好。");
    }

    /** Several options of one field, as Tasklist submits them. */
    public static Object chosen(String... options) {
        return SpinValues.jsonValue("[\"" + String.join("\",\"", options) + "\"]")
                .create();
    }

    /** How an asset was disposed of. */
    public static Map<String, Object> disposal() {
        return answers("method", "sell", "disposedOn", "2026-11-23", "proceeds", 35.5);
    }

    /** How a lent room was found. */
    public static Map<String, Object> inspection() {
        return answers("tidy", true, "keyReturned", true);
    }

    public static Map<String, Object> approval() {
        return answers("verdict", "APPROVE");
    }

    public static Map<String, Object> rejection(String why) {
        return answers("verdict", "REJECT", "comment", why);
    }

    public static Map<String, Object> sendingBack(String why) {
        return answers("verdict", "RETURN", "comment", why);
    }
}
