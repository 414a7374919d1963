package huiqian.shared;

import static huiqian.shared.SignKind.isBlank;
import static huiqian.shared.SignKind.isControl;
import static huiqian.shared.SignKind.isEmojiLook;
import static huiqian.shared.SignKind.isJoined;
import static huiqian.shared.SignKind.isJoiner;
import static huiqian.shared.SignKind.isLook;
import static huiqian.shared.SignKind.isNobodys;
import static huiqian.shared.SignKind.isOddBlank;
import static huiqian.shared.SignKind.isTag;
import static huiqian.shared.SignKind.isTurning;
import static huiqian.shared.SignKind.takesLook;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one rule for signs in typed and pasted text that print otherwise than they show. Blanks of other widths become ordinary ones, and what only
 * chooses a sign's look goes. Signs that nobody sees are dropped at either end of a text and refused in its middle; those that turn text round are
 * refused wherever they stand.
 */
public final class Signs {

    /** The flag of a part of a country: a black flag, letters that nobody sees, and an end. */
    private static final Pattern FLAG =
            Pattern.compile("\\x{1F3F4}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{2,6}\\x{E007F}");

    private static final int LONGEST_FLAG = 16;

    private Signs() {}

    /** The text as it was meant: with ordinary blanks for those of another width, without what only chooses a sign's look. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .filter(sign -> !isLook(sign))
                .map(sign -> isOddBlank(sign) ? ' ' : sign)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The {@link #plain} text without what cannot be seen and without what is blank around it, at either end; blanks alone stay. */
    public static String bare(String typed) {
        String text = plain(typed);
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

    /**
     * A name or a note of one line, as it is kept.
     *
     * @throws Refusal as {@link #insistOnLine} does
     */
    public static String line(String label, String typed) {
        String line = trimmed(typed);
        insistOnLine(label, line);
        return line;
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

    /** What is wrong with the text, naming the first sign that nobody sees, that is heaped on others or that stands for none; empty if every sign is seen. */
    public static Optional<String> flaw(String text) {
        Marks marks = new Marks();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            String what = isInvisible(sign) && !isInPlace(text, at + Character.charCount(sign)) ? hidden(sign) : null;
            if (marks.isOneTooMany(sign)) what = "叠在同一个字上、多余";
            if (isNobodys(sign) || isControl(sign)) what = "无法使用";
            if (what != null) return Optional.of("含有%s的字符 U+%04X，请删去后再填".formatted(what, sign));
        }
        return Optional.empty();
    }

    private static String hidden(int sign) {
        return isTurning(sign) ? "会颠倒文字顺序" : "看不见";
    }

    /**
     * For a name or a note of one line: that every sign is seen, and is one.
     *
     * @throws Refusal for line ends, signs that no script has, and what {@link #flaw} names
     */
    public static void insistOnLine(String label, String text) {
        flawOnLine(text).ifPresent(flaw -> {
            throw Refusal.invalid(label + flaw);
        });
    }

    /** What is wrong with a text of one line, as {@link #insistOnLine} says it; empty if nothing is. */
    public static Optional<String> flawOnLine(String text) {
        return flaw(text).or(() -> text.codePoints()
                .filter(SignKind::isNoSign)
                .mapToObj("含有无法使用的字符 U+%04X，请删去后再填"::formatted)
                .findFirst());
    }

    /** Whether the character shows nothing and is no blank either: format characters, line and paragraph separators, halves of a pair. */
    public static boolean isInvisible(int sign) {
        return SignKind.isInvisible(sign);
    }

    private static boolean isDroppedAtEnds(int sign) {
        return isBlank(sign) || isInvisible(sign) && !isTurning(sign) && Character.getType(sign) != Character.SURROGATE;
    }

    private static String withoutInvisible(String edge) {
        StringBuilder kept = new StringBuilder();
        edge.codePoints().filter(sign -> !isInvisible(sign)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether the sign that ends there belongs to what stands around it: a joiner in an emoji or in Arabic, the tags of a flag, the look of an emoji. */
    private static boolean isInPlace(String text, int end) {
        int sign = text.codePointBefore(end);
        int start = end - Character.charCount(sign);
        if (start == 0) return false;
        int before = text.codePointBefore(start);
        if (isTag(sign)) return isWithinFlag(text, end);
        if (isJoiner(sign)) return end < text.length() && isJoined(before) && isJoined(text.codePointAt(end));
        return isEmojiLook(sign) && takesLook(before);
    }

    private static boolean isWithinFlag(String text, int end) {
        Matcher flag =
                FLAG.matcher(text).region(Math.max(0, end - LONGEST_FLAG), Math.min(text.length(), end + LONGEST_FLAG));
        while (flag.find()) if (flag.start() < end && end <= flag.end()) return true;
        return false;
    }
}
