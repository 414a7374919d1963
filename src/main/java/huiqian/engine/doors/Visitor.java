package huiqian.engine.doors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;

/** Who an HTTP request comes from, however they signed in. */
public class Visitor {

    private final IdentityService identity;

    public Visitor(IdentityService identity) {
        this.identity = identity;
    }

    /** The person, null for nobody. */
    String of(HttpServletRequest request) {
        if (request.getUserPrincipal() != null)
            return request.getUserPrincipal().getName();
        var atTheEngine = identity.getCurrentAuthentication();
        return atTheEngine != null ? atTheEngine.getUserId() : atThePages(request.getSession(false));
    }

    private static String atThePages(HttpSession session) {
        var all = session == null ? null : AuthenticationUtil.getAuthsFromSession(session);
        var one = all == null ? null : all.getAuthenticationForProcessEngine("default");
        return one == null ? null : one.getIdentityId();
    }
}
