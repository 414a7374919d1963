package huiqian.incident.pages;

import huiqian.incident.Incidents;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What has failed and waits, with a button to try it again. */
@Controller
@RequestMapping("/incidents")
class IncidentPages {

    private final Caretakers caretakers;
    private final Incidents incidents;

    IncidentPages(Caretakers caretakers, Incidents incidents) {
        this.caretakers = caretakers;
        this.incidents = incidents;
    }

    @ModelAttribute
    void admit(Principal me) {
        caretakers.insistOn(me.getName());
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String done, Model model) {
        if (done.equals("retried")) model.addAttribute("good", "已经安排重试。稍等几秒再刷新：这一条不见了，就是办成了；又出现，就是仍然失败。");
        return page(model);
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable String id, Principal me, Model model, HttpServletResponse response) {
        try {
            incidents.retry(id, me.getName());
            return "redirect:/incidents?done=retried";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return page(model);
        }
    }

    private String page(Model model) {
        List<IncidentView> entries =
                incidents.open().stream().map(IncidentView::of).toList();
        model.addAttribute("entries", entries).addAttribute("most", Incidents.MOST);
        return "incidents";
    }
}
