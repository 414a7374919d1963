package huiqian.member;

import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.List;
import java.util.regex.Pattern;

/** What a department must be like. Each rule refuses with the sentence people read. */
final class DepartmentRules {

    /** With {@code ministerOf} before it, it is the id of a group, and the engine accepts no others. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}");

    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 5;

    private DepartmentRules() {}

    static void codeIsUsable(String code, List<Department> all) {
        if (!CODE.matcher(code).matches())
            throw Refusal.invalid("代码「%s」只能由 1 至 20 个英文字母和数字组成，以字母开头，例如 Arts".formatted(code));
        all.stream()
                .filter(department -> department.code().equalsIgnoreCase(code))
                .findFirst()
                .ifPresent(department -> {
                    throw Refusal.conflict("代码「%s」已用于「%s」".formatted(code, department.name()));
                });
    }

    static void nameIsUsable(String name, List<Department> others) {
        if (name.isBlank()) throw Refusal.invalid("部门名称不能为空");
        if (name.length() > LONGEST_NAME) throw Refusal.invalid("部门名称「%s」不能超过 %d 个字".formatted(name, LONGEST_NAME));
        Signs.insistOnLine("部门名称", name);
        if (others.stream().anyMatch(department -> department.name().equals(name)))
            throw Refusal.conflict("已经有「%s」这个部门（撤销过的请恢复，不用再建）".formatted(name));
    }

    static void isLeftByAll(String department, List<String> names) {
        if (names.isEmpty()) return;
        String some = String.join("、", names.subList(0, Math.min(MOST_NAMES, names.size())));
        String more = names.size() > MOST_NAMES ? "等 %d 人".formatted(names.size()) : "";
        throw Refusal.conflict("「%s」还有%s%s任职或以它为主要部门，请先在名册里把他们转走或结束任职".formatted(department, some, more));
    }
}
