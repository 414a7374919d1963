package huiqian.web.access;

import huiqian.page.PageView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.stereotype.Component;

/** Where people find themselves who were not let in, have left, or were shown out: at the login page, with the reason. */
@Component
class LogoutPage {

    /** What the login page says next, and of which account: one line each, kept by the browser of whoever tried. */
    static final Keepsake REASON = new Keepsake("login-failed", "/login", Duration.ofMinutes(1));

    private static final int LONGEST_ACCOUNT = 64;

    private final Answers answers;

    LogoutPage(Answers answers) {
        this.answers = answers;
    }

    void notLetIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String account = request.getParameter("username");
        String known = account != null && account.length() <= LONGEST_ACCOUNT ? account : "";
        REASON.leave(request, response, message(reason) + "\n" + known);
        toLogin(request, response, "?failed");
    }

    /** What the identity provider, or the way to it, says in English is not for people. */
    private static String message(AuthenticationException reason) {
        String message = reason.getMessage();
        return message != null && message.startsWith("登录失败") ? message : "登录失败：统一身份认证没有成功，请重试";
    }

    void left(HttpServletRequest request, HttpServletResponse response, Authentication person) throws IOException {
        boolean page = request.getRequestURI().startsWith(request.getContextPath() + "/logout");
        if (page) toLogin(request, response, "?left");
        else response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    void expired(SessionInformationExpiredEvent event) throws IOException {
        HttpServletRequest request = event.getRequest();
        HttpServletResponse response = event.getResponse();
        request.getSession().invalidate();
        if (PageView.isMeant(request)) toLogin(request, response, "?expired");
        else answers.write(request, response, HttpStatus.UNAUTHORIZED, "密码已更换，请重新登录");
    }

    private static void toLogin(HttpServletRequest request, HttpServletResponse response, String query)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login" + query);
    }
}
