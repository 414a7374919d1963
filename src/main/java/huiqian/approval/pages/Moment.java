package huiqian.approval.pages;

import huiqian.shared.Period;
import huiqian.shared.UnionTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How pages tell times to somebody who looks at them now. */
public record Moment(Instant now) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Less than this before a step is due, it is told with emphasis. */
    private static final Duration SOON = Duration.ofHours(24);

    /** How urgent a step is. */
    public enum Urgency {
        CALM,
        SOON,
        LATE
    }

    public record Due(String words, Urgency urgency) {}

    /** @param due null for a step that may take as long as it likes */
    public Due due(Instant due) {
        if (due == null) return new Due("不限时", Urgency.CALM);
        Duration left = Duration.between(now, due);
        if (left.isNegative()) return new Due("超时 " + UnionTime.inWords(left.negated()), Urgency.LATE);
        return new Due(at(due) + " 前", left.compareTo(SOON) < 0 ? Urgency.SOON : Urgency.CALM);
    }

    /** How long something has waited. */
    public String since(Instant then) {
        return UnionTime.inWords(Duration.between(then, now));
    }

    /** 今天 14:05, 12月1日 14:05, with the year where it is another. */
    public String at(Instant instant) {
        LocalDateTime moment = LocalDateTime.ofInstant(instant, UnionTime.ZONE);
        return day(moment.toLocalDate()) + " " + CLOCK.format(moment);
    }

    private String day(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(now, UnionTime.ZONE);
        long ahead = day.toEpochDay() - today.toEpochDay();
        if (ahead == 0) return "今天";
        if (ahead == 1) return "明天";
        if (ahead == -1) return "昨天";
        String year = day.getYear() == today.getYear() ? "" : day.getYear() + "年";
        return year + "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    /** 12月4日（周五）14:00–16:00，2 小时. */
    public String period(Period period) {
        LocalDate first = period.from().toLocalDate();
        LocalDate last = period.to().toLocalDate();
        String end = first.equals(last) ? CLOCK.format(period.to()) : withDay(period.to());
        Duration length = Duration.between(period.from(), period.to());
        return "%s–%s，%s".formatted(withDay(period.from()), end, UnionTime.inWords(length));
    }

    private String withDay(LocalDateTime moment) {
        String weekday = moment.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
        return "%s（%s）%s".formatted(day(moment.toLocalDate()), weekday, CLOCK.format(moment));
    }
}
