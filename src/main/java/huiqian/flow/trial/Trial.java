package huiqian.flow.trial;

import java.time.Instant;

/**
 * A flow on trial.
 *
 * @param flow key of the flow
 * @param name Chinese name, marked as a trial
 * @param group id of the group that may try it
 * @param groupName Chinese name of the group
 * @param definition the engine's id of the version tried
 * @param version counted among the trials of this flow by this group
 * @param deployedBy account of whoever deployed it, null if nobody was signed in
 * @param running whether new applications are taken; a trial that was ended only lets its cases go on
 * @param cases applications filed in all its versions
 * @param open those of them that are not finished
 * @param inForce the engine's id of the version in force besides; null if there is none
 */
public record Trial(
        String flow,
        String name,
        String group,
        String groupName,
        String definition,
        int version,
        String deployedBy,
        Instant deployedAt,
        boolean running,
        long cases,
        long open,
        String inForce) {

    /** Changes when what is tried or what is in force does. */
    public String stand() {
        return definition + " " + inForce;
    }
}
