package huiqian.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session so long after the sign-in, however busy it was since: one that was stolen, or left open, does not live for good. */
class SessionLife extends OncePerRequestFilter {

    private static final String SINCE = SessionLife.class.getName();

    private final Clock clock;
    private final Duration longest;

    SessionLife(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isOver(session)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        Instant now = clock.instant();
        if (session.getAttribute(SINCE) instanceof Instant since) return !now.isBefore(since.plus(longest));
        session.setAttribute(SINCE, now);
        return false;
    }
}
