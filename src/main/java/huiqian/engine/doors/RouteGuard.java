package huiqian.engine.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away by {@link Routes} what {@link CommandGuard} would refuse, before the engine's REST stumbles over a body it did not expect, and what
 * passes it by. Who has not signed in is told so further inside.
 */
public class RouteGuard extends OncePerRequestFilter {

    private final Callers callers;

    public RouteGuard(Callers callers) {
        this.callers = callers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return switch (Routes.who(request)) {
            case EVERYONE -> true;
            case NOBODY -> false;
            case ADMINS -> callers.behind(request).map(Caller::isAdmin).orElse(true);
        };
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RefusedRequest.answer(response, CommandGuard.shut());
    }
}
