package huiqian.page;

import huiqian.shared.Refusal;
import java.util.Set;

/** A page for some groups only. */
public abstract class ReservedPlace implements MenuPage {

    private final Visitors visitors;
    private final String path;
    private final String label;
    private final Set<String> groups;
    private final String refusal;

    /** @param refusal what everybody else is told */
    protected ReservedPlace(Visitors visitors, String path, String label, Set<String> groups, String refusal) {
        this.visitors = visitors;
        this.path = path;
        this.label = label;
        this.groups = groups;
        this.refusal = refusal;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean isOpenTo(String person) {
        return visitors.groupsOf(person).stream().anyMatch(groups::contains);
    }

    /** @throws Refusal unless the page is open to them */
    public void insistOn(String person) {
        if (!isOpenTo(person)) throw Refusal.forbidden(refusal);
    }
}
