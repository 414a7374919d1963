package huiqian.page.register;

import java.util.Set;

/**
 * A column of a register.
 *
 * @param key the entity's attribute, and the key of the form's field where it has one
 * @param label null for the form's own
 */
public record Column(String key, String label, Set<Trait> traits) {

    /** What a column is besides being shown. */
    public enum Trait {
        /** What people look for is looked for here. */
        SEARCHED,
        /** People may see those alone that have one value of it. */
        FILTERED,
        /** No two rows have the same; the database must say so, too. */
        UNIQUE,
        /** For insiders only. */
        INSIDE,
        /** On the row's own page and in files, not in the list. */
        ASIDE
    }

    /** A column that the entry form asks for. */
    public static Column of(String key, Trait... traits) {
        return new Column(key, null, Set.of(traits));
    }

    /** A column that nobody fills in. */
    public static Column stated(String key, String label, Trait... traits) {
        return new Column(key, label, Set.of(traits));
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
