package huiqian.page;

import java.util.Set;

/** Those who look at pages: what they are called, and the groups they are in today. */
public interface Visitors {

    /**
     * The name to show for an id, on pages, in notices and in records: the person's, with the account in brackets where others have the same
     * name; the id itself of someone the roster does not know.
     */
    String nameOf(String id);

    /** Engine groups that follow from the posts held today: chair, presidium, ministerOfArts, memberOfArts, member … */
    Set<String> groupsOf(String person);
}
