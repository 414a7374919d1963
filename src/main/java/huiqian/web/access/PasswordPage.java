package huiqian.web.access;

import huiqian.member.Credentials;
import huiqian.page.MenuPage;
import huiqian.shared.Noteworthy;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people choose a password of their own. */
@Controller
@RequestMapping("/password")
class PasswordPage implements MenuPage {

    private final Credentials credentials;
    private final ApplicationEventPublisher events;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    PasswordPage(Credentials credentials, ApplicationEventPublisher events) {
        this.credentials = credentials;
        this.events = events;
    }

    @Override
    public String path() {
        return "/password";
    }

    @Override
    public String label() {
        return "修改密码";
    }

    @Override
    public boolean isOpenTo(String person) {
        return true;
    }

    @GetMapping
    String form(Principal me, Model model) {
        model.addAttribute("account", me.getName());
        model.addAttribute("initial", credentials.areInitial(me.getName()));
        return "password";
    }

    @PostMapping
    String change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            Principal me,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            if (!chosen.equals(again)) throw Refusal.invalid("两次输入的新密码不一致");
            credentials.change(me.getName(), present, chosen, request.getRemoteAddr());
        } catch (Refusal refusal) {
            return refused(HttpStatus.BAD_REQUEST, refusal.getMessage(), me, model, response);
        } catch (Credentials.MustWait wait) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.seconds()));
            return refused(TooManyTries.status(wait), wait.getMessage(), me, model, response);
        }
        events.publishEvent(new Noteworthy(Noteworthy.Kind.PASSWORD_CHANGED, me.getName(), me.getName(), "本人修改"));
        stay(me.getName(), request, response);
        model.addAttribute("good", "密码已修改，其他地方的登录已全部退出");
        return form(me, model);
    }

    private String refused(HttpStatus status, String why, Principal me, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("bad", why);
        return form(me, model);
    }

    /** This session goes on, under a new id, by someone whose password is their own. */
    private void stay(String person, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        var settled = UsernamePasswordAuthenticationToken.authenticated(person, null, LoginState.of(false));
        settled.setDetails(
                SecurityContextHolder.getContext().getAuthentication().getDetails());
        context.setAuthentication(settled);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
