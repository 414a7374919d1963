package huiqian.engine.doors;

import huiqian.shared.Refusal;
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
        return Routes.of(request)
                .map(Route::who)
                .filter(who -> isAmong(who, request))
                .isPresent();
    }

    private boolean isAmong(Route.Who who, HttpServletRequest request) {
        return switch (who) {
            case EVERYONE -> true;
            case NOBODY -> false;
            case ADMINS -> callers.behind(request).map(Caller::isAdmin).orElse(true);
        };
    }

    /** What the table does not know is not there. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean known = Routes.of(request).isPresent();
        RefusedRequest.answer(response, known ? CommandGuard.shut() : Refusal.unknown("没有找到所请求的内容"));
    }
}
