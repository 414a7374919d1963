package huiqian.engine.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns people who are not admins away from what {@link CommandGuard} would refuse them, before the engine's REST stumbles over a body it did not
 * expect, and from Cockpit, whose own queries pass by the doors. Forms, claims and queries go on inside.
 */
public class Threshold extends OncePerRequestFilter {

    public static final String COCKPIT = "/camunda/api/cockpit";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern ENGINE = Pattern.compile("^/engine/[^/]+(?=/)");
    private static final Pattern OPEN = Pattern.compile("/(task|process-definition)/.+/"
            + "(submit-form|start|complete|claim|unclaim|assignee)/?"
            + "|/filter/[^/]+/(list|singleResult|count)/?"
            + "|/(history/)?[a-z-]+(/count)?/?");

    /** How the server is made and kept, which is nobody else's concern. */
    private static final Pattern OF_ADMINS = Pattern.compile("/(version|schema/log|history/cleanup/[a-z]+)/?");

    private final IdentityService identity;

    public Threshold(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean cockpit = request.getServletPath().startsWith(COCKPIT);
        if (!cockpit && !OF_ADMINS.matcher(path(request)).matches() && isForAll(request)) return true;
        Authentication person = identity.getCurrentAuthentication();
        if (person == null) person = atThePages(request.getSession(false));
        return person == null || Who.isAdmin(person);
    }

    /** The pages sign people in further inside; who it will be is in the session already. */
    private static Authentication atThePages(HttpSession session) {
        var all = session == null ? null : AuthenticationUtil.getAuthsFromSession(session);
        return all != null && all.getAuthenticationForProcessEngine("default") instanceof UserAuthentication user
                ? new Authentication(user.getIdentityId(), user.getGroupIds())
                : null;
    }

    private static boolean isForAll(HttpServletRequest request) {
        String method = request.getMethod();
        return READING.contains(method)
                || method.equals("POST") && OPEN.matcher(path(request)).matches();
    }

    private static String path(HttpServletRequest request) {
        return ENGINE.matcher(Objects.toString(request.getPathInfo(), "")).replaceFirst("");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RefusedRequest.answer(response, CommandGuard.shut());
    }
}
