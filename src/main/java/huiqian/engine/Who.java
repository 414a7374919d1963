package huiqian.engine;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Who is at the door of the running command. */
final class Who {

    static final String ADMINS = Roster.ADMINISTRATORS;

    private Who() {}

    /** The signed-in person. @throws Refusal for nobody */
    static String isAsking() {
        Authentication authentication = authentication();
        if (authentication == null || authentication.getUserId() == null) throw Refusal.forbidden("请先登录");
        return authentication.getUserId();
    }

    /** The signed-in person, null for nobody. */
    static String isAskingIfAnyone() {
        Authentication authentication = authentication();
        return authentication == null ? null : authentication.getUserId();
    }

    static boolean isAdmin(Authentication person) {
        return person.getGroupIds() != null && person.getGroupIds().contains(ADMINS);
    }

    static List<String> groups() {
        List<String> groups = authentication() == null ? null : authentication().getGroupIds();
        return groups == null ? List.of() : groups;
    }

    private static Authentication authentication() {
        return Context.getCommandContext().getAuthentication();
    }
}
