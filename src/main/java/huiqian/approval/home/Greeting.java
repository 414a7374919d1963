package huiqian.approval.home;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** The words at the head of the workbench. */
record Greeting(LocalDateTime now) {

    String salutation() {
        int hour = now.getHour();
        if (hour < 5) return "夜深了";
        if (hour < 9) return "早上好";
        if (hour < 12) return "上午好";
        if (hour < 14) return "中午好";
        return hour < 18 ? "下午好" : "晚上好";
    }

    /** 11月29日 星期日. */
    String day() {
        return "%d月%d日 %s"
                .formatted(
                        now.getMonthValue(),
                        now.getDayOfMonth(),
                        now.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA));
    }
}
