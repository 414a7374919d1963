package huiqian.approval;

import java.util.Map;

/**
 * An application about to be taken in, already sound by its form.
 *
 * @param number the request it revises, null when it is filed for the first time
 */
public record Draft(String flow, String number, String applicant, Map<String, Object> data) {}
