package huiqian.page;

import huiqian.shared.Signs;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around each of our pages: whose union it is, who is there, and where they may go. */
@ControllerAdvice(basePackages = "huiqian")
public class PageFrame {

    static final String NAME = "frame";

    /** @param waiting how much there waits for whoever looks */
    public record Link(String label, String path, long waiting) {}

    /**
     * @param name null while nobody has signed in
     * @param tabs the few pages that everybody uses every day
     * @param links all others
     * @param here the path of the page that is looked at
     */
    public record Frame(String union, String name, List<Link> tabs, List<Link> links, String here) {

        /** Whether a link leads to where somebody is already, or to what lies above that. */
        public boolean isAt(Link link) {
            return here.equals(link.path()) || !link.path().equals("/") && here.startsWith(link.path() + "/");
        }
    }

    private final Visitors visitors;
    private final List<MenuPage> places;
    private final String union;

    PageFrame(Visitors visitors, List<MenuPage> places, @Value("${huiqian.union.name}") String union) {
        this.visitors = visitors;
        this.places = places.stream()
                .sorted(Comparator.comparingInt(MenuPage::tab).thenComparing(MenuPage::path, Comparator.reverseOrder()))
                .toList();
        this.union = Signs.trimmed(union);
    }

    /** Nothing is looked up unless a page is drawn. */
    @ModelAttribute(NAME)
    public Supplier<Frame> of(Principal me, HttpServletRequest request) {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        return () -> me == null ? new Frame(union, null, List.of(), List.of(), here) : of(me.getName(), here);
    }

    private Frame of(String person, String here) {
        return new Frame(union, visitors.nameOf(person), links(person, true), links(person, false), here);
    }

    /** Where somebody may go from the web applications: the first of our pages, from which the other tabs are at hand, and all that are no tabs. */
    public List<Link> links(String person) {
        return places.stream()
                .sorted(Comparator.comparing(place -> place.tab() == 0))
                .filter(place -> place.tab() <= 1 && place.isOpenTo(person))
                .map(place -> link(place, person))
                .toList();
    }

    private List<Link> links(String person, boolean tabs) {
        return places.stream()
                .filter(place -> place.tab() > 0 == tabs && place.isOpenTo(person))
                .map(place -> link(place, person))
                .toList();
    }

    private static Link link(MenuPage place, String person) {
        return new Link(place.label(), place.path(), place.waiting(person));
    }
}
