package huiqian.flow.pages;

import huiqian.flow.trial.Trial;
import huiqian.flow.trial.Trials;
import huiqian.member.Roster;
import huiqian.page.Draft;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Flows on trial: what is being tried by whom, putting it in force, and ending it. What to try comes from a checked draft. */
@Controller
@RequestMapping("/flows/trials")
class TrialPages {

    private static final String LIST = "redirect:/flows/trials";

    private final FlowKeepers keepers;
    private final Trials trials;
    private final FlowsView view;
    private final Roster roster;

    TrialPages(FlowKeepers keepers, Trials trials, FlowsView view, Roster roster) {
        this.keepers = keepers;
        this.trials = trials;
        this.view = view;
        this.roster = roster;
    }

    /** A trial as the list shows it. */
    record Row(Trial trial, String deployedBy, String deployedAt, String state) {}

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", trials.all().stream().map(this::row).toList());
        return "flows/trials";
    }

    @PostMapping
    String begin(
            @RequestParam(defaultValue = "") String sha256,
            @RequestParam(defaultValue = "") String group,
            HttpSession session,
            Principal me,
            RedirectAttributes next) {
        FlowDraft draft = Draft.recall(FlowDraft.class, session, sha256, "这份草案已经部署过，或已换成别的文件，请重新检查");
        String flow = trials.begin(draft.files(), group, me.getName());
        Draft.forget(FlowDraft.class, session);
        Trial trial = get(flow, group);
        String done = "「%s」已经开始，只有%s看得到、可以发起。正式的申请不受影响。";
        next.addFlashAttribute("done", done.formatted(trial.name(), trial.groupName()));
        return LIST;
    }

    @GetMapping("/{flow}/{group}/promotion")
    String confirmPromotion(@PathVariable String flow, @PathVariable String group, Model model) {
        Trial trial = running(flow, group);
        model.addAttribute("row", row(trial));
        if (trial.inForce() != null) model.addAttribute("contrast", view.againstInForce(flow, trials.files(trial)));
        return "flows/trial-promotion";
    }

    @PostMapping("/{flow}/{group}/promotion")
    String promote(
            @PathVariable String flow,
            @PathVariable String group,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            Principal me,
            RedirectAttributes next) {
        Trial trial = running(flow, group);
        trials.promote(flow, group, seen, Rollout.note(note), me.getName());
        String done = "「%s」已经转为正式，新的申请从现在起按它办理；试运行随之结束。";
        next.addFlashAttribute("done", done.formatted(trial.name()));
        return LIST;
    }

    @GetMapping("/{flow}/{group}/end")
    String confirmEnd(@PathVariable String flow, @PathVariable String group, Model model) {
        model.addAttribute("row", row(running(flow, group)));
        return "flows/trial-end";
    }

    @PostMapping("/{flow}/{group}/end")
    String end(@PathVariable String flow, @PathVariable String group, Principal me, RedirectAttributes next) {
        Trial trial = running(flow, group);
        trials.end(flow, group, me.getName());
        String rest = trial.open() == 0 ? "。" : "；还在办理的 %d 份继续走完。".formatted(trial.open());
        next.addFlashAttribute("done", "「%s」已经结束，不再受理新的申请%s".formatted(trial.name(), rest));
        return LIST;
    }

    private Trial running(String flow, String group) {
        Trial trial = get(flow, group);
        if (!trial.running()) throw Refusal.conflict("「%s」已经结束".formatted(trial.name()));
        return trial;
    }

    private Trial get(String flow, String group) {
        return trials.find(flow, group).orElseThrow(() -> Refusal.unknown("没有这个试运行，也许刚刚结束"));
    }

    private Row row(Trial trial) {
        String person = trial.deployedBy() == null ? "系统" : roster.nameOf(trial.deployedBy());
        String state = trial.running() ? "试运行中" : "已结束，仍有申请在办";
        return new Row(trial, person, UnionTime.show(trial.deployedAt()), state);
    }
}
