package huiqian.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A proposal as the arts department files it. */
final class ActivityFixtures {

    static final String TODAY = "2026-11-20T10:00";

    private ActivityFixtures() {}

    static Map<String, Object> proposal(String from, String to) {
        Map<String, Object> data = new HashMap<>();
        data.put("activityName", "迎新晚会");
        data.put("category", "arts");
        data.put("startsAt", from);
        data.put("endsAt", to);
        data.put("venue", "大礼堂");
        data.put("expectedAttendance", 300);
        data.put("budget", 2500.5);
        data.put("plan", "节目十二个");
        data.put("partners", List.of("Sports", "Publicity"));
        return data;
    }
}
