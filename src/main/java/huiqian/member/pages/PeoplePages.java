package huiqian.member.pages;

import huiqian.member.Person;
import huiqian.member.Post;
import huiqian.page.Paging;
import huiqian.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people, and a form for one more. */
@Controller
class PeoplePages {

    private static final int PER_PAGE = 100;

    private final Admins admins;
    private final PeopleView view;
    private final PeopleDesk desk;

    PeoplePages(Admins admins, PeopleView view, PeopleDesk desk) {
        this.admins = admins;
        this.view = view;
        this.desk = desk;
    }

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @GetMapping("/people")
    String people(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        List<PeopleView.Entry> found = view.find(q, all);
        int last = Math.max(0, (found.size() - 1) / PER_PAGE);
        int shown = Paging.within(page, last);
        model.addAllAttributes(Map.of("q", q, "all", all, "total", found.size(), "page", shown, "last", last));
        model.addAttribute("entries", found.subList(shown * PER_PAGE, Math.min(found.size(), (shown + 1) * PER_PAGE)));
        return "people/list";
    }

    @GetMapping("/people/new")
    String blank(Model model) {
        return form(model, Map.of("from", view.today().toString()));
    }

    @PostMapping("/people/new")
    String add(@RequestParam Map<String, String> given, Principal me, Model model, HttpServletResponse response) {
        try {
            Person person = new Person(
                    FormParameter.code(given.get("id")),
                    FormParameter.text(given.get("name")),
                    FormParameter.text(given.get("phone")),
                    FormParameter.text(given.get("department")),
                    null);
            Post post = FormParameter.post(given.getOrDefault("post", ""));
            String of = FormParameter.text(given.get("postDepartment"));
            desk.add(person, post, of, FormParameter.date("任职日期", given.getOrDefault("from", "")));
            return "redirect:/people/person/%s/password".formatted(person.id());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            return form(model, given);
        }
    }

    private String form(Model model, Map<String, String> given) {
        model.addAllAttributes(
                Map.of("given", given, "posts", List.of(Post.values()), "departments", view.allDepartments()));
        return "people/new";
    }
}
