package huiqian.flow.gate.forms;

/** What is quoted in a finding is short enough to be read. */
final class Wording {

    private static final int LONGEST = 20;

    private Wording() {}

    static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
