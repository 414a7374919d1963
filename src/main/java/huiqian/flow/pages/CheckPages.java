package huiqian.flow.pages;

import huiqian.flow.trial.Trials;
import huiqian.page.Draft;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Check of a draft by hand: choose files, see what they amount to, deploy those very files. */
@Controller
@RequestMapping("/flows/check")
class CheckPages {

    private final FlowKeepers keepers;
    private final FlowCheck check;
    private final Rollout rollout;
    private final Trials trials;

    CheckPages(FlowKeepers keepers, FlowCheck check, Rollout rollout, Trials trials) {
        this.keepers = keepers;
        this.check = check;
        this.rollout = rollout;
        this.trials = trials;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @GetMapping
    String choose() {
        return "flows/check";
    }

    @PostMapping
    String show(
            @RequestParam(required = false) List<MultipartFile> files,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        Draft.forget(FlowDraft.class, session);
        try {
            return show(DraftFiles.read(files), session, model);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return choose();
        }
    }

    private String show(Map<String, byte[]> files, HttpSession session, Model model) {
        FlowCheck.Result result = check.of(files);
        model.addAttribute("page", CheckPage.of(result, files));
        if (result.isSound()) {
            FlowDraft draft = FlowDraft.of(
                    files,
                    result.heading().flow(),
                    result.heading().name(),
                    result.inForce() == null ? null : result.inForce().definition());
            draft.keepIn(session);
            model.addAttribute("sha256", draft.sha256());
            model.addAttribute("groups", trials.groups());
        }
        return "flows/checked";
    }

    @PostMapping("/deployed")
    String deploy(
            @RequestParam String sha256,
            @RequestParam(defaultValue = "") String note,
            HttpSession session,
            RedirectAttributes next) {
        FlowDraft draft = Draft.recall(FlowDraft.class, session, sha256, "这份草案已经部署过，或已换成别的文件，请重新检查");
        int version = rollout.of(draft, note);
        Draft.forget(FlowDraft.class, session);
        next.addFlashAttribute(
                "done", "「%s」第 %d 版已经部署，新的申请从现在起按它办理；正在办理的申请仍按原来的版本走完。".formatted(draft.name(), version));
        next.addFlashAttribute("flow", draft.flow());
        return "redirect:/flows/check";
    }
}
