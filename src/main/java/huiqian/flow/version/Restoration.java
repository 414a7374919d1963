package huiqian.flow.version;

import huiqian.shared.Refusal;

/** The way back to an earlier version. */
public interface Restoration {

    /**
     * Deploys the files of an earlier version as the newest one; nothing is deleted, and running cases stay with the version they follow. Whoever
     * asks must be allowed to.
     *
     * @param seen {@link Version#definition} of the version in force that the decision rests on
     * @param note why, at most 200 characters
     * @return the newest version's number
     * @throws Refusal if another version has come into force since, or this one need not or cannot be restored
     * @throws Deployments.Unsound if the gate has become stricter since
     */
    int restore(String flow, int number, String seen, String note);
}
