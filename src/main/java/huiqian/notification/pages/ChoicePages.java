package huiqian.notification.pages;

import huiqian.notification.choice.Choices;
import huiqian.notification.choice.MailMode;
import huiqian.notification.robot.RobotKind;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people say how they want to be told. */
@Controller
@RequestMapping("/me/notices")
class ChoicePages {

    private final Choices choices;

    ChoicePages(Choices choices) {
        this.choices = choices;
    }

    @GetMapping
    String form(@RequestParam(required = false) String done, Principal me, Model model) {
        if (done != null) model.addAttribute("good", "已保存");
        Choices.Chosen chosen = choices.of(me.getName());
        model.addAttribute(
                "typed", new Typed(chosen.mail(), chosen.mailAddress(), chosen.robotOn(), chosen.robotKind()));
        return page(me, model);
    }

    @PostMapping
    String choose(
            @RequestParam(defaultValue = "OFF") String mail,
            @RequestParam(defaultValue = "") String mailAddress,
            @RequestParam(defaultValue = "false") boolean robotOn,
            @RequestParam(defaultValue = "WECOM") String robotKind,
            @RequestParam(defaultValue = "") String robotAddress,
            @RequestParam(defaultValue = "") String robotSecret,
            Principal me,
            Model model,
            HttpServletResponse response) {
        MailMode mode = Named.of(MailMode.class, mail);
        RobotKind kind = Named.of(RobotKind.class, robotKind);
        try {
            choices.choose(me.getName(), new Choices.Wish(mode, mailAddress, robotOn, kind, robotAddress, robotSecret));
            return "redirect:/me/notices?done";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            model.addAttribute("typed", new Typed(mode, mailAddress, robotOn, kind));
            return page(me, model);
        }
    }

    /** What stands in the fields: addresses and secrets of robots never do. */
    record Typed(MailMode mail, String mailAddress, boolean robotOn, RobotKind robotKind) {}

    private String page(Principal me, Model model) {
        model.addAttribute("chosen", choices.of(me.getName()));
        model.addAttribute("modes", MailMode.values());
        model.addAttribute("kinds", RobotKind.values());
        return "notices/choice";
    }
}
