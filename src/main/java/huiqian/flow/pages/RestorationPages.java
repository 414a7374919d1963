package huiqian.flow.pages;

import huiqian.flow.version.Deployments.Unsound;
import huiqian.flow.version.Restoration;
import huiqian.flow.version.Versions;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Going back to an earlier version: what it would change, why, and then it is done. */
@Controller
@RequestMapping("/flows/{key}/versions/{version}/restoration")
class RestorationPages {

    private final FlowKeepers keepers;
    private final FlowsView view;
    private final Versions versions;
    private final Restoration restoration;

    RestorationPages(FlowKeepers keepers, FlowsView view, Versions versions, Restoration restoration) {
        this.keepers = keepers;
        this.view = view;
        this.versions = versions;
        this.restoration = restoration;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @GetMapping
    String ask(@PathVariable String key, @PathVariable int version, Model model) {
        return page(key, version, "", model);
    }

    /** @param seen the version in force that was on the page */
    @PostMapping
    String restore(
            @PathVariable String key,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            Model model,
            HttpServletResponse response) {
        try {
            restoration.restore(key, version, seen, note);
            return "redirect:/flows/{key}?done=restored";
        } catch (Unsound unsound) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("findings", unsound.findings());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
        }
        return page(key, version, note, model);
    }

    private String page(String key, int number, String note, Model model) {
        model.addAttribute("line", view.version(key, number));
        model.addAttribute("inForce", view.inForce(key));
        model.addAttribute("contrast", view.againstInForce(key, versions.files(key, number)));
        model.addAttribute("note", note);
        return "flows/restoration";
    }
}
