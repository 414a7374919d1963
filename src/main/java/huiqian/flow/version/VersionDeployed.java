package huiqian.flow.version;

import java.time.Instant;
import java.util.Map;

/**
 * A new version is being deployed; published in the deployment's transaction.
 *
 * @param person who deploys it, null for the system itself
 * @param source what the deployment calls its source
 * @param name what the deployment is called
 * @param numberPrefix what the flow's numbers begin with
 * @param files the model and its forms, by file name
 */
public record VersionDeployed(
        String definition,
        String flow,
        int number,
        String person,
        Instant at,
        String source,
        String name,
        String numberPrefix,
        Map<String, byte[]> files) {}
