package huiqian.member;

import huiqian.shared.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who decides one applicant's application on one day. Nobody decides their own; a level that has nobody else hands it up.
 *
 * @param department whose ministers are meant, as a rule those of the applicant's primary department; null for none
 * @param leftOut who may not decide besides the applicant
 */
@Clause({"R04 3.1", "R04 3.2", "R05 二5④"})
record DeciderRules(Incumbents incumbents, String applicant, String department, Set<String> leftOut) {

    DeciderRules without(Set<String> people) {
        return new DeciderRules(incumbents, applicant, department, people);
    }

    List<String> decidersFor(Level asked) {
        return people(deciding(asked));
    }

    /** The first level above the one that decides which brings in anybody new; nobody if there is none. */
    List<String> decidersAbove(Level asked) {
        Level deciding = deciding(asked);
        Set<String> already = new HashSet<>(people(deciding));
        Optional<Level> next = deciding.above();
        while (next.isPresent() && already.containsAll(people(next.get())))
            next = next.get().above();
        return next.map(this::people).orElse(List.of());
    }

    /** Whether the role is the applicant's own now, also as the one who acts in it. */
    boolean isTheirs(Level asked) {
        return holders(asked).contains(applicant);
    }

    private Level deciding(Level asked) {
        Level level = asked;
        while (people(level).isEmpty() && level.above().isPresent())
            level = level.above().get();
        return level;
    }

    /** A minister's own application goes up even where the department has a second minister: that is no higher level. */
    private List<String> people(Level level) {
        List<String> people = new ArrayList<>(holders(level));
        boolean own = people.remove(applicant);
        people.removeAll(leftOut);
        return own && level == Level.MINISTER ? List.of() : List.copyOf(people);
    }

    /** Those in the role, the applicant among them. */
    List<String> holders(Level level) {
        if (level == Level.MINISTER) return incumbents.ministersOf(department);
        if (incumbents.areVacant(level.posts()))
            return incumbents.in(level.standIn().map(List::of).orElse(List.of()));
        return incumbents.in(level.posts());
    }
}
