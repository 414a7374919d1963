package huiqian.member;

import huiqian.member.MemberEvents.DepartmentChanged;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The union's departments as administrators keep them. Each change is told to the audit log; the groups of the engine follow.
 * Two administrators at once take turns: every change holds the lock on the list.
 */
@Component
public class Departments {

    private final DepartmentRepository departments;
    private final PersonRepository people;
    private final TermsToday today;
    private final ApplicationEventPublisher events;

    Departments(
            DepartmentRepository departments,
            PersonRepository people,
            TermsToday today,
            ApplicationEventPublisher events) {
        this.departments = departments;
        this.people = people;
        this.today = today;
        this.events = events;
    }

    /** Every department there is or was, in the order the union lists them. */
    public List<Listed> all() {
        return departments.findAllByOrderByListing().stream()
                .map(department -> {
                    Department described = department.described();
                    long held = people.namesIn(described.code(), today.date()).size();
                    return new Listed(described.code(), described.name(), department.isClosed(), held);
                })
                .toList();
    }

    /**
     * Founds a department, last on the list.
     *
     * @param code one to twenty Latin letters and digits, a letter first; part of the ids of its groups, so it never changes
     * @throws huiqian.shared.Refusal 400 for a code or name that cannot be used, 409 where it is taken
     */
    @Transactional
    public void found(String code, String name) {
        List<ListedDepartment> all = departments.lockAll();
        String id = Signs.code(code);
        String called = Signs.trimmed(name);
        DepartmentRules.codeIsUsable(id, described(all, null));
        DepartmentRules.nameIsUsable(called, described(all, null));
        int last = all.stream().mapToInt(ListedDepartment::getListing).max().orElse(0);
        departments.save(new ListedDepartment(id, called, last + 1));
        tell(id, false, "新增部门：%s（%s）".formatted(called, id));
    }

    /** Founds several, in the order of the map from codes to names, or none. @throws huiqian.shared.Refusal as for one */
    @Transactional
    public void found(Map<String, String> names) {
        names.forEach(this::found);
    }

    /** @throws huiqian.shared.Refusal 400 for a name that cannot be used, 404 for an unknown code, 409 where the name is taken */
    @Transactional
    public void rename(String code, String name) {
        List<ListedDepartment> all = departments.lockAll();
        ListedDepartment department = known(all, code);
        String called = Signs.trimmed(name);
        DepartmentRules.nameIsUsable(called, described(all, department));
        String before = department.described().name();
        if (before.equals(called)) return;
        department.rename(called);
        tell(code, department.isClosed(), "部门改名：%s → %s".formatted(before, called));
    }

    /** Closes a department. @throws huiqian.shared.Refusal 409 naming who still holds a post or is at home in it */
    @Transactional
    public void close(String code) {
        ListedDepartment department = known(departments.lockAll(), code);
        if (department.isClosed()) return;
        String name = department.described().name();
        DepartmentRules.isLeftByAll(name, people.namesIn(code, today.date()));
        department.close();
        tell(code, true, "撤销部门：" + name);
    }

    @Transactional
    public void reopen(String code) {
        ListedDepartment department = known(departments.lockAll(), code);
        if (!department.isClosed()) return;
        department.reopen();
        tell(code, false, "恢复部门：" + department.described().name());
    }

    private void tell(String code, boolean closed, String what) {
        events.publishEvent(new Noteworthy(Kind.ROSTER_CHANGED, null, code, what));
        events.publishEvent(new DepartmentChanged(code, closed));
    }

    private static ListedDepartment known(List<ListedDepartment> all, String code) {
        return all.stream()
                .filter(department -> department.described().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("没有代码为「%s」的部门".formatted(code)));
    }

    private static List<Department> described(List<ListedDepartment> all, ListedDepartment but) {
        return all.stream()
                .filter(department -> department != but)
                .map(ListedDepartment::described)
                .toList();
    }

    /** @param people how many hold a post in it today or are to */
    public record Listed(String code, String name, boolean closed, long people) {}
}
