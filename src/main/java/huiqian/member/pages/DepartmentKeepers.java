package huiqian.member.pages;

import huiqian.member.Roster;
import huiqian.page.ReservedPlace;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Departments are kept by administrators. */
@Component
class DepartmentKeepers extends ReservedPlace {

    DepartmentKeepers(Roster roster) {
        super(roster, "/departments", "部门", Set.of(Roster.ADMINISTRATORS), "部门只由系统管理员维护");
    }
}
