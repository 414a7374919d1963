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

/** Two administrators at once take turns: every change holds the lock on the list. */
@Component
class DepartmentBook implements Departments {

    private final DepartmentRepository departments;
    private final PersonRepository people;
    private final TermsToday today;
    private final ApplicationEventPublisher events;

    DepartmentBook(
            DepartmentRepository departments,
            PersonRepository people,
            TermsToday today,
            ApplicationEventPublisher events) {
        this.departments = departments;
        this.people = people;
        this.today = today;
        this.events = events;
    }

    @Override
    public List<Listed> all() {
        return departments.findAllByOrderByListing().stream()
                .map(department -> {
                    Department described = department.described();
                    long held = people.namesIn(described.code(), today.date()).size();
                    return new Listed(described.code(), described.name(), department.isClosed(), held);
                })
                .toList();
    }

    @Override
    @Transactional
    public void found(String code, String name) {
        List<ListedDepartment> all = departments.lockAll();
        DepartmentRules.codeIsUsable(code.strip(), described(all, null));
        DepartmentRules.nameIsUsable(Signs.trimmed(name), described(all, null));
        int last = all.stream().mapToInt(ListedDepartment::getListing).max().orElse(0);
        departments.save(new ListedDepartment(code.strip(), Signs.trimmed(name), last + 1));
        tell(code.strip(), false, "新增部门：%s（%s）".formatted(Signs.trimmed(name), code.strip()));
    }

    @Override
    @Transactional
    public void found(Map<String, String> names) {
        names.forEach(this::found);
    }

    @Override
    @Transactional
    public void rename(String code, String name) {
        List<ListedDepartment> all = departments.lockAll();
        ListedDepartment department = known(all, code);
        DepartmentRules.nameIsUsable(Signs.trimmed(name), described(all, department));
        String before = department.described().name();
        if (before.equals(Signs.trimmed(name))) return;
        department.rename(Signs.trimmed(name));
        tell(code, department.isClosed(), "部门改名：%s → %s".formatted(before, Signs.trimmed(name)));
    }

    @Override
    @Transactional
    public void close(String code) {
        ListedDepartment department = known(departments.lockAll(), code);
        if (department.isClosed()) return;
        String name = department.described().name();
        DepartmentRules.isLeftByAll(name, people.namesIn(code, today.date()));
        department.close();
        tell(code, true, "撤销部门：" + name);
    }

    @Override
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
}
