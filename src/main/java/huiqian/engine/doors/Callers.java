package huiqian.engine.doors;

import huiqian.member.Roster;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who an HTTP request comes from, however they signed in. */
@Component
public class Callers {

    private final IdentityService identity;
    private final Roster roster;

    Callers(@Lazy IdentityService identity, Roster roster) {
        this.identity = identity;
        this.roster = roster;
    }

    /** With the groups the engine's login has found; the roster is asked only about those who come by ours. */
    Optional<Caller> behind(HttpServletRequest request) {
        Optional<Caller> known = Caller.of(identity).or(() -> atThePages(request.getSession(false)));
        Principal named = request.getUserPrincipal();
        if (named == null) return known;
        return known.filter(caller -> caller.person().equals(named.getName()))
                .or(() -> Optional.of(new Caller(named.getName(), roster.groupsOf(named.getName()))));
    }

    /** The pages sign people in further inside; who it will be is in the session already. */
    private static Optional<Caller> atThePages(HttpSession session) {
        var all = session == null ? null : AuthenticationUtil.getAuthsFromSession(session);
        return all != null && all.getAuthenticationForProcessEngine("default") instanceof UserAuthentication user
                ? Optional.of(Caller.of(user.getIdentityId(), user.getGroupIds()))
                : Optional.empty();
    }
}
