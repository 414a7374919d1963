package huiqian.record;

/**
 * A record as it is handed out.
 *
 * @param name the file's name, such as QJ-2026-0001-approval.pdf
 * @param sha256 of the content, in hex
 */
public record RecordFile(String name, byte[] content, String sha256) {}
