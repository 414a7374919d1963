package huiqian.page;

import huiqian.shared.Signs;
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

    public record Link(String label, String path) {}

    /** @param name null while nobody has signed in */
    public record Frame(String union, String name, List<Link> links) {}

    private final Visitors visitors;
    private final List<MenuPage> places;
    private final String union;

    PageFrame(Visitors visitors, List<MenuPage> places, @Value("${huiqian.union.name}") String union) {
        this.visitors = visitors;
        this.places = places.stream()
                .sorted(Comparator.comparing(MenuPage::path).reversed())
                .toList();
        this.union = Signs.trimmed(union);
    }

    /** Nothing is looked up unless a page is drawn. */
    @ModelAttribute(NAME)
    public Supplier<Frame> of(Principal me) {
        return () -> me == null ? new Frame(union, null, List.of()) : of(me.getName());
    }

    public Frame of(String person) {
        List<Link> links = places.stream()
                .filter(place -> place.isOpenTo(person))
                .map(place -> new Link(place.label(), place.path()))
                .toList();
        return new Frame(union, visitors.nameOf(person), links);
    }
}
