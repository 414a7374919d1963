package huiqian.web.people;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.security.Principal;
import org.springframework.stereotype.Component;

/** The roster is for administrators only. */
@Component
class Admins {

    private static final String GROUP = "camunda-admin";

    private final Roster roster;

    Admins(Roster roster) {
        this.roster = roster;
    }

    void insist(Principal person) {
        if (person == null || !roster.groupsOf(person.getName()).contains(GROUP))
            throw Refusal.forbidden("人员名册只对系统管理员开放");
    }
}
