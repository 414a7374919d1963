package huiqian.member.sheet;

import huiqian.member.Department;
import huiqian.member.Post;
import huiqian.shared.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people write into cells. Each method refuses with the sentence they read, quoting the value and saying what is allowed. */
record Values(List<Department> departments) {

    /** Written where a value is to be taken away. */
    static final String NONE = "无";

    private static final Pattern DATE = Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})日?");
    private static final Pattern SPACE = Pattern.compile("^[\\s\\u00a0\\u3000\\ufeff]+|[\\s\\u00a0\\u3000\\ufeff]+$");
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;

    static String clean(String cell) {
        return SPACE.matcher(cell).replaceAll("");
    }

    /** Null to leave it alone, empty for none. */
    static String optional(String value) {
        if (value.isEmpty()) return null;
        return value.equals(NONE) ? "" : value;
    }

    static LocalDate date(Column column, String value) {
        Matcher date = DATE.matcher(value);
        try {
            if (!date.matches()) throw new DateTimeException(value);
            LocalDate day = LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(5)));
            if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) return day;
        } catch (DateTimeException noDay) {
            // answered below
        }
        throw Refusal.invalid("%s「%s」不是有效的日期，应写成 2026-09-01 或 2026/9/1".formatted(column.title(), value));
    }

    static Post post(String value) {
        return Arrays.stream(Post.values())
                .filter(post -> post.title().equals(value))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("没有「%s」这个职务，可选：%s"
                        .formatted(
                                value,
                                Arrays.stream(Post.values()).map(Post::title).collect(Collectors.joining("、")))));
    }

    /** The code of a department named by name or code. */
    String department(Column column, String value) {
        return departments.stream()
                .filter(department ->
                        department.name().equals(value) || department.code().equalsIgnoreCase(value))
                .map(Department::code)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("%s「%s」不存在，可选：%s"
                        .formatted(
                                column.title(),
                                value,
                                departments.stream().map(Department::name).collect(Collectors.joining("、")))));
    }

    /** A post as people call it: 文艺部部长. */
    String title(Post post, String department) {
        return departments.stream()
                        .filter(known -> known.code().equals(department))
                        .map(Department::name)
                        .findFirst()
                        .orElse("")
                + post.title();
    }

    String name(String department) {
        return departments.stream()
                .filter(known -> known.code().equals(department))
                .map(Department::name)
                .findFirst()
                .orElse(NONE);
    }
}
