package huiqian.web.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Here ends a request that was turned away at the wire. */
public class FarEnough extends OncePerRequestFilter {

    private static final String SOON = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request.getAttribute(TurnedAway.IS) instanceof TurnedAway refused)) {
            chain.doFilter(request, response);
            return;
        }
        if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE.value())
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        response.sendError(refused.status(), refused.getMessage());
    }
}
