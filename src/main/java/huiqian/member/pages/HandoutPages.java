package huiqian.member.pages;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where the initial passwords are that can still be looked up: the lists of imports, and those given one by one. */
@Controller
class HandoutPages {

    private final Admins admins;
    private final PeopleView view;
    private final ImportBook book;
    private final Handouts handouts;

    HandoutPages(Admins admins, PeopleView view, ImportBook book, Handouts handouts) {
        this.admins = admins;
        this.view = view;
        this.book = book;
        this.handouts = handouts;
    }

    record Listed(PeopleView.Recent run, long left) {}

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @GetMapping("/people/passwords")
    String list(Model model) {
        model.addAttribute("imports", imports());
        model.addAttribute(
                "people", handouts.byHand().stream().map(view::person).toList());
        return "people/passwords";
    }

    private List<Listed> imports() {
        return handouts.byImport().stream()
                .flatMap(count ->
                        book.find(count.run()).map(view::recent).map(run -> new Listed(run, count.left())).stream())
                .toList();
    }
}
