package huiqian.approval.home;

import huiqian.approval.Drafts;
import huiqian.approval.listing.Line;
import huiqian.approval.listing.ListQuery;
import huiqian.page.Paged;
import java.security.Principal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own applications. What may be done with each is done on its own page. */
@Controller
class MinePages {

    private static final int PER_PAGE = 20;

    private final OwnRequests own;
    private final ObjectProvider<Drafts> drafts;

    MinePages(OwnRequests own, ObjectProvider<Drafts> drafts) {
        this.own = own;
        this.drafts = drafts;
    }

    @GetMapping("/mine")
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
}
