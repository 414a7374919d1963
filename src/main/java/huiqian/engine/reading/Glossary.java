package huiqian.engine.reading;

import huiqian.member.Department;
import java.util.Map;
import java.util.Set;

/** What people call the ids that models and forms use. */
public final class Glossary {

    /** Roles that {@code members.decidersFor} and {@code votes.open} know. */
    public static final Map<String, String> ROLES = Map.of(
            "minister", "申请人所在部门的部长",
            "chair", "主席",
            "presidium", "主席团",
            "secretariat", "秘书处",
            "officeDirector", "办公室主任",
            "advisor", "指导老师");

    /** Those of the lists that hold everyone in the role of that name, to choose one of them. */
    public static final Set<String> ROLES_TO_CHOOSE_FROM = Set.of("presidium", "secretariat", "advisor");

    /** Whether what the list offers are people. */
    public static boolean listsPeople(String list) {
        return list.equals("members") || ROLES_TO_CHOOSE_FROM.contains(list);
    }

    private Glossary() {}

    /** What a role is called, also that of a department's ministers; one nobody knows by its id. */
    public static String role(String id) {
        return Department.inRole(id).map(department -> department + " 的部长").orElse(ROLES.getOrDefault(id, id));
    }
}
