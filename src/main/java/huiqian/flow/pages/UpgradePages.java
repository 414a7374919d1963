package huiqian.flow.pages;

import huiqian.flow.version.Deployments.Unsound;
import huiqian.flow.version.Upgrades;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A flow that ships in a newer version than is in force: what it would change, and the choice to take it. */
@Controller
@RequestMapping("/flows/{key}/upgrade")
class UpgradePages {

    private final FlowKeepers keepers;
    private final FlowsView view;
    private final Upgrades upgrades;

    UpgradePages(FlowKeepers keepers, FlowsView view, Upgrades upgrades) {
        this.keepers = keepers;
        this.view = view;
        this.upgrades = upgrades;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @GetMapping
    String ask(@PathVariable String key, Model model) {
        VersionLine inForce = view.inForce(key);
        Map<String, byte[]> offered = upgrades.offer(key).orElseThrow(() -> Refusal.unknown("没有可以采用的新版本，也许刚刚已经采用过"));
        model.addAttribute("inForce", inForce);
        model.addAttribute("contrast", view.againstInForce(key, offered));
        return "flows/upgrade";
    }

    /** @param seen the version in force that was on the page */
    @PostMapping
    String adopt(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            HttpServletResponse response) {
        try {
            upgrades.adopt(key, seen);
            return "redirect:/flows/{key}?done=adopted";
        } catch (Unsound unsound) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("findings", unsound.findings());
        } catch (Refusal refusal) {
            if (upgrades.offer(key).isEmpty()) throw refusal;
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
        }
        return ask(key, model);
    }
}
