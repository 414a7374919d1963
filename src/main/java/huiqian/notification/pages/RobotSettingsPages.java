package huiqian.notification.pages;

import huiqian.notification.outbox.Outbox;
import huiqian.notification.robot.GroupRobots;
import huiqian.notification.robot.NotAccepted;
import huiqian.notification.robot.Robot;
import huiqian.notification.robot.RobotKind;
import huiqian.notification.robot.Webhook;
import huiqian.notification.wording.Wording;
import huiqian.shared.Noteworthy;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The robots of the union's groups, and what did not arrive. */
@Controller
@RequestMapping(Keepers.PATH)
class RobotSettingsPages {

    private static final int MOST_FLOWS = 40;

    private final Keepers keepers;
    private final GroupRobots robots;
    private final Webhook webhook;
    private final Wording wording;
    private final Outbox outbox;
    private final SettingsView view;
    private final ApplicationEventPublisher events;

    RobotSettingsPages(
            Keepers keepers,
            GroupRobots robots,
            Webhook webhook,
            Wording wording,
            Outbox outbox,
            SettingsView view,
            ApplicationEventPublisher events) {
        this.keepers = keepers;
        this.robots = robots;
        this.webhook = webhook;
        this.wording = wording;
        this.outbox = outbox;
        this.view = view;
        this.events = events;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @PostMapping("/robots")
    String add(RobotForm form, Principal me, Model model, HttpServletResponse response) {
        model.addAttribute("robot", form);
        return view.attempt(model, response, () -> {
            robots.add(form.wish());
            return changed(me, "添加「%s」".formatted(form.name().strip()), "saved");
        });
    }

    @PostMapping("/robots/{id}/removal")
    String remove(@PathVariable long id, Principal me, Model model, HttpServletResponse response) {
        return view.attempt(model, response, () -> {
            robots.remove(id);
            return changed(me, "删除第 %d 个".formatted(id), "removed");
        });
    }

    @PostMapping("/robots/{id}/test")
    String test(@PathVariable long id, Model model, HttpServletResponse response) {
        try {
            Robot robot = robots.robot(id).orElseThrow(() -> Refusal.unknown("没有这个机器人，可能已经删除"));
            webhook.say(robot, wording.chat("这是一条测试消息。群里看到了它，说明机器人可用。", Keepers.PATH));
            model.addAttribute("good", "测试消息已送到，请到群里查看");
        } catch (NotAccepted failure) {
            response.setStatus(Refusal.Kind.INVALID.status());
            model.addAttribute("bad", "测试消息没有送到：" + failure.getMessage());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
        }
        return view.draw(model);
    }

    @PostMapping("/deliveries/{id}/retry")
    String retry(@PathVariable long id, Model model, HttpServletResponse response) {
        return view.attempt(model, response, () -> {
            outbox.retry(id);
            return "retried";
        });
    }

    /** What somebody typed; the keys of flows between commas or blanks. */
    record RobotForm(String name, String kind, String address, String secret, String flows) {

        GroupRobots.Wish wish() {
            return new GroupRobots.Wish(
                    text(name), Named.of(RobotKind.class, text(kind)), text(address), text(secret), keys());
        }

        private List<String> keys() {
            List<String> keys = Stream.of(text(flows).split("[,，、\\s]+"))
                    .filter(key -> !key.isEmpty())
                    .toList();
            if (keys.size() > MOST_FLOWS || keys.stream().anyMatch(key -> !key.matches("[A-Za-z][A-Za-z0-9-]{0,79}")))
                throw Refusal.invalid("流程代码由字母、数字和连字符组成，如 leave-request，多个用逗号隔开");
            return keys;
        }

        private static String text(String typed) {
            return typed == null ? "" : typed;
        }
    }

    private String changed(Principal me, String how, String done) {
        events.publishEvent(new Noteworthy(Noteworthy.Kind.SETTINGS_CHANGED, me.getName(), "群机器人", how));
        return done;
    }
}
