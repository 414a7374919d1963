package huiqian.shared;

/** What somebody wrote as a sentence quotes it: short, on one line, and harmless to print. */
public final class Quotation {

    /** Enough for the ids that the engine makes. */
    private static final int LONGEST = 60;

    private Quotation() {}

    /** The text's first 60 signs, with an ellipsis if there are more; signs that nobody sees show as �. Nothing for null. */
    public static String brief(String text) {
        if (text == null) return "";
        int[] head = Signs.plain(text)
                .codePoints()
                .limit(LONGEST + 1L)
                .map(Quotation::printable)
                .toArray();
        return head.length <= LONGEST ? new String(head, 0, head.length) : new String(head, 0, LONGEST) + "…";
    }

    private static int printable(int sign) {
        if (SignKind.isControl(sign) || Signs.isInvisible(sign)) return 0xFFFD;
        return Character.isWhitespace(sign) ? ' ' : sign;
    }
}
