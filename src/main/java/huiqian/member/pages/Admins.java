package huiqian.member.pages;

import huiqian.member.Roster;
import huiqian.page.ReservedPlace;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The roster is for administrators only. */
@Component
class Admins extends ReservedPlace {

    Admins(Roster roster) {
        super(roster, "/people", "人员名册", Set.of(Roster.ADMINISTRATORS), "人员名册只对系统管理员开放");
    }
}
