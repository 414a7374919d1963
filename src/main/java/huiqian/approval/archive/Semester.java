package huiqian.approval.archive;

import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Half a school year: September to January, or February to August.
 *
 * @param first its first month
 */
record Semester(YearMonth first) {

    private static final int AUTUMN = 9;
    private static final int SPRING = 2;

    static Semester of(LocalDate day) {
        int month = day.getMonthValue();
        if (month >= AUTUMN) return new Semester(YearMonth.of(day.getYear(), AUTUMN));
        return month >= SPRING
                ? new Semester(YearMonth.of(day.getYear(), SPRING))
                : new Semester(YearMonth.of(day.getYear() - 1, AUTUMN));
    }

    /** @throws Refusal for what names no semester */
    static Semester read(String key) {
        try {
            YearMonth month = YearMonth.parse(key);
            if (month.getMonthValue() == AUTUMN || month.getMonthValue() == SPRING) return new Semester(month);
        } catch (DateTimeParseException notAMonth) {
            // refused below
        }
        throw Refusal.invalid("没有「%s」这个学期".formatted(key));
    }

    /** From one to another, the latest first. */
    static List<Semester> between(Semester first, Semester last) {
        List<Semester> all = new ArrayList<>();
        for (Semester semester = last; !semester.first.isBefore(first.first); semester = semester.before())
            all.add(semester);
        return all;
    }

    private Semester before() {
        return of(first.atDay(1).minusDays(1));
    }

    public String getKey() {
        return first.toString();
    }

    public String getLabel() {
        boolean autumn = first.getMonthValue() == AUTUMN;
        int year = autumn ? first.getYear() : first.getYear() - 1;
        return "%d–%d 学年第%s学期".formatted(year, year + 1, autumn ? "一" : "二");
    }

    Instant start() {
        return first.atDay(1).atStartOfDay(UnionTime.ZONE).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        int months = first.getMonthValue() == AUTUMN ? 5 : 7;
        return first.plusMonths(months).atDay(1).atStartOfDay(UnionTime.ZONE).toInstant();
    }
}
