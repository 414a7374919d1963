package huiqian.member.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One person's initial password: given, and looked up again until it is replaced. */
@Controller
@RequestMapping("/people/person/{id}/password")
class PasswordPages {

    private final Admins admins;
    private final PeopleView view;
    private final PeopleDesk desk;
    private final Handouts handouts;

    PasswordPages(Admins admins, PeopleView view, PeopleDesk desk, Handouts handouts) {
        this.admins = admins;
        this.view = view;
        this.desk = desk;
        this.handouts = handouts;
    }

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @GetMapping
    String show(@PathVariable String id, Model model, HttpServletResponse response) {
        model.addAttribute("person", view.person(id));
        model.addAttribute("password", handouts.of(id).orElse(null));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "people/password";
    }

    @PostMapping
    String reissue(@PathVariable String id, Principal me) {
        desk.reissue(id, me.getName());
        return "redirect:/people/person/{id}/password";
    }
}
