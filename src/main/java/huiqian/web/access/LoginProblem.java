package huiqian.web.access;

import huiqian.page.PageView;
import huiqian.shared.Noteworthy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What somebody is told who has signed in and is not let through: first the password, or a page that has been open for too long. */
@Component
class LoginProblem implements AccessDeniedHandler {

    private final AnonymousEntry strangers;
    private final Answers answers;
    private final ApplicationEventPublisher events;

    LoginProblem(AnonymousEntry strangers, Answers answers, ApplicationEventPublisher events) {
        this.strangers = strangers;
        this.answers = answers;
        this.events = events;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        boolean stale = reason instanceof CsrfException;
        if (stale && isNobody() && !request.getServletPath().equals("/login")) {
            strangers.commence(request, response, new InsufficientAuthenticationException(reason.getMessage(), reason));
            return;
        }
        if (stale && isInAlready(request)) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        boolean newcomer = !stale && isNewcomer();
        if (!newcomer) note(request, message(stale, false));
        if (newcomer && PageView.isMeant(request)) response.sendRedirect(request.getContextPath() + "/password");
        else if (stale && PageView.isMeant(request)) response.sendRedirect(request.getContextPath() + "/login?stale");
        else answers.write(request, response, HttpStatus.FORBIDDEN, message(stale, newcomer));
    }

    private void note(HttpServletRequest request, String message) {
        String subject = request.getMethod() + " " + request.getRequestURI();
        events.publishEvent(new Noteworthy(Noteworthy.Kind.REFUSED, request.getRemoteUser(), subject, message));
    }

    private static String message(boolean stale, boolean newcomer) {
        if (stale) return "页面已过期，请刷新后再试";
        return newcomer ? "您使用的是初始密码，请先登录网页修改密码" : "您无权进行此操作";
    }

    /** Two login pages were open, and this is the second: whoever it asks for came in by the first. */
    private static boolean isInAlready(HttpServletRequest request) {
        return request.getServletPath().equals("/login")
                && !isNobody()
                && SecurityContextHolder.getContext()
                        .getAuthentication()
                        .getName()
                        .equals(request.getParameter("username"));
    }

    private static boolean isNobody() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    private static boolean isNewcomer() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person != null
                && person.getAuthorities().stream()
                        .anyMatch(standing -> LoginState.NEWCOMER.equals(standing.getAuthority()));
    }
}
