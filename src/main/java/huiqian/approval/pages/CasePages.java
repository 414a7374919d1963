package huiqian.approval.pages;

import huiqian.approval.inbox.Nudge;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Withdrawal;
import huiqian.form.Problem;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one request: to follow it, to decide on it, and whatever else somebody may do about it. */
@Controller
@RequestMapping("/requests/{number}")
class CasePages {

    private final Cases cases;
    private final StepForms forms;
    private final Steps steps;
    private final Withdrawal withdrawal;
    private final Nudge nudge;
    private final AttachmentsOnPage attachments;

    CasePages(
            Cases cases,
            StepForms forms,
            Steps steps,
            Withdrawal withdrawal,
            Nudge nudge,
            AttachmentsOnPage attachments) {
        this.cases = cases;
        this.forms = forms;
        this.steps = steps;
        this.withdrawal = withdrawal;
        this.nudge = nudge;
        this.attachments = attachments;
    }

    @GetMapping
    String look(
            @PathVariable String number,
            @RequestParam(required = false) Integer round,
            @RequestParam(required = false) String filed,
            Principal me,
            Model model) {
        if (filed != null) model.addAttribute("good", "已提交 %s".formatted(number));
        return page(number, round, forms.of(number, me.getName()), me, model);
    }

    private String page(String number, Integer round, List<StepForm> open, Principal me, Model model) {
        model.addAttribute("view", cases.of(number, round, me.getName()));
        model.addAttribute("attached", attachments.of(number, me.getName()));
        model.addAttribute("steps", open);
        return "requests/case";
    }

    /** @param from the page to go on with once it is done; the request's own if it is not the inbox */
    @PostMapping("/steps/{task}")
    String submit(
            @PathVariable String number,
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam(defaultValue = "") String from,
            Principal me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        OpenStep step = stepOf(number, task);
        model.addAttribute("from", from);
        StepForm shown = null;
        List<Problem> problems;
        try {
            shown = forms.again(task, me.getName(), posted, List.of());
            problems = forms.submit(task, me.getName(), posted);
            if (problems.isEmpty())
                return done("%s %s".formatted(forms.done(step, posted, shown.verdicts()), number), number, from, next);
        } catch (Refusal refusal) {
            if (isTheirs(task, me.getName())) return done("您已经办理过这一步 " + number, number, from, next);
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return again(number, shown, me, model);
        }
        response.setStatus(Refusal.Kind.INVALID.status());
        return again(number, forms.again(task, me.getName(), posted, problems), me, model);
    }

    /** A second click finds the step done by the first one. */
    private boolean isTheirs(String task, String person) {
        return steps.find(task)
                .map(OpenStep::getClosedBy)
                .filter(person::equals)
                .isPresent();
    }

    private String again(String number, StepForm submitted, Principal me, Model model) {
        List<StepForm> open = new ArrayList<>();
        for (StepForm form : forms.of(number, me.getName()))
            open.add(
                    submitted != null
                                    && form.step()
                                            .getTask()
                                            .equals(submitted.step().getTask())
                            ? submitted
                            : form);
        return page(number, null, open, me, model);
    }

    private OpenStep stepOf(String number, String task) {
        return steps.find(task)
                .filter(step -> step.getRequestNumber().equals(number))
                .orElseThrow(() -> Refusal.unknown("该任务不存在，可能已经处理完毕"));
    }

    private static String done(String what, String number, String from, RedirectAttributes next) {
        next.addFlashAttribute("good", what);
        if (from.equals("inbox")) return "redirect:/inbox?next";
        next.addAttribute("shown", number);
        return "redirect:/requests/{shown}";
    }

    @GetMapping("/withdrawal")
    String askToWithdraw(@PathVariable String number, Principal me, Model model) {
        model.addAttribute("asks", "withdrawal");
        return page(number, null, List.of(), me, model);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String number, Principal me, RedirectAttributes next) {
        try {
            withdrawal.of(number, me.getName());
            next.addFlashAttribute("good", "已撤回 " + number);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) throw refusal;
            next.addFlashAttribute("bad", refusal.getMessage());
        }
        return "redirect:/requests/{number}";
    }

    @PostMapping("/reminder")
    String remind(@PathVariable String number, Principal me, RedirectAttributes next) {
        try {
            nudge.of(number, me.getName());
            next.addFlashAttribute("good", "已提醒正在办理的人");
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNKNOWN) throw refusal;
            next.addFlashAttribute("bad", refusal.getMessage());
        }
        return "redirect:/requests/{number}";
    }
}
