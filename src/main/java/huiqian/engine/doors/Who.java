package huiqian.engine.doors;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.security.Principal;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is at the door of the running command. */
public final class Who {

    public static final String ADMINS = Roster.ADMINISTRATORS;

    private Who() {}

    /** The signed-in person. @throws Refusal for nobody */
    public static String isAsking() {
        Authentication authentication = authentication();
        if (authentication == null || authentication.getUserId() == null) throw Refusal.forbidden("请先登录");
        return authentication.getUserId();
    }

    /** The signed-in person, null for nobody. */
    public static String isAskingIfAnyone() {
        Authentication authentication = authentication();
        return authentication == null ? null : authentication.getUserId();
    }

    /** The signed-in person, whether the engine knows of them or only the page that asks it; null for nobody. */
    public static String isAskingSomehow() {
        if (authentication() != null) return authentication().getUserId();
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
                ? ofPage(page)
                : null;
    }

    private static String ofPage(ServletRequestAttributes page) {
        Principal person = page.getRequest().getUserPrincipal();
        return person == null ? null : person.getName();
    }

    /** Where the running request comes from, empty for none. */
    static String clientAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
                ? page.getRequest().getRemoteAddr()
                : "";
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
