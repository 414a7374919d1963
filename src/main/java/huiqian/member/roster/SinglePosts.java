package huiqian.member.roster;

import huiqian.member.RosterRules;
import huiqian.member.Tenure;
import java.util.List;
import java.util.function.UnaryOperator;

/** That no post of which there is one has two holders on any day, as the sheet would leave them. */
record SinglePosts(List<Tenure> all, UnaryOperator<String> names, Values values, Draft draft) {

    /** A tenure that the sheet begins, and the line that does. */
    record Begun(int line, Tenure tenure) {}

    void check(List<Begun> begun) {
        begun.forEach(this::check);
    }

    private void check(Begun begun) {
        RosterRules.otherHolder(all, begun.tenure())
                .ifPresent(other -> draft.refuse(
                        begun.line(),
                        RosterRules.taken(
                                other, names.apply(other.person()), values.title(other.post(), other.department()))));
    }
}
