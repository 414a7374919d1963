package huiqian.member;

/** What people call the groups a model names. */
public interface GroupTitles {

    /** The group's Chinese name; its id if it has none. */
    String of(String group);
}
