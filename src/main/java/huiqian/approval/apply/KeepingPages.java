package huiqian.approval.apply;

import huiqian.approval.apply.ApplicationForms.Opened;
import huiqian.form.Problem;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form that is not submitted yet: kept, and looked at while it is being filled in. */
@Controller
@RequestMapping("/apply/{flow}")
class KeepingPages {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(UnionTime.ZONE);

    private final ApplicationForms forms;
    private final Drafts drafts;

    KeepingPages(ApplicationForms forms, Drafts drafts) {
        this.forms = forms;
        this.drafts = drafts;
    }

    /** For the page's script: the form again, with what is wrong with the fields that were left, and kept on the way. */
    @PostMapping("/check")
    String check(
            @PathVariable String flow, @RequestParam MultiValueMap<String, String> sent, Principal me, Model model) {
        FilledIn form = FilledIn.of(flow, sent);
        Opened opened = forms.open(flow, form.trial(), me.getName());
        List<Problem> problems = forms.flaws(opened, sent, me.getName()).stream()
                .filter(problem -> form.left().contains(problem.field()))
                .toList();
        if (form.isTouched()) keepAside(opened, form, me, model);
        model.addAttribute("form", forms.drawn(opened, form.key(), sent, problems, me.getName()));
        return "apply/checked";
    }

    private void keepAside(Opened opened, FilledIn form, Principal me, Model model) {
        try {
            model.addAttribute("saved", "已自动保存 " + CLOCK.format(keep(opened, form, me)));
        } catch (Refusal refusal) {
            model.addAttribute("unsaved", refusal.getMessage());
        }
    }

    private Instant keep(Opened opened, FilledIn form, Principal me) {
        return drafts.keep(
                me.getName(), form, opened.offer().name(), opened.form().own(form.fields()));
    }

    /** By hand, and without any script. */
    @PostMapping("/draft")
    String keep(
            @PathVariable String flow,
            @RequestParam MultiValueMap<String, String> sent,
            Principal me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        FilledIn form = FilledIn.of(flow, sent);
        Opened opened = forms.open(flow, form.trial(), me.getName());
        try {
            keep(opened, form, me);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            model.addAttribute("account", me.getName());
            model.addAttribute("form", forms.drawn(opened, form.key(), sent, List.of(), me.getName()));
            return "apply/form";
        }
        next.addFlashAttribute("good", "已存为草稿：" + opened.offer().name());
        return "redirect:/apply/drafts";
    }
}
