package huiqian.page.register;

import huiqian.page.form.Filled;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entry and change of a row through the register's form. */
@Controller
@RequestMapping("/office/{register}")
class EntryPages {

    private static final String SAME = "刚刚有人登记了同样的编号或名称，您的还没有保存，请核对后再试";

    private final Registers registers;
    private final RegisterDesk desk;
    private final Rows rows;
    private final Overtaking overtaking;

    EntryPages(Registers registers, RegisterDesk desk, Rows rows, Overtaking overtaking) {
        this.registers = registers;
        this.desk = desk;
        this.rows = rows;
        this.overtaking = overtaking;
    }

    @GetMapping("/new")
    String blank(@PathVariable String register, Principal me, Model model) {
        Visit<?> visit = registers.visit(register, me.getName()).insistOnKeeping();
        return form(visit, null, Filled.with(visit.book().form().initial(), Set.of()), 0, model);
    }

    @PostMapping("/new")
    String enter(
            @PathVariable String register,
            @RequestParam MultiValueMap<String, String> posted,
            Principal me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Visit<?> visit = registers.visit(register, me.getName()).insistOnKeeping();
        Map<String, Object> values = visit.book().form().read(posted, Set.of());
        Filled filled = Filled.with(values, Set.of());
        try {
            Written written = desk.enter(visit.book(), values, me.getName());
            if (written.isDone()) return seen(written, "已登记 " + written.key() + "。", next);
            response.setStatus(Refusal.Kind.INVALID.status());
            filled = filled.but(written.problems());
        } catch (DataIntegrityViolationException collision) {
            response.setStatus(Refusal.Kind.CONFLICT.status());
            model.addAttribute("bad", SAME);
        }
        return form(visit, null, filled, 0, model);
    }

    @GetMapping("/{key}/change")
    String open(@PathVariable String register, @PathVariable String key, Principal me, Model model) {
        Visit<?> visit = registers.visit(register, me.getName()).insistOnKeeping();
        Row row = rows.one(visit.book(), key).orElseThrow(() -> RegisterDesk.unknown(visit.book(), key));
        RegisterDesk.insistOnChangeable(visit.book(), row);
        return form(visit, key, Filled.with(visit.book().values(row), fixed(visit)), row.revision(), model);
    }

    @PostMapping("/{key}/change")
    String change(
            @PathVariable String register,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam(defaultValue = "-1") int revision,
            Principal me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Visit<?> visit = registers.visit(register, me.getName()).insistOnKeeping();
        Map<String, Object> values = visit.book().form().read(posted, fixed(visit));
        values.put(visit.book().about().key(), key);
        Filled filled = Filled.with(values, fixed(visit)).since(Overtaking.opened(posted));
        try {
            Written written = desk.change(visit.book(), key, values, revision, me.getName());
            if (written.isDone()) return seen(written, "已保存。", next);
            if (written.overtaken() != null) return overtaken(visit, written.overtaken(), filled, model, response);
            response.setStatus(Refusal.Kind.INVALID.status());
            filled = filled.but(written.problems());
        } catch (DataIntegrityViolationException collision) {
            response.setStatus(Refusal.Kind.CONFLICT.status());
            model.addAttribute("bad", SAME);
        }
        return form(visit, key, filled, revision, model);
    }

    private String overtaken(Visit<?> visit, Row by, Filled mine, Model model, HttpServletResponse response) {
        response.setStatus(Refusal.Kind.CONFLICT.status());
        model.addAttribute("bad", overtaking.told(visit.book(), by));
        return form(visit, by.key(), Overtaking.merged(visit.book(), by, mine), by.revision(), model);
    }

    private static Set<String> fixed(Visit<?> visit) {
        return Set.of(visit.book().about().key());
    }

    private static String seen(Written written, String good, RedirectAttributes next) {
        next.addFlashAttribute("good", good);
        next.addFlashAttribute("upset", written.upset());
        next.addAttribute("row", written.key());
        return "redirect:/office/{register}/{row}";
    }

    private static String form(Visit<?> visit, String key, Filled filled, int revision, Model model) {
        model.addAttribute("about", visit.book().about());
        model.addAttribute("key", key);
        model.addAttribute("inputs", visit.book().form().inputs(filled));
        model.addAttribute("revision", revision);
        return "office/entry";
    }
}
