package huiqian.shared;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Signs in typed and pasted text that nobody sees: they turn what is read into something else than what is kept and printed. At either end of a
 * text they are dropped, in the middle they are refused; those that turn text round are refused wherever they stand.
 */
public final class Signs {

    /** Right-to-left mark, letter mark, embedding, override and isolate: in Chinese text they have nothing to do. */
    private static final Set<Integer> TURNING = Set.of(0x200F, 0x061C, 0x202B, 0x202E, 0x2067);

    /** Letters and blanks by their category that show nothing: Hangul fillers, the Braille blank. */
    private static final Set<Integer> BLANK_LETTERS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    /** Format characters by their category that are seen: marks around numbers in Arabic, Syriac and Kaithi. */
    private static final Set<Integer> SEEN =
            Set.of(0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD);

    /** Scripts in which joiners shape nothing. */
    private static final Set<UnicodeScript> UNSHAPED = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.HAN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL);

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int FLAG = 0x1F3F4;
    private static final int PICTURE = 0xFFFC;
    private static final int GARBLED = 0xFFFD;

    private Signs() {}

    /** The text without what cannot be seen and without what is blank around it, at either end; blanks alone stay. */
    public static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isDroppedAtEnds(text.codePointAt(from)))
            from += Character.charCount(text.codePointAt(from));
        while (to > from && isDroppedAtEnds(text.codePointBefore(to)) && !isInPlace(text, to))
            to -= Character.charCount(text.codePointBefore(to));
        return withoutInvisible(text.substring(0, from))
                + text.substring(from, to)
                + withoutInvisible(text.substring(to));
    }

    /** A name or the like: bare, and nothing blank around it. */
    public static String trimmed(String text) {
        String bare = bare(text);
        int[] signs = bare.codePoints().toArray();
        int from = 0;
        int to = signs.length;
        while (from < to && isBlank(signs[from])) from++;
        while (to > from && isBlank(signs[to - 1])) to--;
        return new String(signs, from, to - from);
    }

    /** A code or number as it is meant: half-width, no blanks, nothing invisible. */
    public static String code(String text) {
        StringBuilder code = new StringBuilder();
        halfWidth(text)
                .codePoints()
                .filter(sign -> !isBlank(sign) && !isInvisible(sign))
                .forEach(code::appendCodePoint);
        return code.toString();
    }

    /** Letters, digits and signs of full width as the narrow ones they stand for; a Chinese keyboard types either. */
    public static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** What is wrong with the text, naming the first sign that nobody sees or that stands for none; empty if every sign is seen. */
    public static Optional<String> flaw(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            String what = isInvisible(sign) && !isInPlace(text, at + Character.charCount(sign)) ? hidden(sign) : null;
            if (isNobodys(sign)) what = "无法使用";
            if (what != null) return Optional.of("含有%s的字符 U+%04X，请删去后再填".formatted(what, sign));
        }
        return Optional.empty();
    }

    private static String hidden(int sign) {
        return isTurning(sign) ? "会颠倒文字顺序" : "看不见";
    }

    /** Whether it stands for no sign that others would see, too: private use, what is left of garbled text or of a picture, no character at all. */
    private static boolean isNobodys(int sign) {
        return Character.getType(sign) == Character.PRIVATE_USE
                || sign == GARBLED
                || sign == PICTURE
                || (sign & 0xFFFE) == 0xFFFE
                || sign >= 0xFDD0 && sign <= 0xFDEF;
    }

    /** @throws Refusal if a sign in the text is not seen; the label says whose text it is */
    public static void insist(String label, String text) {
        flaw(text).ifPresent(flaw -> {
            throw Refusal.invalid(label + flaw);
        });
    }

    /**
     * For a name or a note of one line: that every sign is seen, and is one.
     *
     * @throws Refusal for control characters, line ends, signs that no script has and what {@link #insist} refuses
     */
    public static void insistOnLine(String label, String text) {
        flawOnLine(text).ifPresent(flaw -> {
            throw Refusal.invalid(label + flaw);
        });
    }

    /** What is wrong with a text of one line, as {@link #insistOnLine} says it; empty if nothing is. */
    public static Optional<String> flawOnLine(String text) {
        return flaw(text).or(() -> text.codePoints()
                .filter(Signs::isNoSign)
                .mapToObj("含有无法使用的字符 U+%04X，请删去后再填"::formatted)
                .findFirst());
    }

    private static boolean isNoSign(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.UNASSIGNED;
    }

    /** Whether the character shows nothing and is no blank either: format characters, line and paragraph separators, halves of a pair. */
    public static boolean isInvisible(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT && !SEEN.contains(sign)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || BLANK_LETTERS.contains(sign);
    }

    private static boolean isTurning(int sign) {
        return TURNING.contains(sign);
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isDroppedAtEnds(int sign) {
        return isBlank(sign) || isInvisible(sign) && !isTurning(sign) && Character.getType(sign) != Character.SURROGATE;
    }

    private static String withoutInvisible(String edge) {
        StringBuilder kept = new StringBuilder();
        edge.codePoints().filter(sign -> !isInvisible(sign)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether the sign that ends there belongs to what stands around it: a joiner in an emoji or in Arabic, the tags of a flag. */
    private static boolean isInPlace(String text, int end) {
        int sign = text.codePointBefore(end);
        int start = end - Character.charCount(sign);
        if (start == 0) return false;
        int before = text.codePointBefore(start);
        if (isTag(sign)) return before == FLAG || isTag(before) && isInPlace(text, start);
        return (sign == JOINER || sign == NON_JOINER)
                && end < text.length()
                && isJoined(before)
                && isJoined(text.codePointAt(end));
    }

    private static boolean isTag(int sign) {
        return sign >= 0xE0020 && sign <= 0xE007F;
    }

    private static boolean isJoined(int sign) {
        int type = Character.getType(sign);
        return type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.NON_SPACING_MARK
                || Character.isLetter(sign) && !UNSHAPED.contains(UnicodeScript.of(sign));
    }
}
