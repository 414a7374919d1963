package huiqian.web.people;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import huiqian.web.Place;
import java.security.Principal;
import org.springframework.stereotype.Component;

/** The roster is for administrators only. */
@Component
class Admins implements Place {

    private final Roster roster;

    Admins(Roster roster) {
        this.roster = roster;
    }

    @Override
    public String path() {
        return "/people";
    }

    @Override
    public String label() {
        return "人员名册";
    }

    @Override
    public boolean isOpenTo(String person) {
        return roster.groupsOf(person).contains(Roster.ADMINISTRATORS);
    }

    void insist(Principal person) {
        if (person == null || !isOpenTo(person.getName())) throw Refusal.forbidden("人员名册只对系统管理员开放");
    }
}
