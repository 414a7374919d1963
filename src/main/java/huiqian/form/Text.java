package huiqian.form;

import huiqian.shared.Signs;

/** Questions about a text's characters. */
final class Text {

    private Text() {}

    /** Whether nothing of the text would be seen on paper: spaces of any width, line ends, invisible marks. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Text::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Signs.isInvisible(character) && Character.getType(character) != Character.SURROGATE;
    }

    /** Line ends as one character each. */
    static String withPlainLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Without the line ends before and after it, as they come along with what is pasted. */
    static String withoutOuterLines(String text) {
        int from = 0;
        int to = text.length();
        for (int at = 0; at < to && Character.isWhitespace(text.charAt(at)); at++)
            if (text.charAt(at) == '\n') from = at + 1;
        for (int at = to - 1; at >= from && Character.isWhitespace(text.charAt(at)); at--)
            if (text.charAt(at) == '\n') to = at;
        return text.substring(from, to);
    }

    /** Characters as people count them: an emoji outside the basic plane is one. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
