package huiqian.web.access;

import huiqian.member.Roster;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of whoever has left their last post since they signed in. */
class LogoutAudit extends OncePerRequestFilter {

    private final Roster roster;

    LogoutAudit(Roster roster) {
        this.roster = roster;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && hasLeft(SecurityContextHolder.getContext().getAuthentication())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean hasLeft(Authentication person) {
        return person != null
                && !(person instanceof AnonymousAuthenticationToken)
                && roster.groupsOf(person.getName()).isEmpty();
    }
}
