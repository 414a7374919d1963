package huiqian.member.roster;

import huiqian.member.Department;
import huiqian.member.Post;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import huiqian.sheet.BadLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people write into cells. Each method refuses with the sentence they read, quoting the value and saying what is allowed. */
record Values(List<Department> departments) {

    /** As {@link #department} says it, of either column. */
    private static final Pattern UNKNOWN_DEPARTMENT = Pattern.compile("(?:主要)?部门「(.+)」不存在，可选：.*");

    /** Written where a value is to be taken away. */
    static final String NONE = "无";

    static String clean(String cell) {
        return Signs.trimmed(cell);
    }

    /** Null to leave it alone, empty for none. */
    static String optional(String value) {
        if (value.isEmpty()) return null;
        return value.equals(NONE) ? "" : value;
    }

    static Post post(String value) {
        return Arrays.stream(Post.values())
                .filter(post -> post.title().equals(Signs.code(value)))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("没有「%s」这个职务，可选：%s"
                        .formatted(
                                value,
                                Arrays.stream(Post.values()).map(Post::title).collect(Collectors.joining("、")))));
    }

    /** What a problem names as a department that there is none of; empty for any other problem. */
    static Optional<String> unknownDepartment(BadLine problem) {
        Matcher unknown = UNKNOWN_DEPARTMENT.matcher(problem.reason());
        return unknown.matches() ? Optional.of(unknown.group(1)) : Optional.empty();
    }

    /** The code of a department named by name or code. */
    String department(Column column, String value) {
        String code = Signs.code(value);
        return departments.stream()
                .filter(department -> Signs.code(department.name()).equals(code)
                        || department.code().equalsIgnoreCase(code))
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
