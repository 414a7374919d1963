package huiqian.flow.pages;

import huiqian.flow.move.Migration;
import huiqian.flow.move.MoveResult;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Running cases of a flow: which of them could go on under another version, and taking them there. */
@Controller
@RequestMapping("/flows/{key}/migration")
class MigrationPages {

    private static final String OUTCOMES = "outcomes";

    private final FlowKeepers keepers;
    private final Migration migration;

    MigrationPages(FlowKeepers keepers, Migration migration) {
        this.keepers = keepers;
        this.migration = migration;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @GetMapping
    String outlook(
            @PathVariable String key,
            @RequestParam(required = false) Integer version,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("outlook", migration.outlook(key, version, page));
        return "flows/migration";
    }

    @PostMapping
    String move(
            @PathVariable String key,
            @RequestParam(required = false) Integer version,
            @RequestParam(required = false) List<String> number,
            @RequestParam(defaultValue = "") String note,
            Principal me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        List<String> numbers = number == null ? List.of() : number;
        try {
            if (version == null) throw Refusal.invalid("请选择迁移到哪一版");
            next.addFlashAttribute(OUTCOMES, migration.move(key, version, numbers, note, me.getName()));
            next.addFlashAttribute("version", version);
            return "redirect:/flows/{key}/migration/result";
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) throw refusal;
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            model.addAttribute("note", note);
            model.addAttribute("chosen", numbers);
            return outlook(key, version, 0, model);
        }
    }

    /** Shown once, after the deed; what is on file of it stays with each case. */
    @GetMapping("/result")
    String result(@PathVariable String key, Model model) {
        if (!(model.getAttribute(OUTCOMES) instanceof List<?> outcomes)) return "redirect:/flows/{key}/migration";
        long moved = outcomes.stream()
                .filter(outcome -> ((MoveResult) outcome).isMoved())
                .count();
        model.addAttribute("moved", moved);
        model.addAttribute("left", outcomes.size() - moved);
        model.addAttribute("key", key);
        return "flows/migrated";
    }
}
