package huiqian.page.register;

import java.util.Collections;
import java.util.Set;

/**
 * Whose a register is, by groups.
 *
 * @param keepers enter and change rows
 * @param overseers see all that the keepers see
 * @param readers see the rows in service, without what is for insiders
 */
public record Access(Set<String> keepers, Set<String> overseers, Set<String> readers) {

    boolean mayKeep(Set<String> groups) {
        return !Collections.disjoint(keepers, groups);
    }

    boolean isInsider(Set<String> groups) {
        return mayKeep(groups) || !Collections.disjoint(overseers, groups);
    }

    boolean mayRead(Set<String> groups) {
        return isInsider(groups) || !Collections.disjoint(readers, groups);
    }
}
