package huiqian.member.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import huiqian.member.pages.Departure.Ending;
import huiqian.member.pages.Departure.Moved;
import huiqian.member.pages.Departure.Outlook;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.security.Principal;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The end of a post: first what it moves, then, once that is confirmed, the end itself. */
@Controller
@RequestMapping("/people/person/{id}/posts/end")
class DeparturePages {

    /** As many as an address has room for. */
    private static final int MOST_NUMBERS = 20;

    private static final Pattern NUMBERS = Pattern.compile("[A-Z0-9-]{1,24}(、[A-Z0-9-]{1,24})*( 等 \\d+ 件)?");

    private final Admins admins;
    private final PeopleView view;
    private final PeopleDesk desk;
    private final Departure departure;

    DeparturePages(Admins admins, PeopleView view, PeopleDesk desk, Departure departure) {
        this.admins = admins;
        this.view = view;
        this.desk = desk;
        this.departure = departure;
    }

    @ModelAttribute
    void admit(Principal me) {
        admins.insistOn(me.getName());
    }

    @PostMapping
    String dismiss(
            @PathVariable String id,
            @RequestParam String post,
            @RequestParam String end,
            @RequestParam Map<String, String> given,
            Principal me,
            Model model,
            HttpServletResponse response) {
        view.person(id);
        try {
            Ending ending = ending(id, post, given.get("postDepartment"), end);
            return given.containsKey("sure") ? done(ending, me.getName()) : asked(ending, me.getName(), model);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("bad", refusal.getMessage());
            model.addAllAttributes(view.page(id));
            return "people/person";
        }
    }

    private static Ending ending(String person, String post, String department, String day) {
        return new Ending(
                person, FormParameter.post(post), FormParameter.text(department), FormParameter.date("离任日期", day));
    }

    private String asked(Ending ending, String admin, Model model) {
        model.addAllAttributes(Map.of(
                "person",
                view.person(ending.person()),
                "ending",
                ending,
                "ended",
                view.titleOf(ending.post(), ending.department()),
                "day",
                UnionTime.show(ending.day()),
                "outlook",
                departure.of(ending, admin)));
        return "people/departure";
    }

    private String done(Ending ending, String admin) {
        Outlook outlook = departure.of(ending, admin);
        desk.dismiss(ending.person(), ending.post(), ending.department(), ending.day(), admin);
        String moved = outlook.now() ? URLEncoder.encode(numbers(outlook), UTF_8) : "";
        return "redirect:/people/person/{id}?done=dismissed&moved=" + moved;
    }

    private static String numbers(Outlook outlook) {
        int count = outlook.moved().size();
        String numbers =
                outlook.moved().stream().map(Moved::number).limit(MOST_NUMBERS).collect(Collectors.joining("、"));
        return count > MOST_NUMBERS ? "%s 等 %d 件".formatted(numbers, count) : numbers;
    }

    /** What the page of the person says afterwards. */
    static String done(String moved) {
        String registered = "离任日期已登记。今天及更早离任的立即生效，将来的到那天自动生效。";
        return NUMBERS.matcher(moved).matches() ? registered + "已转给别人的事：" + moved + "。" : registered;
    }
}
