package huiqian.flow.pages;

import huiqian.member.Roster;
import huiqian.page.ReservedPlace;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The flows are for administrators to look after. */
@Component
class FlowKeepers extends ReservedPlace {

    FlowKeepers(Roster roster) {
        super(roster, "/flows", "流程", Set.of(Roster.ADMINISTRATORS), "流程只由系统管理员维护");
    }
}
