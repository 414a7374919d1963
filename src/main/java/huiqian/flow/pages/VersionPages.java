package huiqian.flow.pages;

import huiqian.flow.version.Versions;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One version of a flow: what it consists of, what sets it apart, what it is for. */
@Controller
class VersionPages {

    private final FlowKeepers keepers;
    private final FlowsView view;
    private final Versions versions;

    VersionPages(FlowKeepers keepers, FlowsView view, Versions versions) {
        this.keepers = keepers;
        this.view = view;
        this.versions = versions;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @GetMapping("/flows/{key}/versions/{version}")
    String version(
            @PathVariable String key,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        if (done.equals("described")) model.addAttribute("good", "说明已保存。");
        return page(key, version, versions.get(key, version).note(), model);
    }

    @PostMapping("/flows/{key}/versions/{version}/note")
    String describe(
            @PathVariable String key,
            @PathVariable int version,
            @RequestParam String note,
            Principal me,
            Model model,
            HttpServletResponse response) {
        try {
            versions.describe(key, version, note, me.getName());
            return "redirect:/flows/{key}/versions/{version}?done=described";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return page(key, version, note, model);
        }
    }

    private String page(String key, int number, String note, Model model) {
        VersionLine line = view.version(key, number);
        Map<String, byte[]> files = versions.files(key, number);
        model.addAttribute("line", line).addAttribute("files", files.keySet()).addAttribute("note", note);
        boolean inForce = line.version().inForce();
        int before = inForce ? versions.before(key, number) : 0;
        model.addAttribute("before", before);
        model.addAttribute("contrast", inForce ? view.since(before, line.version()) : view.againstInForce(key, files));
        return "flows/version";
    }
}
