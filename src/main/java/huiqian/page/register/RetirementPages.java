package huiqian.page.register;

import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes rows out of service, and puts them back. */
@Controller
@RequestMapping("/office/{register}/{key}/retirement")
class RetirementPages {

    private final Registers registers;
    private final RegisterDesk desk;
    private final Rows rows;
    private final Overtaking overtaking;

    RetirementPages(Registers registers, RegisterDesk desk, Rows rows, Overtaking overtaking) {
        this.registers = registers;
        this.desk = desk;
        this.rows = rows;
        this.overtaking = overtaking;
    }

    @GetMapping
    String ask(@PathVariable String register, @PathVariable String key, Principal me, Model model) {
        Visit<?> visit = registers.visit(register, me.getName()).insistOnKeeping();
        return page(visit, row(visit, key), "", model);
    }

    @PostMapping
    String retire(
            @PathVariable String register,
            @PathVariable String key,
            @RequestParam(defaultValue = "true") boolean retired,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "-1") int revision,
            Principal me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Visit<?> visit = registers.visit(register, me.getName()).insistOnKeeping();
        if (row(visit, key).retired() == retired) return done(retired, next);
        try {
            Written written = desk.retire(visit.book(), key, retired, reason, revision, me.getName());
            if (written.overtaken() != null) throw Refusal.conflict(overtaking.told(visit.book(), written.overtaken()));
            return done(retired, next);
        } catch (Refusal refusal) {
            Row now = row(visit, key);
            if (now.retired() == retired) return done(retired, next);
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return page(visit, now, reason, model);
        }
    }

    /** Also where it was so already, by a second click say: what was wanted holds, and the page must not offer the opposite. */
    private static String done(boolean retired, RedirectAttributes next) {
        next.addFlashAttribute("good", retired ? "已停用。" : "已恢复使用。");
        return "redirect:/office/{register}/{key}";
    }

    private Row row(Visit<?> visit, String key) {
        Row row = rows.one(visit.book(), key).orElseThrow(() -> RegisterDesk.unknown(visit.book(), key));
        RegisterDesk.insistOnChangeable(visit.book(), row);
        return row;
    }

    private static String page(Visit<?> visit, Row row, String reason, Model model) {
        model.addAttribute("about", visit.book().about());
        model.addAttribute("row", row);
        model.addAttribute("reason", reason);
        model.addAttribute("reliances", visit.book().register().reliances(row));
        return "office/retirement";
    }
}
