package huiqian.member;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rest of the house hears from the roster, within the same transaction. */
public final class MemberEvents {

    private MemberEvents() {}

    /** A department was founded, renamed, closed or opened again: its groups follow at once. */
    public record DepartmentChanged(String code, boolean closed) {}

    /** A person was registered, changed name, or began or ended a post: groups and open steps follow at once. */
    public record PostsChanged(String person) {}

    /**
     * The same of many people at once, as an import brings it about: whoever listens to the one listens to the other.
     *
     * @param groups everyone concerned, with the groups that follow from the posts they hold today
     */
    public record ManyPostsChanged(Map<Person, Set<String>> groups) {

        public Set<String> people() {
            return groups.keySet().stream().map(Person::id).collect(Collectors.toSet());
        }
    }
}
