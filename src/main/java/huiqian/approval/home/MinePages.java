package huiqian.approval.home;

import huiqian.approval.Drafts;
import huiqian.approval.inbox.Nudge;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Withdrawal;
import huiqian.approval.listing.Line;
import huiqian.approval.listing.Lines;
import huiqian.approval.listing.ListQuery;
import huiqian.page.Paged;
import huiqian.shared.Refusal;
import java.security.Principal;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own applications: to follow, to take back, to press for, to file again. */
@Controller
@RequestMapping("/mine")
class MinePages {

    private static final int PER_PAGE = 20;
    private static final String LIST = "redirect:/mine";

    private final OwnRequests own;
    private final Ledger ledger;
    private final Lines lines;
    private final Withdrawal withdrawal;
    private final Nudge nudge;
    private final ObjectProvider<Drafts> drafts;

    MinePages(
            OwnRequests own,
            Ledger ledger,
            Lines lines,
            Withdrawal withdrawal,
            Nudge nudge,
            ObjectProvider<Drafts> drafts) {
        this.own = own;
        this.ledger = ledger;
        this.lines = lines;
        this.withdrawal = withdrawal;
        this.nudge = nudge;
        this.drafts = drafts;
    }

    @GetMapping
    String list(ListQuery asked, @RequestParam(required = false) String done, Principal me, Model model) {
        boolean ongoing = done == null;
        Paged<Line> found = own.of(me.getName(), asked, ongoing, PER_PAGE);
        model.addAttribute("asked", asked);
        model.addAttribute("ongoing", ongoing);
        model.addAttribute("found", found);
        model.addAttribute("last", Math.max(0, (found.total() - 1) / found.size()));
        model.addAttribute("flows", own.flows(me.getName()));
        Drafts kept = drafts.getIfAvailable();
        model.addAttribute("drafts", kept == null ? 0 : kept.count(me.getName()));
        return "mine/list";
    }

    @GetMapping("/{number}/withdrawal")
    String askBack(@PathVariable String number, Principal me, Model model) {
        return ask(number, me, model, "mine/withdrawal");
    }

    @PostMapping("/{number}/withdrawal")
    String takeBack(@PathVariable String number, Principal me, RedirectAttributes next) {
        return done(next, "已撤回 %s。".formatted(number), () -> withdrawal.of(number, me.getName()));
    }

    @GetMapping("/{number}/reminder")
    String askAfter(@PathVariable String number, Principal me, Model model) {
        return ask(number, me, model, "mine/reminder");
    }

    @PostMapping("/{number}/reminder")
    String press(@PathVariable String number, Principal me, RedirectAttributes next) {
        return done(next, "已催办 %s，对方会收到通知。".formatted(number), () -> nudge.of(number, me.getName()));
    }

    private String ask(String number, Principal me, Model model, String page) {
        Request request = ledger.find(number)
                .filter(found -> found.getApplicant().equals(me.getName()))
                .orElseThrow(() -> Refusal.unknown("没有编号为「%s」的申请".formatted(number)));
        model.addAttribute("line", lines.of(List.of(request), me.getName()).get(0));
        return page;
    }

    /** What is refused is told above the list, beside how the request stands now; what is nobody's business stays a 404. */
    private static String done(RedirectAttributes next, String good, Runnable deed) {
        try {
            deed.run();
            next.addFlashAttribute("good", good);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNKNOWN) throw refusal;
            next.addFlashAttribute("bad", refusal.getMessage());
        }
        return LIST;
    }
}
