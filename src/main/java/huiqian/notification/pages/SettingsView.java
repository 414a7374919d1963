package huiqian.notification.pages;

import huiqian.member.Roster;
import huiqian.notification.mail.MailSettings;
import huiqian.notification.outbox.Outbox;
import huiqian.notification.robot.GroupRobots;
import huiqian.notification.robot.RobotKind;
import huiqian.notification.wording.Links;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the settings page shows. */
@Component
class SettingsView {

    private static final MailForm NOTHING = new MailForm("", "465", "", "", "");

    private final MailSettings mail;
    private final GroupRobots robots;
    private final Outbox outbox;
    private final Roster roster;
    private final Links links;

    SettingsView(MailSettings mail, GroupRobots robots, Outbox outbox, Roster roster, Links links) {
        this.mail = mail;
        this.robots = robots;
        this.outbox = outbox;
        this.roster = roster;
        this.links = links;
    }

    /** Does something and goes on to the page, or stays there and says why not. */
    String attempt(Model model, HttpServletResponse response, Supplier<String> deed) {
        try {
            return "redirect:" + Keepers.PATH + "?done=" + deed.get();
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return draw(model);
        }
    }

    String draw(Model model) {
        model.addAttribute("mail", mail.shown().orElse(null));
        if (!model.containsAttribute("typed"))
            model.addAttribute("typed", mail.shown().map(MailForm::of).orElse(NOTHING));
        model.addAttribute("robots", robots.all());
        model.addAttribute("kinds", RobotKind.values());
        model.addAttribute(
                "troubles",
                outbox.inTrouble().stream()
                        .map(delivery -> TroubleView.of(delivery, roster))
                        .toList());
        model.addAttribute("most", Outbox.MOST);
        model.addAttribute("home", links.to("/"));
        model.addAttribute("reachable", links.leadHere());
        return "notices/settings";
    }
}
