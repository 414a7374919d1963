package huiqian.member;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Chinese names of the engine groups derived from posts. */
@Component
public class GroupNames implements GroupTitles {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("chair", "主席"),
            Map.entry("viceChair", "副主席"),
            Map.entry("presidium", "主席团"),
            Map.entry("secretariat", "秘书处"),
            Map.entry("officeDirector", "办公室主任"),
            Map.entry("deputyDirector", "办公室副主任"),
            Map.entry("minister", "部长"),
            Map.entry("advisor", "指导老师"),
            Map.entry("member", "学生会成员"),
            Map.entry("outsider", "校外人员"),
            Map.entry(Roster.ADMINISTRATORS, "系统管理员"));

    private final Roster roster;

    GroupNames(Roster roster) {
        this.roster = roster;
    }

    /** Ids of all groups a post can lead to. */
    public Set<String> known() {
        Set<String> groups = new TreeSet<>(NAMES.keySet());
        for (Department department : roster.departments()) {
            groups.add(Department.ministersOf(department.code()));
            groups.add("memberOf" + department.code());
        }
        return groups;
    }

    @Override
    public String of(String group) {
        Optional<String> ministry = Department.inRole(group);
        if (ministry.isPresent()) return department(ministry.get()) + "部长";
        if (group.startsWith("memberOf")) return department(group.substring("memberOf".length()));
        return NAMES.getOrDefault(group, group);
    }

    private String department(String code) {
        return roster.departmentNames().getOrDefault(code, code);
    }
}
