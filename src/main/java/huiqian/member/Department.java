package huiqian.member;

import java.util.Optional;

/** A department: short Latin code and Chinese name, such as Arts 文艺部. */
public record Department(String code, String name) {

    private static final String MINISTERS = "ministerOf";

    /** The role of a department's ministers, which is the id of their group as well. */
    public static String ministersOf(String code) {
        return MINISTERS + code;
    }

    /** The code of the department whose ministers the role is; empty for any other role. */
    public static Optional<String> inRole(String role) {
        return role != null && role.startsWith(MINISTERS)
                ? Optional.of(role.substring(MINISTERS.length()))
                : Optional.empty();
    }
}
