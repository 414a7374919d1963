package huiqian.shared;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What single signs are, as far as {@link Signs} has to know. */
final class SignKind {

    /** Right-to-left mark, letter mark, embedding, override and isolate: in Chinese text they have nothing to do. */
    private static final Set<Integer> TURNING = Set.of(0x200F, 0x061C, 0x202B, 0x202E, 0x2067);

    /**
     * Letters, marks and symbols by their category that show nothing: the grapheme joiner, Hangul fillers, vowels of Khmer that are not written, the
     * Braille blank, the filler of Khitan, a note without a head.
     */
    private static final Set<Integer> UNSEEN =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0x16FE4, 0x1D159);

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

    /** As wide as a Chinese sign, and part of Chinese text. */
    private static final int WIDE_BLANK = 0x3000;

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int PICTURE = 0xFFFC;
    private static final int GARBLED = 0xFFFD;

    private SignKind() {}

    static boolean isInvisible(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT && !SEEN.contains(sign)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || UNSEEN.contains(sign)
                || isLook(sign)
                || isKeptToShowNothing(sign);
    }

    /** No signs yet, and if ever they are, none that is seen. */
    private static boolean isKeptToShowNothing(int sign) {
        return sign == 0x2065 || sign >= 0xFFF0 && sign <= 0xFFF8 || sign >= 0xE0000 && sign <= 0xE0FFF;
    }

    /** Variation selectors: they ask for another look of the sign before them, as a picture, say, and paper has one look of it. */
    static boolean isLook(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F
                || sign >= 0xE0100 && sign <= 0xE01EF
                || sign >= 0x180B && sign <= 0x180D
                || sign == 0x180F;
    }

    /** Says whether a sign is to be drawn as text or as a picture. */
    static boolean isEmojiLook(int sign) {
        return sign == 0xFE0E || sign == 0xFE0F;
    }

    /** Whether a sign may be drawn as a picture: symbols, but also digits on keys. */
    static boolean takesLook(int sign) {
        return UnicodeScript.of(sign) == UnicodeScript.COMMON && !isBlank(sign) && !isInvisible(sign);
    }

    static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Blanks of another width than the ordinary one, or at which no line may end. */
    static boolean isOddBlank(int sign) {
        return Character.getType(sign) == Character.SPACE_SEPARATOR && sign != ' ' && sign != WIDE_BLANK;
    }

    static boolean isTurning(int sign) {
        return TURNING.contains(sign);
    }

    /** Whether it stands for no sign that others would see, too: private use, what is left of garbled text or of a picture, half a pair, no character at all. */
    static boolean isNobodys(int sign) {
        return Character.getType(sign) == Character.PRIVATE_USE
                || Character.getType(sign) == Character.SURROGATE
                || sign == GARBLED
                || sign == PICTURE
                || (sign & 0xFFFE) == 0xFFFE
                || sign >= 0xFDD0 && sign <= 0xFDEF;
    }

    /** Control characters but for those that end a line or space it out. */
    static boolean isControl(int sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
    }

    static boolean isNoSign(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.UNASSIGNED;
    }

    static boolean isTag(int sign) {
        return sign >= 0xE0020 && sign <= 0xE007F;
    }

    static boolean isJoiner(int sign) {
        return sign == JOINER || sign == NON_JOINER;
    }

    /** Whether a joiner beside it has something to do. */
    static boolean isJoined(int sign) {
        int type = Character.getType(sign);
        return type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.NON_SPACING_MARK && !UNSEEN.contains(sign)
                || Character.isLetter(sign) && !UNSHAPED.contains(UnicodeScript.of(sign));
    }
}
