package huiqian.approval.attachment;

/**
 * Where somebody's attachment belongs in a request, as things stand.
 *
 * @param round of the application
 * @param step what the step is called; what the applicant adds without a step has the name of what is done
 * @param task null for the applicant's
 * @param open whether it can still be taken back: the application is with the applicant, and nobody decides on it
 */
public record Place(Attachment.Origin origin, int round, String step, String task, boolean open) {}
