package huiqian.leave;

import huiqian.approval.Agenda;
import huiqian.member.Department;
import huiqian.member.Holders;
import huiqian.member.Roster;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ministers see who of their department is on leave that day. */
@Component
class DepartmentLeaves implements Agenda {

    private final LeaveRepository leaves;
    private final Roster roster;
    private final Holders holders;

    DepartmentLeaves(LeaveRepository leaves, Roster roster, Holders holders) {
        this.leaves = leaves;
        this.roster = roster;
        this.holders = holders;
    }

    @Override
    public List<Entry> of(String person, LocalDate day) {
        Set<String> people = new HashSet<>();
        roster.groupsOf(person).stream()
                .flatMap(group -> Department.inRole(group).stream())
                .forEach(department -> people.addAll(holders.inDepartment(department)));
        people.remove(person);
        if (people.isEmpty()) return List.of();
        List<Leave> found =
                leaves.overlapping(people, day.atStartOfDay(), day.plusDays(1).atStartOfDay());
        Map<String, String> names =
                roster.named(found.stream().map(Leave::getPerson).toList());
        return found.stream()
                .map(leave -> new Entry(
                        "%s请假：%s"
                                .formatted(
                                        names.get(leave.getPerson()),
                                        leave.getAbsence().occasionName()),
                        leave.getAbsence().period().on(day)))
                .toList();
    }
}
