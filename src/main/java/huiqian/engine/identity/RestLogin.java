package huiqian.engine.identity;

import huiqian.member.Roster;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who asks, once the login has let them in. Without anybody signed in nothing gets through to it. */
public class RestLogin extends OncePerRequestFilter {

    private final IdentityService identity;
    private final Roster roster;

    public RestLogin(IdentityService identity, Roster roster) {
        this.identity = identity;
        this.roster = roster;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String person = request.getRemoteUser();
        if (person == null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        identity.setAuthentication(person, List.copyOf(roster.groupsOf(person)));
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
