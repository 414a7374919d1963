package huiqian.incident;

/**
 * What the engine keeps with failed work, and Cockpit shows: what was not done, why, and what to do, a line for each.
 *
 * @param what such as 「出具通过批件」没有办成, with the application it belongs to
 */
record FailureText(String what, String reason, String remedy) {

    /** The engine cuts off what is longer. */
    static final int LONGEST = 666;

    private static final int LONGEST_PART = 300;
    private static final String REASON = "原因：";
    private static final String REMEDY = "处理办法：";

    static FailureText of(Subject subject, Cause cause) {
        return new FailureText(subject.inFull() + "没有办成", shortened(cause.reason()), cause.remedy());
    }

    /** Reads it back; what was not written by {@link #text} is all reason. */
    static FailureText read(String text) {
        String[] lines = text == null ? new String[0] : text.split("\n");
        if (lines.length == 3 && lines[1].startsWith(REASON) && lines[2].startsWith(REMEDY))
            return new FailureText(lines[0], lines[1].substring(REASON.length()), lines[2].substring(REMEDY.length()));
        Cause unknown = Cause.of(null);
        return new FailureText("", text == null || text.isBlank() ? unknown.reason() : text, unknown.remedy());
    }

    String text() {
        return String.join("\n", shortened(what), REASON + reason, REMEDY + remedy);
    }

    private static String shortened(String part) {
        String line = part == null ? "" : part.replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= LONGEST_PART ? line : line.substring(0, LONGEST_PART - 1) + "…";
    }
}
