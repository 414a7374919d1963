package huiqian.member;

import java.util.Set;

/** What the rest of the house hears from the roster, within the same transaction. */
public final class MemberEvents {

    private MemberEvents() {}

    /** A department was founded, renamed, closed or opened again: its groups follow at once. */
    public record DepartmentChanged(String code, boolean closed) {}

    /** A person was registered, changed name, or began or ended a post: groups and open steps follow at once. */
    public record PostsChanged(String person) {}

    /** The same of many people at once, as an import brings it about: whoever listens to the one listens to the other. */
    public record ManyPostsChanged(Set<String> people) {}
}
