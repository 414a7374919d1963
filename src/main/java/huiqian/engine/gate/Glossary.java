package huiqian.engine.gate;

import java.util.Map;

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

    private Glossary() {}
}
