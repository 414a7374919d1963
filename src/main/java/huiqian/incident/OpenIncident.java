package huiqian.incident;

import java.time.Instant;

/**
 * Failed work as an administrator reads it.
 *
 * @param number the application it belongs to, with its title and flow; all three null for work of the platform at large
 * @param work what could not be done: a step of the flow, or the platform's own task
 * @param reason why, in plain words
 * @param remedy what to do about it
 * @param attempts how often it was tried
 * @param instance where Cockpit shows it; null for work of the platform at large
 */
public record OpenIncident(
        String id,
        Instant since,
        String number,
        String title,
        String flow,
        String work,
        String reason,
        String remedy,
        long attempts,
        String instance) {}
