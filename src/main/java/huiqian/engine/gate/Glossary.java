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

    /** Lists a field's options may come from. */
    public static final Map<String, String> LISTS =
            Map.of("rooms", "可借房间", "departments", "部门", "members", "成员", "assets", "在册资产");

    /** Values a field may be filled with before anybody fills it in. */
    public static final Map<String, String> DEFAULTS =
            Map.of("applicant", "申请人姓名", "department", "申请人部门", "today", "今天", "phone", "申请人电话");

    private Glossary() {}
}
