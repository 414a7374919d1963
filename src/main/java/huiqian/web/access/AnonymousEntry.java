package huiqian.web.access;

import huiqian.page.PageView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** What somebody is told who is not signed in: people are led to the login page, programs get 401, or 429 while they have to wait. */
@Component
class AnonymousEntry implements AuthenticationEntryPoint {

    private static final String CHALLENGE = "Basic realm=\"huiqian\", charset=\"UTF-8\"";

    private final Answers answers;

    AnonymousEntry(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof TooManyTries tries) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tries.seconds()));
            answers.write(request, response, tries.status(), tries.getMessage());
        } else if (PageView.isMeant(request)) {
            response.sendRedirect(request.getContextPath() + "/login" + (hadSession(request) ? "?ended" : ""));
        } else {
            if (speaksBasic(request)) response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            answers.write(request, response, HttpStatus.UNAUTHORIZED, message(reason));
        }
    }

    /** Whether this browser was signed in before, and the session is gone: by time, or with the server's last run. */
    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private static String message(AuthenticationException reason) {
        return reason instanceof LoginRefused ? reason.getMessage() : "请先登录";
    }

    /**
     * Browsers are not asked for a password in a window of their own: what they remember of it, they would send along with whatever a foreign
     * page makes them do.
     */
    private static boolean speaksBasic(HttpServletRequest request) {
        return request.getHeader("X-Requested-With") == null
                && request.getHeader("Sec-Fetch-Mode") == null
                && !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }
}
