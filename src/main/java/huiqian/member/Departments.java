package huiqian.member;

import java.util.List;
import java.util.Map;

/** The union's departments as administrators keep them. Each change is told to the audit log; the groups of the engine follow. */
public interface Departments {

    /** Every department there is or was, in the order the union lists them. */
    List<Listed> all();

    /**
     * Founds a department, last on the list.
     *
     * @param code one to twenty Latin letters and digits, a letter first; part of the ids of its groups, so it never changes
     * @throws huiqian.shared.Refusal 400 for a code or name that cannot be used, 409 where it is taken
     */
    void found(String code, String name);

    /** Founds several, in the order of the map from codes to names, or none. @throws huiqian.shared.Refusal as for one */
    void found(Map<String, String> names);

    /** @throws huiqian.shared.Refusal 400 for a name that cannot be used, 404 for an unknown code, 409 where the name is taken */
    void rename(String code, String name);

    /** Closes a department. @throws huiqian.shared.Refusal 409 naming who still holds a post or is at home in it */
    void close(String code);

    void reopen(String code);

    /** @param people how many hold a post in it today or are to */
    record Listed(String code, String name, boolean closed, long people) {}
}
