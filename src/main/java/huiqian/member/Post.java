package huiqian.member;

/** The posts of the union and the engine groups that follow from each (R12 §6-8, R04 2-3). */
public enum Post {
    CHAIR("主席"),
    VICE_CHAIR("副主席"),
    SECRETARY_GENERAL("秘书长"),
    SECRETARY("秘书处干事"),
    OFFICE_DIRECTOR("办公室主任"),
    DEPUTY_DIRECTOR("办公室副主任"),
    MINISTER("部长"),
    MEMBER("部员"),
    ADVISOR("指导老师"),
    OUTSIDER("校外人员"),
    ADMIN("系统管理员");

    private final String title;

    Post(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
