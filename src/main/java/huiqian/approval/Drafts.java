package huiqian.approval;

/** What people have begun to fill in and not submitted yet. */
public interface Drafts {

    /** How many somebody has. */
    long count(String person);
}
