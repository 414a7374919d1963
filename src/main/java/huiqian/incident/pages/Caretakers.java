package huiqian.incident.pages;

import huiqian.member.Roster;
import huiqian.page.ReservedPlace;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Failed work is for administrators to look after. */
@Component
class Caretakers extends ReservedPlace {

    Caretakers(Roster roster) {
        super(roster, "/incidents", "故障", Set.of(Roster.ADMINISTRATORS), "故障只由系统管理员处理");
    }
}
