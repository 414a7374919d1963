package huiqian.member;

/** The posts of the union and the engine groups that follow from each (R12 §6-8, R04 2-3). */
public enum Post {
    CHAIR("主席", true),
    VICE_CHAIR("副主席", false),
    SECRETARY_GENERAL("秘书长", true),
    SECRETARY("秘书处干事", false),
    OFFICE_DIRECTOR("办公室主任", true),
    DEPUTY_DIRECTOR("办公室副主任", false),
    MINISTER("部长", true),
    MEMBER("部员", false),
    ADVISOR("指导老师", false),
    OUTSIDER("校外人员", false),
    ADMIN("系统管理员", false);

    private final String title;
    private final boolean single;

    Post(String title, boolean single) {
        this.title = title;
        this.single = single;
    }

    /** Whether one person holds it at a time, in the union or, where it belongs to a department, in each department. */
    public boolean isSingle() {
        return single;
    }

    public String title() {
        return title;
    }
}
