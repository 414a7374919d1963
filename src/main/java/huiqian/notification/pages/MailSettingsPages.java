package huiqian.notification.pages;

import huiqian.notification.choice.MailAddress;
import huiqian.notification.mail.MailSettings;
import huiqian.notification.mail.Mailing;
import huiqian.notification.outbox.NotDelivered;
import huiqian.notification.wording.Wording;
import huiqian.shared.Noteworthy;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where administrators see how messages leave the system, and say which server mail goes through. */
@Controller
@RequestMapping(Keepers.PATH)
class MailSettingsPages {

    private static final Map<String, String> DONE = Map.of(
            "saved", "已保存。请发送一次测试。",
            "removed", "已删除",
            "retried", "已安排重试（夜里到 07:00 再发）。稍等几秒再刷新：这一条不见了，就是送到了。");

    private final Keepers keepers;
    private final MailSettings mail;
    private final Mailing mailing;
    private final Wording wording;
    private final SettingsView view;
    private final ApplicationEventPublisher events;

    MailSettingsPages(
            Keepers keepers,
            MailSettings mail,
            Mailing mailing,
            Wording wording,
            SettingsView view,
            ApplicationEventPublisher events) {
        this.keepers = keepers;
        this.mail = mail;
        this.mailing = mailing;
        this.wording = wording;
        this.view = view;
        this.events = events;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @GetMapping
    String settings(@RequestParam(defaultValue = "") String done, Model model) {
        if (DONE.containsKey(done)) model.addAttribute("good", DONE.get(done));
        return view.draw(model);
    }

    @PostMapping("/mail")
    String set(MailForm form, Principal me, Model model, HttpServletResponse response) {
        model.addAttribute("typed", form);
        return view.attempt(model, response, () -> {
            mail.set(form.wish());
            return changed(me, "设为 " + form.wish().host().strip(), "saved");
        });
    }

    @PostMapping("/mail/removal")
    String forget(Principal me, Model model, HttpServletResponse response) {
        return view.attempt(model, response, () -> {
            mail.clear();
            return changed(me, "删除", "removed");
        });
    }

    /** The answer comes at once: nothing of it waits in the outbox. */
    @PostMapping("/mail/test")
    String test(@RequestParam(defaultValue = "") String address, Model model, HttpServletResponse response) {
        model.addAttribute("testAddress", address);
        try {
            String to = MailAddress.of(address);
            String text = wording.mail("管理员", "这是一封测试邮件。您收到了它，说明邮件设置可用。", Keepers.PATH);
            mailing.send(to, "【会签】测试邮件", text, "test-" + UUID.randomUUID());
            model.addAttribute("good", "测试邮件已交给邮件服务器，请到 %s 查收".formatted(to));
        } catch (Refusal | NotDelivered failure) {
            response.setStatus(Refusal.Kind.INVALID.status());
            model.addAttribute("bad", "测试邮件没有发出：" + failure.getMessage());
        }
        return view.draw(model);
    }

    private String changed(Principal me, String how, String done) {
        events.publishEvent(new Noteworthy(Noteworthy.Kind.SETTINGS_CHANGED, me.getName(), "邮件服务器", how));
        return done;
    }
}
