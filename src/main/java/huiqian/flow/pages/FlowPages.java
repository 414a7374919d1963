package huiqian.flow.pages;

import huiqian.flow.version.Upgrades;
import huiqian.page.Paging;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of flows, and of the versions of each. */
@Controller
class FlowPages {

    private static final int PER_PAGE = 50;

    private static final Map<String, String> DONE = Map.of(
            "restored", "已恢复，作为最新的一版立即生效。在办的申请仍按原来的版本走完。",
            "adopted", "已采用，作为最新的一版立即生效。在办的申请仍按原来的版本走完。");

    private final FlowKeepers keepers;
    private final FlowsView view;
    private final Upgrades upgrades;

    FlowPages(FlowKeepers keepers, FlowsView view, Upgrades upgrades) {
        this.keepers = keepers;
        this.view = view;
        this.upgrades = upgrades;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @GetMapping("/flows")
    String flows(Model model) {
        model.addAttribute("flows", view.flows());
        return "flows/list";
    }

    @GetMapping("/flows/{key}")
    String flow(
            @PathVariable String key,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        VersionLine inForce = view.inForce(key);
        int last = (int) (view.versions(key, 0, 1).total() - 1) / PER_PAGE;
        int shown = Paging.within(page, last);
        FlowsView.Lines versions = view.versions(key, shown, PER_PAGE);
        model.addAllAttributes(Map.of(
                "inForce",
                inForce,
                "versions",
                versions.items(),
                "total",
                versions.total(),
                "page",
                shown,
                "last",
                last,
                "offered",
                upgrades.offer(key).isPresent()));
        model.addAttribute("good", DONE.get(done));
        return "flows/flow";
    }
}
