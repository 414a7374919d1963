package huiqian.shared;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The union's clock face: everything people file or read is Asia/Shanghai. */
public final class UnionTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private UnionTime() {}

    /** Reads what a datetime field submits, {@code 2026-11-22T14:00}, seconds and an offset allowed; empty if it is no date. */
    public static Optional<LocalDateTime> read(Object value) {
        if (!(value instanceof String text)) return Optional.empty();
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException notLocal) {
            return readWithOffset(text);
        }
    }

    private static Optional<LocalDateTime> readWithOffset(String text) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(text).atZoneSameInstant(ZONE).toLocalDateTime());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    public static String show(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    public static String show(LocalDate day) {
        return DAY.format(day);
    }

    public static String show(Instant instant) {
        return show(LocalDateTime.ofInstant(instant, ZONE));
    }

    /** How long something takes or has taken, to the hour where it is days. */
    public static String inWords(Duration duration) {
        if (duration.toMinutes() < 1) return "不到 1 分钟";
        if (duration.toHours() < 1) return duration.toMinutes() + " 分钟";
        if (duration.toDays() < 1) return duration.toHours() + " 小时";
        String hours = duration.toHoursPart() == 0 ? "" : " " + duration.toHoursPart() + " 小时";
        return duration.toDays() + " 天" + hours;
    }
}
