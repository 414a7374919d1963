package huiqian.member.pages;

import huiqian.member.Departments;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The departments of the union: to found, rename, close and open again. */
@Controller
@RequestMapping("/departments")
class DepartmentPages {

    private static final Map<String, String> DONE = Map.of(
            "founded", "部门已新增，名册里马上可以选。",
            "renamed", "已改名。以前的申请和批件仍是当时的名称。",
            "closed", "部门已撤销。以前的申请和批件不受影响，需要时可以恢复。",
            "reopened", "部门已恢复。");

    private final DepartmentKeepers keepers;
    private final Departments departments;

    DepartmentPages(DepartmentKeepers keepers, Departments departments) {
        this.keepers = keepers;
        this.departments = departments;
    }

    @ModelAttribute
    void admit(Principal me) {
        keepers.insistOn(me.getName());
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("good", DONE.get(done));
        return page(Map.of(), model);
    }

    @PostMapping
    String found(
            @RequestParam(defaultValue = "") List<String> code,
            @RequestParam(defaultValue = "") List<String> name,
            @RequestParam(defaultValue = "false") boolean forImport,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (code.isEmpty() || code.size() != name.size()) throw Refusal.invalid("请填写部门的代码和名称");
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < code.size(); i++) names.put(code.get(i), name.get(i));
        Map<String, String> given = Map.of("code", code.get(0), "name", name.get(0));
        return forImport
                ? backToTheImport(names, next)
                : tried("founded", () -> departments.found(names), given, model, response);
    }

    /** A roster names departments that there were none of: it is kept, and judged again. */
    private String backToTheImport(Map<String, String> names, RedirectAttributes next) {
        try {
            departments.found(names);
            next.addFlashAttribute("good", "部门已新增。下面是按最新名册重新试算的结果，文件不用再选。");
        } catch (Refusal refusal) {
            next.addFlashAttribute("bad", refusal.getMessage());
        }
        return "redirect:/people/import/rehearsal";
    }

    @PostMapping("/{code}/name")
    String rename(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletResponse response) {
        return tried("renamed", () -> departments.rename(code, name), Map.of(), model, response);
    }

    @PostMapping("/{code}/closing")
    String close(@PathVariable String code, Model model, HttpServletResponse response) {
        return tried("closed", () -> departments.close(code), Map.of(), model, response);
    }

    @PostMapping("/{code}/reopening")
    String reopen(@PathVariable String code, Model model, HttpServletResponse response) {
        return tried("reopened", () -> departments.reopen(code), Map.of(), model, response);
    }

    private String tried(
            String done, Runnable doing, Map<String, String> given, Model model, HttpServletResponse response) {
        try {
            doing.run();
            return "redirect:/departments?done=" + done;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return page(given, model);
        }
    }

    private String page(Map<String, String> given, Model model) {
        model.addAttribute("given", given);
        model.addAttribute("departments", departments.all());
        return "departments/list";
    }
}
