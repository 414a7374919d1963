package huiqian.member;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Everything on file about people and posts, those who left included: what whoever administers the roster works with. */
public interface Tenures {

    /** Holds the lock on the roster as a whole until the transaction ends: one import goes after the other. */
    void hold();

    /**
     * Makes many changes in one go, in the transaction that is running, and tells of them at the end.
     *
     * @param concerned everyone whose entry or posts change
     * @param told is called with the number of people told of, as it grows
     */
    void change(Set<String> concerned, Consumer<RosterChanges> changes, IntConsumer told);

    /** When terms may begin and end, seen from today. */
    TermBounds bounds();

    /** Everyone ever registered, ordered by id. */
    List<Person> everyone();

    /** All tenures, past and future ones included, ordered by person and start; appointments taken back before they began are left out. */
    List<Tenure> all();

    /** One person's, in the same way. */
    List<Tenure> of(String person);
}
