package huiqian.member;

import java.util.List;

/** Who holds what now, for those who tell people something. Unlike {@link Members} it decides nothing, so nobody is left out and nothing goes up. */
public interface Holders {

    /**
     * Everyone in the role now, acting ones included.
     *
     * @param applicant whose minister is meant
     * @throws IllegalArgumentException for a role that {@link Members#decidersFor} does not know
     */
    List<String> of(String role, String applicant);

    /** Everyone who keeps the roster and the flows now. */
    List<String> administrators();

    /** Everyone with a post in the department now, by the department's code. */
    List<String> inDepartment(String code);
}
