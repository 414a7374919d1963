package huiqian.member.pages;

import huiqian.member.Person;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person: details, posts and password. */
@Controller
@RequestMapping("/people/person/{id}")
class PersonPages {

    private static final Map<String, String> DONE = Map.of(
            "described", "资料已保存。",
            "appointed", "职务已登记。当天及更早任职的立即生效。");

    private final Admins admins;
    private final PeopleView view;
    private final PeopleDesk desk;

    PersonPages(Admins admins, PeopleView view, PeopleDesk desk) {
        this.admins = admins;
        this.view = view;
        this.desk = desk;
    }

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @GetMapping
    String person(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String moved,
            Model model) {
        model.addAttribute("good", done.equals("dismissed") ? DeparturePages.done(moved) : DONE.get(done));
        return page(id, model);
    }

    @PostMapping
    String describe(
            @PathVariable String id,
            @RequestParam Map<String, String> given,
            Principal me,
            Model model,
            HttpServletResponse response) {
        Person person = new Person(
                id,
                FormParameter.text(given.get("name")),
                FormParameter.text(given.get("phone")),
                FormParameter.text(given.get("department")),
                null);
        return tried(id, "described", () -> desk.describe(person), model, response);
    }

    @PostMapping("/posts")
    String appoint(
            @PathVariable String id,
            @RequestParam String post,
            @RequestParam(defaultValue = "") String postDepartment,
            @RequestParam String from,
            Principal me,
            Model model,
            HttpServletResponse response) {
        Runnable appointment = () -> desk.appoint(
                id, FormParameter.post(post), FormParameter.text(postDepartment), FormParameter.date("任职日期", from));
        return tried(id, "appointed", appointment, model, response);
    }

    private String tried(String id, String done, Runnable doing, Model model, HttpServletResponse response) {
        view.person(id);
        try {
            doing.run();
            return "redirect:/people/person/{id}?done=" + done;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return page(id, model);
        }
    }

    private String page(String id, Model model) {
        model.addAllAttributes(view.page(id));
        return "people/person";
    }
}
