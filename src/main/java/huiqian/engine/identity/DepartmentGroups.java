package huiqian.engine.identity;

import huiqian.member.Department;
import huiqian.member.GroupNames;
import huiqian.member.MemberEvents.DepartmentChanged;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the two groups of a department, its minister's and its members', with the department, in the transaction that changes it. */
@Component
class DepartmentGroups {

    private final IdentityService identity;
    private final GroupNames names;

    DepartmentGroups(@Lazy IdentityService identity, GroupNames names) {
        this.identity = identity;
        this.names = names;
    }

    @EventListener
    void on(DepartmentChanged change) {
        for (String group : List.of(Department.ministersOf(change.code()), "memberOf" + change.code())) {
            if (change.closed()) identity.deleteGroup(group);
            else keep(group);
        }
    }

    private void keep(String id) {
        Group group = identity.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identity.newGroup(id);
            group.setType("WORKFLOW");
        }
        group.setName(names.of(id));
        identity.saveGroup(group);
    }
}
