package huiqian.web;

import huiqian.member.Roster;
import java.security.Principal;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around each of our pages: whose union it is, who is there, and where they may go. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {

    static final String NAME = "frame";

    /** @param name null while nobody has signed in */
    record Frame(String union, String name, boolean keepsPeople, boolean readsLog) {}

    private final Roster roster;
    private final String union;

    PageFrame(Roster roster, @Value("${huiqian.union.name}") String union) {
        this.roster = roster;
        this.union = union;
    }

    /** Nothing is looked up unless a page is drawn. */
    @ModelAttribute(NAME)
    Supplier<Frame> of(Principal me) {
        return () -> me == null ? new Frame(union, null, false, false) : of(me.getName());
    }

    private Frame of(String person) {
        Set<String> groups = roster.groupsOf(person);
        boolean admin = groups.contains("camunda-admin");
        return new Frame(union, roster.nameOf(person), admin, admin || groups.contains("advisor"));
    }
}
