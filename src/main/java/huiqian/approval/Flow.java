package huiqian.approval;

import java.util.Set;

/**
 * What a flow's model says about its requests.
 *
 * @param key process id, such as leave-request
 * @param name Chinese name
 * @param numberPrefix such as QJ
 * @param titleField key of the field that titles a request
 * @param clause the regulation and article it carries out
 * @param vocabularies the beans its service tasks call, such as rooms: what it does to whose register
 * @param trial whether it is only being tried: its requests are marked, numbered apart and left out of statistics
 */
public record Flow(
        String key,
        String name,
        String numberPrefix,
        String titleField,
        String clause,
        Set<String> vocabularies,
        boolean trial) {

    /** What the numbers of trials begin with, before the flow's own prefix; no flow's prefix begins with it. */
    public static final String TRIAL_PREFIX = "SX";

    /** A flow in force whose service tasks touch no register. */
    public Flow(String key, String name, String numberPrefix, String titleField, String clause) {
        this(key, name, numberPrefix, titleField, clause, Set.of(), false);
    }

    /** The prefix its requests are numbered under: trials draw from a sequence of their own, so that real numbers stay without gaps. */
    public String series() {
        return trial ? TRIAL_PREFIX + numberPrefix : numberPrefix;
    }
}
