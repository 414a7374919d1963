package huiqian.approval.home;

import huiqian.approval.Drafts;
import huiqian.member.Roster;
import huiqian.shared.UnionTime;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The workbench. */
@Controller
class HomePages {

    private static final String TASKLIST = "redirect:/camunda/app/tasklist/";
    private static final int FEW = 5;

    private final HomePlace place;
    private final Setup setup;
    private final WaitingRows waiting;
    private final Tiles tiles;
    private final OwnRequests own;
    private final Today today;
    private final ObjectProvider<Drafts> drafts;
    private final Roster roster;
    private final Clock clock;

    HomePages(
            HomePlace place,
            Setup setup,
            WaitingRows waiting,
            Tiles tiles,
            OwnRequests own,
            Today today,
            ObjectProvider<Drafts> drafts,
            Roster roster,
            Clock clock) {
        this.place = place;
        this.setup = setup;
        this.waiting = waiting;
        this.tiles = tiles;
        this.own = own;
        this.today = today;
        this.drafts = drafts;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/")
    String front(Principal me, Model model) {
        return place.landsInTasklist() ? TASKLIST : workbench(me, model);
    }

    @GetMapping(HomePlace.WORKBENCH)
    String workbench(Principal me, Model model) {
        String person = me.getName();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), UnionTime.ZONE);
        Greeting greeting = new Greeting(now);
        model.addAttribute("greeting", "%s，%s".formatted(roster.nameOf(person), greeting.salutation()));
        model.addAttribute("post", roster.capacityOf(person, null).post());
        model.addAttribute("day", greeting.day());
        model.addAttribute("setup", Card.of(() -> setup.of(person)));
        model.addAttribute("waiting", Card.of(() -> waiting.of(person, FEW)));
        model.addAttribute("tiles", Card.of(() -> tiles.of(person)));
        model.addAttribute("own", Card.of(() -> own.ongoing(person, FEW)));
        model.addAttribute("today", Card.of(() -> today.of(person, now.toLocalDate())));
        Drafts kept = drafts.getIfAvailable();
        model.addAttribute("drafts", kept == null ? 0 : kept.count(person));
        return "home/workbench";
    }

    @PostMapping("/setup/{step}/waiver")
    String waive(@PathVariable String step, Principal me) {
        setup.waive(step, me.getName());
        return "redirect:" + place.path();
    }
}
