package huiqian.notification.pages;

import huiqian.member.Roster;
import huiqian.page.ReservedPlace;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How messages leave the system is for administrators to set up. */
@Component
class Keepers extends ReservedPlace {

    static final String PATH = "/admin/settings/notifications";

    Keepers(Roster roster) {
        super(roster, PATH, "通知设置", Set.of(Roster.ADMINISTRATORS), "通知设置只由系统管理员管理");
    }
}
