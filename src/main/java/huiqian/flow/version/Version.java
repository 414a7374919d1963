package huiqian.flow.version;

import java.time.Instant;

/**
 * A version of a flow as it was deployed.
 *
 * @param definition the engine's id, by which it is told from any other that ever bore its number
 * @param flow key of the flow
 * @param name Chinese name of the flow in this version
 * @param person who deployed it; null for the system itself, or if nobody knows
 * @param note what it is for; null if nobody said
 * @param running cases that follow it and are not over
 * @param inForce whether new applications follow it
 * @param suspended whether it takes no new applications for the time being
 */
public record Version(
        String definition,
        String flow,
        String name,
        int number,
        Instant deployedAt,
        String person,
        Origin origin,
        String note,
        long running,
        boolean inForce,
        boolean suspended) {}
