package huiqian.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Cookies that came by TLS go by TLS, those included that the web applications write by hand as a header. */
@Component
class SecureCookies extends OncePerRequestFilter implements Ordered {

    private static final Pattern SECURE = Pattern.compile(";\\s*secure(;|$)", Pattern.CASE_INSENSITIVE);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.isSecure();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, secured(name, value));
            }

            @Override
            public void addHeader(String name, String value) {
                super.addHeader(name, secured(name, value));
            }
        });
    }

    private static String secured(String name, String value) {
        boolean open = HttpHeaders.SET_COOKIE.equalsIgnoreCase(name)
                && value != null
                && !SECURE.matcher(value).find();
        return open ? value + ";Secure" : value;
    }
}
