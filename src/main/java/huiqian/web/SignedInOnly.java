package huiqian.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import huiqian.engine.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks for a login on our own routes and hands the person on as the request's principal. */
@Component
class SignedInOnly extends OncePerRequestFilter {

    private final Accounts accounts;
    private final ObjectMapper json;

    SignedInOnly(Accounts accounts, ObjectMapper json) {
        this.accounts = accounts;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/api/") && !path.startsWith("/records/") && !path.startsWith("/people");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> person = accounts.signedIn(request);
        if (person.isEmpty()) {
            // A page that asks in the background shows its own way to the login; the browser's password window would be
            // in the way.
            if (request.getHeader("X-Requested-With") == null)
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"huiqian\", charset=\"UTF-8\"");
            refuse(response, HttpStatus.UNAUTHORIZED, "请先登录");
        } else if (changes(request) && !accounts.isOwnDoing(request)) {
            refuse(response, HttpStatus.FORBIDDEN, "页面已过期，请刷新后再试");
        } else {
            chain.doFilter(new As(request, person.get()), response);
        }
    }

    private static boolean changes(HttpServletRequest request) {
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        return method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), ProblemDetail.forStatusAndDetail(status, detail));
    }

    private static class As extends HttpServletRequestWrapper {

        private final String person;

        As(HttpServletRequest request, String person) {
            super(request);
            this.person = person;
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> person;
        }

        @Override
        public String getRemoteUser() {
            return person;
        }
    }
}
