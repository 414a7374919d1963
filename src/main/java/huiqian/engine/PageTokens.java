package huiqian.engine;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** One token against foreign pages for all pages: kept where the web applications keep theirs, so that either of them honours it. */
@Component
class PageTokens implements CsrfTokenRepository {

    private static final String PARAMETER = "_csrf";
    private static final String READERS = "/camunda";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(token != null);
        if (session == null) return;
        String value = token == null ? null : token.getToken();
        session.setAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME, value);
        response.addCookie(cookie(request, value));
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object value = session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return value == null ? null : token(value.toString());
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(CsrfConstants.CSRF_TOKEN_HEADER_NAME, PARAMETER, value);
    }

    /** The pages' scripts have to read it. */
    private static Cookie cookie(HttpServletRequest request, String value) {
        Cookie cookie = new Cookie(CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME, value == null ? "" : value);
        cookie.setPath(request.getContextPath() + READERS);
        cookie.setMaxAge(value == null ? 0 : -1);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
