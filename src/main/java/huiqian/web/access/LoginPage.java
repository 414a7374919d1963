package huiqian.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one login for everything people look at. */
@Controller
class LoginPage {

    private static final Map<String, String> GOOD = Map.of("left", "您已安全退出", "changed", "密码已修改，请用新密码登录");
    private static final Map<String, String> BAD = Map.of(
            "expired", "密码已更换，请重新登录",
            "ended", "登录已过期或系统重启过，请重新登录",
            "stale", "页面打开太久，已过期，请重新操作");

    private final SingleSignOn singleSignOn;

    LoginPage(SingleSignOn singleSignOn) {
        this.singleSignOn = singleSignOn;
    }

    @GetMapping("/login")
    String login(
            @RequestParam Map<String, String> query,
            Principal me,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Whoever is signed in has nothing to do here; and 退出 on this page would carry the login's token.
        if (me != null && query.isEmpty()) return "redirect:/";
        model.addAttribute("providers", singleSignOn.providers());
        GOOD.keySet().stream().filter(query::containsKey).forEach(key -> model.addAttribute("good", GOOD.get(key)));
        BAD.keySet().stream().filter(query::containsKey).forEach(key -> model.addAttribute("bad", BAD.get(key)));
        if (query.containsKey("failed"))
            LogoutPage.REASON.find(request).ifPresent(words -> {
                String[] lines = words.split("\\R", 2);
                model.addAttribute("bad", lines[0]);
                model.addAttribute("account", lines.length < 2 || lines[1].isEmpty() ? null : lines[1]);
                LogoutPage.REASON.drop(request, response);
            });
        return "login";
    }
}
