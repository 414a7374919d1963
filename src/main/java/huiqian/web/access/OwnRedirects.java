package huiqian.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.filter.OrderedFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads people on by path alone, wherever the way was worked out: a name or a port that somebody sent along, now or in the request that was
 * remembered for after the login, leads nowhere. Only the way to an identity provider leaves the house.
 */
@Component
class OwnRedirects extends OncePerRequestFilter implements Ordered {

    private static final Pattern HOUSE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/?#]*");
    private static final String TO_PROVIDERS = "/oauth2/authorization/";

    @Override
    public int getOrder() {
        return OrderedFilter.REQUEST_WRAPPER_FILTER_MAX_ORDER - 110;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith(TO_PROVIDERS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) throws IOException {
                super.sendRedirect(path(location));
            }
        });
    }

    private static String path(String location) {
        String path = HOUSE.matcher(location).replaceFirst("");
        return path.isEmpty() && !location.isEmpty() ? "/" : path.replaceFirst("^[/\\\\]{2,}", "/");
    }
}
