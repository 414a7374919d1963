package huiqian.sheet;

import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them into cells, and as spreadsheets leave them where a cell was not told that it holds one. */
public final class Dates {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})[日号]?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})()(\\d{2})()(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,5}(\\.\\d+)?");
    private static final Pattern MIDNIGHT = Pattern.compile("(?<=\\d|日)(?:T|\\s+|(?<=日))0{1,2}:00(?::00(?:\\.0+)?)?$");
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;

    private Dates() {}

    /**
     * @param column the title of the column, for the refusal
     * @param epoch the day that the number 0 stands for
     */
    public static LocalDate read(String column, String value, LocalDate epoch) {
        String text =
                Signs.code(MIDNIGHT.matcher(Signs.halfWidth(value).strip()).replaceFirst(""));
        return written(WRITTEN.matcher(text))
                .or(() -> written(COMPACT.matcher(text)))
                .or(() -> counted(text, epoch))
                .filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST)
                .orElseThrow(() -> Refusal.invalid("%s「%s」不是有效的日期，应写成 2026-09-01 或 2026/9/1".formatted(column, value)));
    }

    private static Optional<LocalDate> written(Matcher date) {
        try {
            if (!date.matches()) return Optional.empty();
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(5))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> counted(String text, LocalDate epoch) {
        if (!NUMBER.matcher(text).matches()) return Optional.empty();
        return Optional.of(epoch.plusDays((long) Double.parseDouble(text)));
    }
}
