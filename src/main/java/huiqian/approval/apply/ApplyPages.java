package huiqian.approval.apply;

import huiqian.approval.apply.ApplicationForms.Opened;
import huiqian.approval.apply.Beginnings.Beginning;
import huiqian.form.Problem;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an application: opened, and submitted. Whatever goes wrong, what was typed stays in it. */
@Controller
@RequestMapping("/apply/{flow}")
class ApplyPages {

    private static final String OUTDATED = "您填写的时候，这个流程更新了，表格可能有变化。您填的都还在，请核对后再提交。";

    private final ApplicationForms forms;
    private final Beginnings beginnings;
    private final Filings filings;

    ApplyPages(ApplicationForms forms, Beginnings beginnings, Filings filings) {
        this.forms = forms;
        this.beginnings = beginnings;
        this.filings = filings;
    }

    @GetMapping
    String open(
            @PathVariable String flow,
            @RequestParam(required = false) String trial,
            @RequestParam(required = false) String draft,
            @RequestParam(required = false) String copy,
            @RequestParam MultiValueMap<String, String> asked,
            Principal me,
            Model model,
            RedirectAttributes next) {
        Optional<String> done = draft == null ? Optional.empty() : filings.numberOf(me.getName(), draft);
        if (done.isPresent()) return filed(done.get(), next);
        Opened opened = forms.open(flow, trial == null || trial.isEmpty() ? null : trial, me.getName());
        Beginning begun = draft != null
                ? beginnings.resumed(opened, draft, me.getName())
                : copy != null ? beginnings.copied(opened, copy, me.getName()) : beginnings.fresh(opened.form(), asked);
        model.addAttribute("told", begun.told());
        model.addAttribute("saved", begun.saved());
        return page(forms.drawn(opened, begun.key(), begun.sent(), List.of(), me.getName()), me, model);
    }

    @PostMapping
    String submit(
            @PathVariable String flow,
            @RequestParam MultiValueMap<String, String> sent,
            Principal me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        FilledIn form = FilledIn.of(flow, sent);
        Optional<String> done = filings.numberOf(me.getName(), form.key());
        if (done.isPresent()) return filed(done.get(), next);
        Opened opened = forms.open(flow, form.trial(), me.getName());
        if (!opened.version().equals(form.version()))
            return again(opened, form, List.of(), Refusal.conflict(OUTDATED), me, model, response);
        List<Problem> problems = forms.flaws(opened, sent, me.getName());
        if (!problems.isEmpty()) return again(opened, form, problems, untold(problems), me, model, response);
        try {
            return filed(filings.file(me.getName(), form.key(), opened.version(), opened.read(sent)), next);
        } catch (Refusal refusal) {
            return again(opened, form, List.of(), refusal, me, model, response);
        } catch (ConcurrencyFailureException collision) {
            return again(opened, form, List.of(), Refusal.conflict("刚刚有人同时做了修改，请再提交一次"), me, model, response);
        }
    }

    /** Every problem stands under its field; what is wrong with the whole, above them all. */
    private static Refusal untold(List<Problem> problems) {
        return Refusal.invalid(problems.stream()
                .filter(problem -> problem.field() == null)
                .map(Problem::message)
                .collect(Collectors.joining("；")));
    }

    private String again(
            Opened opened,
            FilledIn form,
            List<Problem> problems,
            Refusal refusal,
            Principal me,
            Model model,
            HttpServletResponse response) {
        response.setStatus(refusal.kind().status());
        if (!refusal.getMessage().isEmpty()) model.addAttribute("bad", refusal.getMessage());
        return page(forms.drawn(opened, form.key(), form.fields(), problems, me.getName()), me, model);
    }

    private static String page(OpenForm form, Principal me, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("account", me.getName());
        return "apply/form";
    }

    private static String filed(String number, RedirectAttributes next) {
        next.addAttribute("number", number);
        return "redirect:/requests/{number}?filed";
    }
}
