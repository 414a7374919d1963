package huiqian.engine.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The token against foreign pages. Whoever is signed in has one for all pages: kept where the web applications keep theirs, so that either of them
 * honours it. The login page's own is kept by the browser alone, so that nothing is kept of strangers, and holds in several tabs and after a login.
 */
@Component
public class CsrfTokens implements CsrfTokenRepository {

    private static final String PARAMETER = "_csrf";
    private static final String READERS = "/camunda";
    private static final String LOGIN = "/login";
    private static final String OF_LOGIN = "LOGIN-TOKEN";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        String value = token == null ? null : token.getToken();
        HttpSession session = request.getSession(false);
        if (isLogin(request)) {
            response.addCookie(ofLogin(request, value));
        } else if (session != null) {
            session.setAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME, value);
            response.addCookie(forPages(request, value));
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        if (isLogin(request)) {
            Cookie known = WebUtils.getCookie(request, OF_LOGIN);
            return known == null || known.getValue().isBlank() ? null : token(known.getValue());
        }
        HttpSession session = request.getSession(false);
        Object value = session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return value == null ? null : token(value.toString());
    }

    /** Whoever signs in gets a new one at once: pages that are opened together then find the same. */
    public void renew(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null) return;
        String value = generateToken(request).getToken();
        session.setAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME, value);
        response.addCookie(forPages(request, value));
    }

    private static boolean isLogin(HttpServletRequest request) {
        return request.getServletPath().equals(LOGIN);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(CsrfConstants.CSRF_TOKEN_HEADER_NAME, PARAMETER, value);
    }

    /** The pages' scripts have to read it. */
    private static Cookie forPages(HttpServletRequest request, String value) {
        return cookie(request, CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME, READERS, value);
    }

    private static Cookie ofLogin(HttpServletRequest request, String value) {
        Cookie cookie = cookie(request, OF_LOGIN, LOGIN, value);
        cookie.setHttpOnly(true);
        return cookie;
    }

    private static Cookie cookie(HttpServletRequest request, String name, String path, String value) {
        Cookie cookie = new Cookie(name, value == null ? "" : value);
        cookie.setPath(request.getContextPath() + path);
        cookie.setMaxAge(value == null ? 0 : -1);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
